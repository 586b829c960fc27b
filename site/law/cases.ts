import { join } from "node:path";
import type { Rulebook } from "../../src/index.js";
import type { Rule } from "../../src/pack/types.js";
import { callByName } from "../../src/testing/answer.js";
import type { Case } from "../../src/testing/case.js";
import { readPack } from "../../src/testing/read-pack.js";
import { type Side, sideKey } from "../../src/testing/sides.js";
import { sightingsIn } from "../../src/testing/sightings.js";

/** A case in which a rule decided, and for whom. */
export interface ProtectingCase {
  book: string;
  id: string;
  protects: string;
  side: Side;
}

/** Every case beside the packs, with the id of the book it asks. */
const storedCases = (packs: Iterable<string>): { book: string; case: Case }[] =>
  [...packs]
    .flatMap((id) => readPack(join("rules", id)).caseFiles)
    .flatMap(({ book, cases }) => cases.map((each) => ({ book, case: each })));

/** By the key of a rule, the cases in which it decided; every case is asked once. */
export function casesByRule(books: ReadonlyMap<string, Rulebook>): Map<string, ProtectingCase[]> {
  const found = new Map<string, ProtectingCase[]>();
  for (const { book: name, case: each } of storedCases(books.keys())) {
    const book = books.get(name);
    if (book === undefined || (each.call !== "evaluate" && each.call !== "recommend")) continue;
    const result = callByName(book, each.call, each.input) as Record<string, unknown>;
    const none = { decisive: [], questions: [], judgements: [], notices: [], sources: [] };
    for (const [key, side] of sightingsIn(book, each, { result, ...none })) {
      found.set(key, [...(found.get(key) ?? []), { book: name, id: each.id, protects: each.protects, side }]);
    }
  }
  return found;
}

/** The cases of a rule. */
export const casesOnRule = (cases: ReadonlyMap<string, ProtectingCase[]>, rule: Rule): ProtectingCase[] =>
  cases.get(sideKey("rules", rule)) ?? [];
