import { describe, expect, it } from "vitest";
import { packedBooks } from "../../../scripts/generate/plans.js";
import { isPlan, type PackedBook, STATEMENT_ROOMS, statementsIn } from "../../../src/plan-page/packed-book.js";

/** Everything of a book that an item of a checklist may point at; a gap may be marked as one. */
function knownIds({ book }: PackedBook): Set<string> {
  const { missingLayers, movements, instruments, gaps, listings: awards, judgements, rules, criteria, quotas } = book;
  const { documents, sets, steps, votes, phases, milestones, deadlines } = book;
  const lists = [
    ...[movements, instruments, gaps, awards, judgements, rules, criteria, quotas],
    ...[documents, sets, steps, votes, phases, milestones, deadlines],
  ];
  return new Set([
    ...lists.flatMap((list) => list.map(({ id }) => id)),
    ...(missingLayers.length === 0 ? [] : ["missingLayers"]),
  ]);
}

/** A plan is read twice: the second reading goes from its text to the pack, item by item. */
describe.each(packedBooks().filter(isPlan))("the second reading of $id", (packed) => {
  const items = packed.reading ?? [];
  const named = new Set(items.flatMap(({ encodedBy = [] }) => encodedBy));

  it("is there, as reading.json beside the pack", () => {
    expect(packed.reading).toBeDefined();
  });

  it("says of each item what encodes it, or why it is no rule, and not both", () => {
    const wrong = items.filter(({ encodedBy, notARule, why }) => {
      const isRule = encodedBy !== undefined;
      return isRule === (notARule !== undefined) || isRule === (why !== undefined);
    });
    expect(wrong).toEqual([]);
  });

  it("has each item once", () => {
    expect(items.filter(({ item }, index) => items.findIndex((other) => other.item === item) !== index)).toEqual([]);
  });

  it("points only at what the book holds", () => {
    const known = knownIds(packed);
    expect([...named].filter((id) => !known.has(id))).toEqual([]);
  });

  // Not every gap: some are about what no item of the text says.
  it("names every statement and movement of the pack", () => {
    const { movements = [] } = packed.header;
    const own = [...STATEMENT_ROOMS.flatMap((room) => statementsIn(packed, room)), ...movements];
    expect([...new Set(own.map(({ id }) => id))].filter((id) => !named.has(id))).toEqual([]);
  });
});
