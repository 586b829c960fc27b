import { describe, expect, it } from "vitest";
import type { Row } from "../../src/facts/row.js";
import type { NominationMovement } from "../../src/nomination/types.js";
import { brief, read } from "./read.js";

const own: Row["movements"] = [
  {
    id: "a",
    name: { vi: "a", en: "a" },
    launchedBy: "thu-tuong",
    startedOn: "2025-04-24",
    closedOn: "2030",
    source: { instrument: "x" },
  },
  {
    id: "b",
    name: { vi: "b", en: "b" },
    launchedBy: "tinh",
    startedOn: "2025",
    closedOn: "2030",
    source: { instrument: "x" },
  },
];
const years = (measure: string, movement: NominationMovement | undefined, asOf = "2026-08-15", movements = own) =>
  brief(
    read(
      "movementYears",
      { launchedBy: ["tinh"], measure },
      { asOf, ...(movement === undefined ? {} : { movement }) },
      movements,
    ),
  );

describe("movementLauncher", () => {
  it.each([
    ["one of the book's movements is enough", ["tinh"], undefined, own, true],
    ["none of them is the unit's", ["don-vi"], undefined, own, false],
    ["a movement of the nomination stands alone", ["thu-tuong"], { launchedBy: "tinh" as const }, own, false],
    ["no movement at all", ["tinh"], undefined, [], "unknown"],
    ["a movement without its launcher", ["tinh"], { startedOn: "2020" }, [], "unknown"],
  ])("%s", (_, anyOf, movement, movements, expected) => {
    expect(brief(read("movementLauncher", { anyOf }, movement === undefined ? {} : { movement }, movements))).toBe(
      expected,
    );
  });
});

describe("a field of a movement that is there and undefined", () => {
  it("is not given: the book's own movement stays", () => {
    const undated = { launchedBy: "tinh", startedOn: undefined, closedOn: undefined } as unknown as NominationMovement;
    expect(years("planned", undated)).toEqual(years("planned", { launchedBy: "tinh" }));
    expect(years("elapsed", undated)).toEqual(years("elapsed", { launchedBy: "tinh" }));
    const nameless = { launchedBy: undefined } as unknown as NominationMovement;
    expect(brief(read("movementLauncher", { anyOf: ["tinh"] }, { movement: nameless }, own))).toBe(true);
  });
});

describe("movementYears", () => {
  it("counts to the end of the calendar", () => {
    const closing = (closedOn: string) =>
      years("planned", { launchedBy: "tinh", startedOn: "2190-01-01", closedOn }, "2199-12-31");
    expect(closing("2199-12-31")).toBe(10);
    expect(closing("2199")).toEqual([9, 10]);
  });

  it.each([
    ["from 2025 to 2030 are four, five or nearly six years", "planned", undefined, [4, 6]],
    ["the closing day counts", "planned", { launchedBy: "tinh", startedOn: "2025-01-01", closedOn: "2029-12-31" }, 5],
    [
      "one day less is one year less",
      "planned",
      { launchedBy: "tinh", startedOn: "2025-01-01", closedOn: "2029-12-30" },
      4,
    ],
    [
      "a closer closing day of the book's own movement",
      "planned",
      { launchedBy: "tinh", closedOn: "2030-12-31" },
      [5, 6],
    ],
    ["without a closing day nothing is planned for sure", "planned", { launchedBy: "xa", startedOn: "2020" }, 0],
    [
      "elapsed goes to the day asked about",
      "elapsed",
      { launchedBy: "tinh", startedOn: "2021-08-15", closedOn: "2030-01-01" },
      5,
    ],
    ["and not one day further", "elapsed", { launchedBy: "tinh", startedOn: "2021-08-16", closedOn: "2030-01-01" }, 4],
    [
      "a movement that closed before counts to its close",
      "elapsed",
      { launchedBy: "tinh", startedOn: "2020-01-01", closedOn: "2023-12-31" },
      4,
    ],
    [
      "one of another launcher does not count",
      "elapsed",
      { launchedBy: "don-vi", startedOn: "2010-01-01", closedOn: "2020-01-01" },
      0,
    ],
  ] as const)("%s", (_, measure, movement, expected) => {
    expect(years(measure, movement)).toEqual(expected);
  });

  it("leaves elapsed years open while the movement may have closed before", () => {
    expect(years("elapsed", { launchedBy: "tinh", startedOn: "2020-01-01" }, "2026-08-15", [])).toEqual([0, 6]);
  });
});
