import { describe, expect, it } from "vitest";
import { anGiang } from "../../src/books/an-giang.js";
import { haTinh } from "../../src/books/ha-tinh.js";
import { evaluate, InvalidNominationError } from "../../src/index.js";

/** The paths and codes for which days of the book's own movement are refused. */
function refused(book: typeof anGiang, days: { startedOn?: string; closedOn: string }): string[] {
  const [movement] = book.movements;
  const { launchedBy } = movement ?? {};
  const nominee = { kind: "tap-the" } as const;
  const place = { award: "giay-khen", occasion: "tong-ket", asOf: "2030-12-31", nominee } as const;
  try {
    evaluate(book, { ...place, movement: { ...days, ...(launchedBy === undefined ? {} : { launchedBy }) } });
    return [];
  } catch (error) {
    if (!(error instanceof InvalidNominationError)) throw error;
    return error.problems.map(({ path, code }) => `${path} ${code}`);
  }
}

describe("a closing day of the book's own movement", () => {
  it.each([anGiang, haTinh])("may be a whole year or month in which it begins, and none before ($id)", (book) => {
    const begun = book.movements[0]?.startedOn ?? "";
    const year = Number(begun.slice(0, 4));
    expect(begun).toMatch(/^\d{4}/);
    expect(refused(book, { closedOn: String(year) })).toEqual([]);
    expect(refused(book, { closedOn: `${year}-05` })).toEqual([]);
    expect(refused(book, { startedOn: `${year}-05-31`, closedOn: `${year}-05` })).toEqual([]);
    expect(refused(book, { closedOn: String(year - 1) })).toEqual(["movement.closedOn too-early"]);
  });
});
