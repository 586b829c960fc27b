import type { RuleProperties } from "json-rules-engine";
import type { Condition } from "../../pack/conditions.js";
import type { Rule } from "../../pack/types.js";
import { applicabilityConditions, isApplicable } from "../../rulebook/applicability.js";
import type { CompiledBook, CompiledRule } from "../../rulebook/compile.js";
import { versionsOn } from "../../rulebook/in-force.js";
import { awardsNamed, ruleScope, scopeConditions } from "../../rulebook/scope.js";
import type { Rulebook } from "../../rulebook/types.js";
import { SILENT_TEXT } from "./facts.js";
import type { EngineConditions } from "./library.js";
import type { RuleFilter } from "./options.js";

/** The rules of a book that can apply to such nominations; all of them for an empty filter. */
export function rulesMatching(
  { book, rules }: CompiledBook,
  { receivedOn, ...filter }: RuleFilter,
): readonly CompiledRule[] {
  const versions = receivedOn === undefined ? rules : versionsOn(rules, receivedOn).map(({ provision }) => provision);
  return versions.filter(({ rule }) => isApplicable(book, rule, filter));
}

/** The key of a rule; on any one day a pack has one version of it. */
export const ruleKey = ({ pack, id }: Pick<Rule, "pack" | "id">): string => `${pack} ${id}`;

/** A rule of a book as json-rules-engine takes it: its scope and its conditions in one group. */
export function engineRule(book: Rulebook, rule: Rule): RuleProperties {
  // `evaluate` selects rules by scope before it runs them; an engine has to test the scope as a condition.
  const conditions = conditionsWithin(applicabilityConditions(book, rule), rule);
  return { name: rule.id, conditions, event: { type: rule.id, params: ruleEvent(rule) } };
}

/** A rule that has been selected for a nomination: of its scope what may depend on missing facts, and its conditions. */
export function selectedRule(rule: Rule): RuleProperties {
  const scope = scopeConditions(ruleScope(rule));
  // The library copies the event in every run.
  return {
    name: rule.id,
    conditions: conditionsWithin(scope === undefined ? [] : [scope], rule),
    event: { type: rule.id },
  };
}

function conditionsWithin(applies: readonly Condition[], rule: Rule): EngineConditions {
  const conditions: Condition = rule.conditions ?? { all: [{ fact: SILENT_TEXT, operator: "equal", value: true }] };
  return { all: [...(applies.length === 0 ? [] : [{ name: "applies", all: [...applies] }]), conditions] };
}

/** What the event of a rule carries: its role, its awards and its sources. */
export type RuleEvent = Pick<
  Rule,
  "role" | "ground" | "title" | "source" | "alsoFrom" | "pack" | "layer" | "validFrom" | "validTo"
> & {
  /** The single forms and titles the rule is about; left out where it is about all. */
  awards?: readonly string[];
};

function ruleEvent(rule: Rule): RuleEvent {
  const { role, ground, title, source, alsoFrom, pack, layer, validFrom, validTo, appliesTo } = rule;
  return {
    role,
    ...(appliesTo?.awards === undefined ? {} : { awards: awardsNamed(appliesTo.awards) }),
    ...(ground === undefined ? {} : { ground }),
    title,
    source,
    ...(alsoFrom === undefined ? {} : { alsoFrom }),
    pack,
    layer,
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
  };
}
