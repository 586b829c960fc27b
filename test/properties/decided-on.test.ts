import { describe, expect, it } from "vitest";
import { type Decision, evaluate, type Nomination, type Rulebook } from "../../src/index.js";
import { bookOf, caseFiles } from "../cases/files.js";

/** The nomination with a day of decision for every earlier award, so many years after the award's year; none after `asOf`. */
function withDays(nomination: Nomination, later: number): Nomination {
  const { record, asOf } = nomination;
  const awards = record?.awards?.map((award) => {
    const decidedOn = `${award.year + later}-01-15`;
    return award.decidedOn !== undefined || decidedOn > asOf ? award : { ...award, decidedOn };
  });
  return awards === undefined ? nomination : { ...nomination, record: { ...record, awards } };
}

const asksForDates = ({ questions }: Decision) =>
  questions.some(({ path, type }) => /^record\.awards\[\d+\]\./.test(path) && type.endsWith("date"));

describe("the day of an earlier decision", () => {
  it.each([0, 1])("changes no outcome without a question, %i years after the award's year", async (later) => {
    const books = new Map<string, Rulebook>();
    const changed: string[] = [];
    let asked = 0;
    for (const { book: id, cases } of caseFiles()) {
      const book = books.get(id) ?? (await bookOf(id));
      books.set(id, book);
      for (const { id: name, call, input } of cases) {
        if (call !== "evaluate") continue;
        const nomination = input as Nomination;
        const [before, after] = [evaluate(book, nomination), evaluate(book, withDays(nomination, later))];
        if (before.outcome === after.outcome) continue;
        if (asksForDates(after) || asksForDates(before)) asked += 1;
        else changed.push(`${name}: ${before.outcome}, then ${after.outcome}`);
      }
    }
    expect(changed).toEqual([]);
    expect(asked).toBeGreaterThan(0);
  });
});
