import { describe, expect, it } from "vitest";
import type { BookCodes } from "../../src/codes.js";
import type { Candidacy, Recognition } from "../../src/nomination/types.js";
import { brief, missing, readUnder } from "./read.js";

const status = "mau:chuan-mot";
const book: BookCodes = {
  vocabularies: {
    recognition: ([status, "mau:chuan-hai"] as const).map((code) => ({ code, label: { vi: code, en: code } })),
  },
};
const read = (name: string, nomination: Partial<Candidacy>) => readUnder(book, name, { status }, nomination);
const whole = (...recognitions: Recognition[]): Partial<Candidacy> => ({
  record: { recognitions, complete: ["recognitions"] },
});
const partial = (...recognitions: Recognition[]): Partial<Candidacy> => ({ record: { recognitions } });

describe("recognised on 2026-08-15", () => {
  it.each<[string, Partial<Candidacy>, unknown]>([
    ["since the day itself", whole({ status, since: "2026-08-15" }), true],
    ["up to the day itself", whole({ status, since: "2020-01-01", until: "2026-08-15" }), true],
    ["up to the day before", whole({ status, since: "2020-01-01", until: "2026-08-14" }), false],
    ["another standard", whole({ status: "mau:chuan-hai", since: "2020-01-01" }), false],
    ["none on a whole list", whole(), false],
    ["over on a list that is not whole", partial({ status, since: "2020-01-01", until: "2021-01-01" }), "unknown"],
    ["on a list that is not whole", partial({ status, since: "2020-01-01" }), true],
    ["a list left out", {}, "unknown"],
  ])("%s", (_, nomination, expected) => {
    expect(brief(read("recognised", nomination))).toBe(expected);
  });

  it("asks for the list, and then whether it is whole", () => {
    expect(missing(read("recognised", {}))).toEqual([{ input: "recognitions" }]);
    expect(missing(read("recognised", partial()))).toEqual([{ input: "recognitionsWhole" }]);
  });
});

describe("recognisedYears on 2026-08-15", () => {
  it.each<[string, Partial<Candidacy>, unknown]>([
    ["two years to the day", whole({ status, since: "2024-08-15" }), 2],
    ["a day short of two years", whole({ status, since: "2024-08-16" }), 1],
    ["none on a whole list", whole(), 0],
    ["over", whole({ status, since: "2010-01-01", until: "2026-08-14" }), 0],
    ["a list that is not whole", partial({ status, since: "2024-08-15" }), [2, Number.POSITIVE_INFINITY]],
    ["a list left out", {}, [0, Number.POSITIVE_INFINITY]],
    [
      "renewed the day after it ended",
      whole({ status, since: "2023-08-01" }, { status, since: "2018-08-15", until: "2023-07-31" }),
      8,
    ],
    [
      "renewed two days after it ended",
      whole({ status, since: "2023-08-02" }, { status, since: "2018-08-15", until: "2023-07-31" }),
      3,
    ],
    ["recognised twice at once", whole({ status, since: "2024-01-01" }, { status, since: "2020-01-01" }), 6],
  ])("%s", (_, nomination, expected) => {
    expect(brief(read("recognisedYears", nomination))).toEqual(expected);
  });
});
