import type { Almanac, Engine, Rule, RuleResult } from "json-rules-engine";
import type { CountConditions } from "./counted-conditions.js";
import type { EngineConditions } from "./library.js";

/** What a rule has that the library's types do not declare. */
export interface RunnableRule extends Rule {
  evaluate(almanac: Almanac): Promise<RuleResult>;
  emitAsync(event: string, ...values: unknown[]): Promise<unknown[]>;
}

/**
 * A rule as an engine runs it, with conditions that count the unknown.
 *
 * It stands beside the rule that was added, which a host may have added to another engine too and may still change. Handlers
 * are called on that rule.
 */
export function countedRule(rule: RunnableRule, engine: Engine, count: CountConditions, favour: boolean): RunnableRule {
  return Object.assign(Object.create(rule), {
    engine,
    conditions: rule.conditions && (count(rule.conditions, favour) as EngineConditions),
    emitAsync: (event: string, ...values: unknown[]) => rule.emitAsync(event, ...values),
  });
}
