import { Almanac, Engine, Rule } from "json-rules-engine";
import type { Truth } from "../../logic/truth.js";
import type { CompiledRule } from "../../rulebook/compile.js";
import type { Rulebook } from "../../rulebook/types.js";
import { type FactReading, factReading, type RunContext, readFact } from "./context.js";
import { conditionCounter } from "./counted-conditions.js";
import { countedRule, type RunnableRule } from "./counted-rule.js";
import { silentTextValue } from "./facts.js";
import { type EngineInside, libraryParts, type Tree } from "./library.js";
import { type CompareTruth, operatorTruth } from "./operators.js";
import { ruleKey, selectedRule } from "./rules.js";
import { leafKey, leavesIn, type RunTruths, runsTruth } from "./run-truths.js";

/** What json-rules-engine answers of the rules that were selected for a nomination. */
export async function engineTruths(rules: readonly CompiledRule[], context: RunContext): Promise<RunTruths> {
  const leaves = new Map<string, Truth>();
  const answers = await Promise.all(
    rules.map(async (compiled) => {
      const rule = keptRule(context.book, compiled);
      const found = rule.leaves.map((leaf) => leafTruth(leaf, context, leaves));
      return [rule.key, await ruleTruth(rule, found, context)] as const;
    }),
  );
  return { rules: new Map(answers), leaves };
}

/** A leaf with its fact and the library's operator. */
interface KeptLeaf {
  readonly key: string;
  readonly reading: FactReading | undefined;
  readonly compare: CompareTruth;
  readonly value: unknown;
}

/** A rule as json-rules-engine runs it, counting the unknown against its conditions and for them. */
interface KeptRule {
  readonly key: string;
  readonly leaves: readonly KeptLeaf[];
  readonly pessimistic: RunnableRule;
  readonly optimistic: RunnableRule;
  /** What the library answered, by the truths of the leaves. */
  readonly answers: Map<string, Promise<Truth>>;
}

/** More combinations of a rule's leaves than any office's nominations have. */
const MOST_ANSWERS = 500;

/** Compares each leaf once in a nomination, however many rules have it. */
function leafTruth(leaf: KeptLeaf, context: RunContext, known: Map<string, Truth>): Truth {
  const { key, reading, compare, value } = leaf;
  const truth = known.get(key) ?? compare(engineValue(context, reading), value);
  known.set(key, truth);
  return truth;
}

/** A rule's answer depends on the truths of its leaves alone: the library, which is slow, is asked once for each combination. */
function ruleTruth(rule: KeptRule, leaves: readonly Truth[], context: RunContext): Promise<Truth> {
  const { answers } = rule;
  const combination = leaves.join();
  const known = answers.get(combination);
  if (known !== undefined) return known;
  if (answers.size >= MOST_ANSWERS) answers.clear();
  const answer = runRule(rule, new NominationAlmanac(context));
  answers.set(combination, answer);
  return answer;
}

async function runRule({ pessimistic, optimistic }: KeptRule, almanac: Almanac): Promise<Truth> {
  return runsTruth(await pessimistic.evaluate(almanac), await optimistic.evaluate(almanac));
}

const keptRules = new WeakMap<CompiledRule, KeptRule>();

function keptRule(book: Rulebook, compiled: CompiledRule): KeptRule {
  const kept = keptRules.get(compiled) ?? makeKeptRule(book, compiled);
  keptRules.set(compiled, kept);
  return kept;
}

function makeKeptRule(book: Rulebook, { rule }: CompiledRule): KeptRule {
  const engine = new Engine();
  const { operators } = engine as unknown as EngineInside;
  const parts = libraryParts({ Engine });
  const made = new Rule(selectedRule(rule)) as RunnableRule;
  const count = conditionCounter({ Engine });
  return {
    key: ruleKey(rule),
    leaves: leavesIn(made.conditions as Tree).map((leaf) => ({
      key: leafKey(leaf),
      reading: factReading(book, leaf.fact, leaf.params ?? {}),
      compare: operatorTruth(operators, leaf.operator, parts) as CompareTruth,
      value: leaf.value,
    })),
    pessimistic: countedRule(made, engine, count, false),
    optimistic: countedRule(made, engine, count, true),
    answers: new Map(),
  };
}

function engineValue(context: RunContext, reading: FactReading | undefined): unknown {
  return reading === undefined ? silentTextValue() : readFact(context, reading);
}

/** Gives the rules of a book the facts of one nomination. */
class NominationAlmanac extends Almanac {
  constructor(readonly context: RunContext) {
    super();
  }

  override async factValue<Value>(name: string, params: Record<string, unknown> = {}): Promise<Value> {
    return engineValue(this.context, factReading(this.context.book, name, params)) as Value;
  }
}
