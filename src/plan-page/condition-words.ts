import { isCode, labelOf } from "../codes.js";
import { amountText } from "../explain/values.js";
import { TIED } from "../explain/wrap.js";
import { factCatalogue } from "../facts/catalogue.js";
import type { FactDefinition } from "../facts/definition.js";
import type { LeafValue, Operator } from "../pack/conditions.js";
import type { Condition, JudgementDefinition, Leaf } from "../pack/types.js";
import { both, named } from "./names.js";
import { qualifiersOf } from "./qualifiers.js";

const NUMBERS: Record<Operator, string> = {
  equal: "exactly",
  notEqual: "other than",
  in: "one of",
  notIn: "none of",
  contains: "includes",
  doesNotContain: "does not include",
  lessThan: "less than",
  lessThanInclusive: "at most",
  greaterThan: "more than",
  greaterThanInclusive: "at least",
};

const CODES: Record<Operator, string> = { ...NUMBERS, equal: "", notEqual: "not" };

/**
 * A tree of conditions in words: "all of: …; …", "any of: …; …", "not (…)". A group within a group stands in brackets,
 * and a group of one adds nothing to what is in it.
 */
export function conditionWords(condition: Condition, judgements: readonly JudgementDefinition[]): string {
  if ("not" in condition) return `not (${conditionWords(condition.not, judgements)})`;
  if ("fact" in condition) return leafWords(condition, judgements);
  const [name, members] = "all" in condition ? ["all", condition.all] : ["any", condition.any];
  const [only] = members;
  if (members.length === 1 && only !== undefined) return conditionWords(only, judgements);
  return `${name} of: ${members.map((member) => memberWords(member, judgements)).join("; ")}`;
}

function memberWords(member: Condition, judgements: readonly JudgementDefinition[]): string {
  const words = conditionWords(member, judgements);
  return isGroup(member) ? `(${words})` : words;
}

/** Whether a condition needs brackets in a list: a group of one is as good as what is in it. */
function isGroup(condition: Condition): boolean {
  if ("not" in condition || "fact" in condition) return false;
  const members = "all" in condition ? condition.all : condition.any;
  const [only] = members;
  return members.length > 1 || (only !== undefined && isGroup(only));
}

function leafWords(leaf: Leaf, judgements: readonly JudgementDefinition[]): string {
  const fact = factCatalogue().get(leaf.fact);
  if (fact === undefined) throw new Error(`no fact ${leaf.fact}`);
  const subject = leaf.fact === "judgement" ? judgementWords(leaf, judgements) : subjectOf(fact, leaf);
  if (typeof leaf.value === "boolean") {
    const holds = (leaf.operator === "equal") === leaf.value;
    return holds ? subject : `not (${subject})`;
  }
  const phrase = (fact.type === "number" ? NUMBERS : CODES)[leaf.operator];
  return `${subject}: ${[phrase, valueWords(leaf.value, fact)].filter((part) => part !== "").join(" ")}`;
}

function judgementWords({ params }: Leaf, judgements: readonly JudgementDefinition[]): string {
  const judgement = judgements.find(({ id }) => id === params?.id);
  if (judgement === undefined) throw new Error(`no judgement ${String(params?.id)}`);
  return `judged by ${named("body", judgement.judgedBy)}: ${both(judgement.title)} \`${judgement.id}\``;
}

/** What is asked, with those parameters that the fact's own title leaves out. */
function subjectOf(fact: FactDefinition, { params = {} }: Leaf): string {
  const title = fact.title(params);
  const qualifiers = qualifiersOf(params, title.en);
  return `${both(title)}${qualifiers.length === 0 ? "" : ` [${qualifiers.join("; ")}]`}`;
}

function valueWords(value: LeafValue, { vocabulary, unit }: FactDefinition): string {
  const vocabularies = vocabulary === undefined ? [] : [vocabulary].flat();
  return [value]
    .flat()
    .map((each) => {
      if (typeof each === "number") return amountText(each, unit, "en").replaceAll(TIED, " ");
      const known = vocabularies.find((name) => isCode(name, each));
      return known === undefined ? String(each) : both(labelOf(known, String(each)));
    })
    .join(", ");
}
