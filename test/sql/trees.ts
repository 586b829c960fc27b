import fc from "fast-check";
import { codesOf } from "../../src/codes.js";
import type { Candidacy } from "../../src/index.js";
import { unwritable } from "../../src/sql/supported.js";
import { bookOfTrees, JUDGEMENT_IDS, tree } from "../adapters/json-rules-engine/trees.js";
import { completeCandidacy } from "../properties/arbitrary.js";
import { STANDARDS } from "../properties/arbitrary-base.js";
import { forget } from "../properties/forget.js";

const coins = fc.infiniteStream(fc.nat({ max: 9 }).map((side) => side > 1));

/** Nominations about which everything is known, or not all, in a movement or in none. */
const nominations = fc
  .tuple(
    completeCandidacy(JUDGEMENT_IDS, true, [], STANDARDS),
    coins,
    fc.nat({ max: 2 }),
    fc.option(fc.constantFrom(...codesOf("ground"))),
  )
  .map(([whole, keep, how, ground]): Candidacy => {
    const { movement, ...rest } = how === 0 ? whole : forget(whole, () => keep.next().value as boolean);
    return {
      ...rest,
      ...(how === 2 || movement === undefined ? {} : { movement }),
      ...(ground === null ? {} : { ground }),
    };
  });

/** Books of one generated rule each, of any facts that are written in SQL, and nominations for them. */
export function generatedRules(count: number, seed: number) {
  const books = fc
    .sample(tree, { numRuns: 2 * count, seed })
    .map((conditions) => bookOfTrees([conditions]))
    .filter(({ rules }) => rules.every((rule) => unwritable(rule).length === 0))
    .slice(0, count);
  return { books, nominations: fc.sample(nominations, { numRuns: 60, seed }) };
}
