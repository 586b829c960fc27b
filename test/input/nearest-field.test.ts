import { describe, expect, it } from "vitest";
import { anGiang } from "../../src/books/an-giang.js";
import { assess, evaluate, explain, type NominationInput, prizeFor, ThiduaError } from "../../src/index.js";

const nomination = {
  award: "bang-khen-tinh",
  occasion: "hang-nam",
  asOf: "2026-08-15",
  nominee: { kind: "tap-the" },
} as const;

function errorOf(run: () => unknown): ThiduaError {
  try {
    run();
  } catch (error) {
    if (error instanceof ThiduaError) return error;
  }
  throw new Error("no ThiduaError");
}

const nearest = (more: object) =>
  errorOf(() => evaluate(anGiang, { ...nomination, ...more } as NominationInput)).problems.find(
    ({ code }) => code === "unknown-field",
  );

describe("the field that an unknown one may be meant for", () => {
  it.each<[object, string, string[] | undefined]>([
    [{ ocassion: "hang-nam" }, "ocassion", ["occasion"]],
    [{ received_on: "2026-08-15" }, "received_on", ["receivedOn"]],
    [{ nominees: [] }, "nominees", ["nominee"]],
    [{ kind: "tap-the" }, "kind", ["nominee.kind"]],
    [{ group: "khac" }, "group", ["nominee.group"]],
    [{ level: "cap-xa" }, "level", ["unit.level"]],
    [{ hasCouncil: true }, "hasCouncil", ["unit.hasCouncil"]],
    [{ ratings: [] }, "ratings", ["record.ratings"]],
    [{ rating: [] }, "rating", ["record.ratings"]],
    [{ id: "7" }, "id", ["nominee.id", "unit.id"]],
    [{ nominee: { kind: "tap-the", level: "cap-xa" } }, "nominee.level", ["unit.level"]],
    [{ unit: { lvel: "cap-xa" } }, "unit.lvel", ["unit.level"]],
    [{ record: { ratings: [{ yaer: 2025 }] } }, "record.ratings[0].yaer", ["record.ratings[0].year"]],
    [{ notes: true }, "notes", undefined],
  ])("of %j", (more, path, candidates) => {
    expect(nearest(more)).toMatchObject({ path, ...(candidates === undefined ? {} : { candidates }) });
    expect(nearest(more)?.candidates).toEqual(candidates);
  });

  it("is found for the fields of a query that were renamed, and worded in both languages", () => {
    const old = { asOf: "2026-08-15", group: "khac" };
    const error = errorOf(() => assess(anGiang, old as never));
    expect(error.problems.map(({ path, candidates }) => [path, candidates])).toEqual([
      ["nominee", undefined],
      ["group", ["nominee.group"]],
    ]);
    expect(explain(error, { locale: "vi" })).toContain('group: cần không có trường này; nhận được "khac"; có phải là');
    expect(explain(error, { locale: "en" }).replace(/\s+/g, " ")).toContain("did you mean nominee.group?");
    const prize = errorOf(() => prizeFor(anGiang, { award: "giay-khen", kind: "ca-nhan" } as never));
    expect(prize.problems.at(-1)?.candidates).toEqual(["nominee.kind"]);
  });
});
