import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { ruleKey } from "../../../src/adapters/json-rules-engine/rules.js";
import { anGiang } from "../../../src/books/an-giang.js";
import { baTo } from "../../../src/books/ba-to.js";
import { haTinh } from "../../../src/books/ha-tinh.js";
import { haiDuong } from "../../../src/books/hai-duong.js";
import { national } from "../../../src/books/national.js";
import { sonLa } from "../../../src/books/son-la.js";
import { type AwardCode, codesOf, type TitleCode } from "../../../src/codes.js";
import { applicableRules, resolveTarget } from "../../../src/eligibility/select.js";
import { type Candidacy, evaluate, type Nomination, type Rulebook } from "../../../src/index.js";
import { evaluateAsync, type FactLoaders, type NominationToLoad } from "../../../src/json-rules-engine.js";
import { compiledBook } from "../../../src/rulebook/compile.js";
import { completeCandidacy } from "../../properties/arbitrary.js";
import { STANDARDS } from "../../properties/arbitrary-base.js";
import { SCORED } from "../../properties/facts.js";
import { forget } from "../../properties/forget.js";
import { add, compare, type Engines, enginesOf, type Tally } from "./equality.js";
import { bookOfTrees, JUDGEMENT_IDS, tree } from "./trees.js";

export const books = [national, anGiang, baTo, haTinh, haiDuong, sonLa];
const prizes: readonly (AwardCode | TitleCode)[] = [...codesOf("award"), ...codesOf("title")];

/** How many are generated, and from which seed; where a run fails, its seed is printed. */
export interface Runs {
  runs: number;
  seed?: number;
}

const settings = (numRuns: number, seed: number | undefined) => ({ numRuns, ...(seed === undefined ? {} : { seed }) });

/** Coins that decide what is kept; some nominations keep everything. */
const coins = fc.oneof(
  { weight: 1, arbitrary: fc.constant(() => true) },
  {
    weight: 2,
    arbitrary: fc.infiniteStream(fc.integer({ min: 0, max: 9 })).map((sides) => () => Number(sides.next().value) > 1),
  },
);
const ground = fc.option(fc.constantFrom(...codesOf("ground")), { nil: undefined });

/** A nomination that may leave out much, or nothing. */
function nominations(
  judgementIds: readonly string[],
  withMovement: boolean,
  scored: readonly string[] = [],
  standards: readonly string[] = [],
): fc.Arbitrary<Nomination> {
  return fc
    .tuple(completeCandidacy(judgementIds, withMovement, scored, standards), ground, fc.constantFrom(...prizes), coins)
    .map(([whole, given, award, keep]) => {
      const candidacy: Candidacy = forget(whole, keep);
      return { ...candidacy, award, ...(given === undefined ? {} : { ground: given }) };
    });
}

/** Trees of a book at a time, each asked of several nominations. */
const TREES = 10;
const ASKED_OF = 4;

/** Compares the engines on generated condition trees. */
export async function compareTrees({ runs, seed }: Runs): Promise<Tally & { trees: number }> {
  const sum = { trees: 0, compared: 0, unknown: 0, plain: 0 };
  const trees = fc.array(tree, { minLength: TREES, maxLength: TREES });
  const asked = fc.array(nominations(JUDGEMENT_IDS, true, SCORED, STANDARDS), {
    minLength: ASKED_OF,
    maxLength: ASKED_OF,
  });
  await fc.assert(
    fc.asyncProperty(trees, asked, async (conditions, given) => {
      const engines = enginesOf(bookOfTrees(conditions));
      for (const nomination of given) add(sum, await compare(engines, nomination));
      sum.trees += conditions.length;
    }),
    settings(Math.ceil(runs / TREES), seed),
  );
  return sum;
}

/** Compares the engines, and `evaluateAsync` with `evaluate`, on generated nominations of every book, form and title. */
export async function compareNominations({ runs, seed }: Runs): Promise<Tally & { nominations: number }> {
  const sum = { nominations: 0, compared: 0, unknown: 0, plain: 0 };
  const made = new Map<string, Engines>();
  const given = fc.constantFrom(...books).chain((book) =>
    nominations(
      book.judgements.map(({ id }) => id),
      book === national,
    ).map((nomination) => ({ book, nomination })),
  );
  await fc.assert(
    fc.asyncProperty(fc.noShrink(given), async ({ book, nomination }) => {
      const { award, asOf } = nomination;
      const name = `${book.id} ${award} ${asOf}`;
      const engines = made.get(name) ?? enginesOf(book, { award, receivedOn: asOf });
      made.set(name, engines);
      const asking = rulesAsked(book, nomination);
      add(sum, await compare(engines, nomination, (key) => asking.has(key)));
      await compareDecisions(book, nomination);
      sum.nominations += 1;
    }),
    settings(runs, seed),
  );
  return sum;
}

/** The rules that `evaluate` asks about a nomination. */
function rulesAsked(book: Rulebook, nomination: Nomination): Set<string> {
  return new Set(
    applicableRules(compiledBook(book), resolveTarget(book, nomination, nomination.award), nomination.asOf).rules.map(
      ({ provision: entry }) => ruleKey(entry.rule),
    ),
  );
}

/** Loads everything of a nomination that can be loaded, and expects the same decision. */
async function compareDecisions(book: Rulebook, nomination: Nomination): Promise<void> {
  const { award, occasion, asOf, record, nominee, ...parts } = nomination;
  const loaded = Object.entries({
    ...parts,
    ...prefixed("record", record ?? {}),
    ...prefixed("nominee", nominee),
  });
  const facts = Object.fromEntries(loaded.map(([part, value]) => [part, async () => value])) as FactLoaders;
  const given: NominationToLoad = { award, occasion, asOf };
  const theirs = await evaluateAsync(book, given, { facts });
  const own = evaluate(book, nomination);
  if (!isDeepStrictEqual(theirs, own)) throw new Error(`evaluateAsync: ${theirs.outcome}, evaluate: ${own.outcome}`);
}

function prefixed(name: string, fields: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([field, value]) => [`${name}.${field}`, value]));
}
