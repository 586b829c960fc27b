import type { Engine, EngineResult, RuleResult } from "json-rules-engine";
import { runContext } from "../../../src/adapters/json-rules-engine/context.js";
import { ownTruths } from "../../../src/adapters/json-rules-engine/cross-check.js";
import type { Tree } from "../../../src/adapters/json-rules-engine/library.js";
import { ruleKey, rulesMatching } from "../../../src/adapters/json-rules-engine/rules.js";
import {
  agreedTruth,
  leafKey,
  leavesIn,
  type RunTruths,
  runsTruth,
} from "../../../src/adapters/json-rules-engine/run-truths.js";
import type { Nomination, Rulebook } from "../../../src/index.js";
import { createEngine, type RuleFilter } from "../../../src/json-rules-engine.js";
import { FALSE, TRUE, type Truth, UNKNOWN } from "../../../src/logic/truth.js";
import type { Leaf } from "../../../src/pack/conditions.js";
import { compiledBook } from "../../../src/rulebook/compile.js";
import { type PlainEngine, plainEngine } from "./plain-engine.js";

/** The engines of a book, made once: ours for both ways of taking unknown facts, and the library's own. */
export interface Engines {
  readonly book: Rulebook;
  readonly about: RuleFilter;
  readonly pessimistic: Engine;
  readonly optimistic: Engine;
  readonly plain: PlainEngine;
}

/** Makes the engines of a book. */
export function enginesOf(book: Rulebook, about: RuleFilter = {}): Engines {
  return {
    book,
    about,
    pessimistic: createEngine(book, { unknowns: "pessimistic", about }),
    optimistic: createEngine(book, { unknowns: "optimistic", about }),
    plain: plainEngine(book, about),
  };
}

/** How many rules were compared, how many of them our evaluator left unknown, and how many the plain engine settled. */
export interface Tally {
  compared: number;
  unknown: number;
  plain: number;
}

/** Counts on. */
export function add(sum: Tally, more: Tally): void {
  sum.compared += more.compared;
  sum.unknown += more.unknown;
  sum.plain += more.plain;
}

/**
 * Compares what three engines say of every rule with what ours says. Throws at the first difference.
 *
 * @param speaks whether `evaluate` would ask a rule at all; of the others an engine must answer no.
 */
export async function compare(
  { book, about, ...engines }: Engines,
  nomination: Nomination,
  speaks: (key: string) => boolean = () => true,
): Promise<Tally> {
  const [pessimistic, optimistic] = await Promise.all([
    engines.pessimistic.run({ nomination }),
    engines.optimistic.run({ nomination }),
  ]);
  const context = await runContext(book, pessimistic.almanac);
  const compiled = compiledBook(book);
  const own = ownTruths(rulesMatching(compiled, about), context);
  const { rules } = truthsOfRuns(pessimistic, optimistic);
  const plain = await engines.plain(context.facts);
  const tally: Tally = { compared: 0, unknown: 0, plain: plain.size };
  for (const [key, conditions] of own) {
    const truth = speaks(key) ? conditions : FALSE;
    const theirs = rules.get(key);
    if (theirs !== truth) throw new Error(`${key}: two runs give ${theirs}, our evaluator ${truth}`);
    const settled = plain.get(key);
    if (settled !== undefined && truth !== (settled ? TRUE : FALSE)) {
      throw new Error(`${key}: json-rules-engine as it comes gives ${settled}, our evaluator ${truth}`);
    }
    tally.compared += 1;
    if (truth === UNKNOWN) tally.unknown += 1;
  }
  return tally;
}

/** The truths of rules and leaves from a pessimistic and an optimistic run of an engine. */
export function truthsOfRuns(pessimistic: EngineResult, optimistic: EngineResult): RunTruths {
  const rules = new Map<string, Truth>();
  const leaves = new Map<string, Truth>();
  const others = resultsByKey(optimistic);
  for (const [key, result] of resultsByKey(pessimistic)) {
    const other = others.get(key);
    if (other === undefined) throw new Error(`only one of two runs answered ${key}`);
    rules.set(key, runsTruth(result, other));
    const [low, high] = [result, other].map(({ conditions }) => leavesIn(conditions as Tree) as LeafResult[]);
    low?.forEach((leaf, index) => {
      leaves.set(leafKey(leaf), agreedTruth(leaf.result === true, high?.[index]?.result === true));
    });
  }
  return { rules, leaves };
}

type LeafResult = Leaf & { result?: boolean };

function resultsByKey({ results, failureResults }: EngineResult): Map<string, RuleResult> {
  return new Map(
    [...results, ...failureResults].map((result) => [
      ruleKey({ pack: result.event?.params?.pack, id: result.name }),
      result,
    ]),
  );
}
