import type { RuleProperties } from "json-rules-engine";
import type { Condition } from "../pack/conditions.js";
import type { Rule } from "../pack/types.js";
import { applicabilityConditions, isApplicable } from "../rulebook/applicability.js";
import type { CompiledBook, CompiledRule } from "../rulebook/compile.js";
import { versionsOn } from "../rulebook/in-force.js";
import { awardsNamed } from "../rulebook/scope.js";
import type { Rulebook } from "../rulebook/types.js";
import { SILENT_TEXT } from "./facts.js";
import type { RuleFilter } from "./options.js";

/** The rules of a book that can speak about such a nomination; all of them where nothing is said. */
export function rulesMatching(
  { book, rules }: CompiledBook,
  { receivedOn, ...asked }: RuleFilter,
): readonly CompiledRule[] {
  const versions =
    receivedOn === undefined
      ? rules
      : versionsOn(rules, receivedOn, ({ rule }) => rule).map(({ provision: entry }) => entry);
  return versions.filter(({ rule }) => isApplicable(book, rule, asked));
}

/** What names a rule on a day. */
export const ruleKey = ({ pack, id }: Pick<Rule, "pack" | "id">): string => `${pack} ${id}`;

/** A rule of a book as json-rules-engine takes it: what it applies to, and what it asks. */
export function engineRule(book: Rulebook, rule: Rule): RuleProperties {
  // `evaluate` chooses rules by what they apply to, an engine has to ask it.
  const applies = applicabilityConditions(book, rule);
  const asks: Condition = rule.conditions ?? { all: [{ fact: SILENT_TEXT, operator: "equal", value: true }] };
  return {
    name: rule.id,
    conditions: { all: [...(applies.length === 0 ? [] : [{ name: "applies", all: applies }]), asks] },
    event: { type: rule.id, params: ruleEvent(rule) },
  };
}

/** What the event of a rule carries: how the rule decides, on which awards, and where it is written. */
export type RuleEvent = Pick<
  Rule,
  "role" | "ground" | "title" | "source" | "pack" | "layer" | "validFrom" | "validTo"
> & {
  /** The single forms and titles the rule is about; left out where it is about all. */
  awards?: readonly string[];
};

function ruleEvent(rule: Rule): RuleEvent {
  const { role, ground, title, source, pack, layer, validFrom, validTo, appliesTo } = rule;
  return {
    role,
    ...(appliesTo?.awards === undefined ? {} : { awards: awardsNamed(appliesTo.awards) }),
    ...(ground === undefined ? {} : { ground }),
    title,
    source,
    pack,
    layer,
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
  };
}
