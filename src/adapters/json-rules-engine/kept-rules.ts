import { Almanac, Engine, Rule } from "json-rules-engine";
import { factCatalogue } from "../../facts/catalogue.js";
import type { Truth } from "../../logic/truth.js";
import type { CompiledRule } from "../../rulebook/compile.js";
import { type RunContext, readFact } from "./context.js";
import { conditionCounter } from "./counted-conditions.js";
import { countedRule, type RunnableRule } from "./counted-rule.js";
import { silentTextValue } from "./facts.js";
import { type EngineInside, type EngineOperator, libraryParts, type Tree } from "./library.js";
import { operatorCountingUnknown } from "./operators.js";
import { ruleKey, selectedRule } from "./rules.js";
import { agreedTruth, leafKey, leavesIn, type RunTruths, runsTruth } from "./run-truths.js";

/** What json-rules-engine answers of the rules that were selected for a nomination. */
export async function engineTruths(rules: readonly CompiledRule[], context: RunContext): Promise<RunTruths> {
  const truths: Truth[][] = [];
  const leaves = new Map<string, Truth>();
  const kept = rules.map(keptRule);
  for (const rule of kept) {
    const found = rule.leaves.map((leaf) => leafTruth(leaf, context));
    rule.leaves.forEach(({ key }, index) => {
      leaves.set(key, found[index] as Truth);
    });
    truths.push(found);
  }
  const answers = await Promise.all(kept.map((rule, index) => ruleTruth(rule, truths[index] ?? [], context)));
  return { rules: new Map(kept.map(({ key }, index) => [key, answers[index] as Truth])), leaves };
}

/** A leaf with the library's operator, counting the unknown as false and as true. */
interface KeptLeaf {
  readonly key: string;
  readonly fact: string;
  readonly params: Record<string, unknown>;
  readonly value: unknown;
  readonly pessimistic: EngineOperator;
  readonly optimistic: EngineOperator;
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

function leafTruth({ fact, params, value, pessimistic, optimistic }: KeptLeaf, context: RunContext): Truth {
  const found = engineValue(context, fact, params);
  return agreedTruth(pessimistic.evaluate(found, value), optimistic.evaluate(found, value));
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

function keptRule(compiled: CompiledRule): KeptRule {
  const kept = keptRules.get(compiled) ?? makeKeptRule(compiled);
  keptRules.set(compiled, kept);
  return kept;
}

function makeKeptRule({ rule }: CompiledRule): KeptRule {
  const engine = new Engine();
  const { operators } = engine as unknown as EngineInside;
  const parts = libraryParts({ Engine });
  const made = new Rule(selectedRule(rule)) as RunnableRule;
  const count = conditionCounter({ Engine });
  const counting = (operator: string, favour: boolean) =>
    operatorCountingUnknown(operators, operator, favour, parts) as EngineOperator;
  return {
    key: ruleKey(rule),
    leaves: leavesIn(made.conditions as Tree).map((leaf) => ({
      key: leafKey(leaf),
      fact: leaf.fact,
      params: leaf.params ?? {},
      value: leaf.value,
      pessimistic: counting(leaf.operator, false),
      optimistic: counting(leaf.operator, true),
    })),
    pessimistic: countedRule(made, engine, count, false),
    optimistic: countedRule(made, engine, count, true),
    answers: new Map(),
  };
}

function engineValue(context: RunContext, name: string, params: Record<string, unknown>): unknown {
  const definition = factCatalogue().get(name);
  return definition === undefined ? silentTextValue() : readFact(context, definition, params);
}

/** Gives the rules of a book the facts of one nomination. */
class NominationAlmanac extends Almanac {
  constructor(readonly context: RunContext) {
    super();
  }

  override async factValue<Value>(name: string, params: Record<string, unknown> = {}): Promise<Value> {
    return engineValue(this.context, name, params) as Value;
  }
}
