import { isCode, labelOf } from "../codes.js";
import { amountText } from "../explain/values.js";
import { TIED } from "../explain/wrap.js";
import { factCatalogue } from "../facts/catalogue.js";
import type { FactBook, FactDefinition } from "../facts/definition.js";
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

/** What conditions name: judgements, and in a book its own codes and tables of scores. */
export interface ConditionBook extends FactBook {
  readonly judgements: readonly JudgementDefinition[];
}

/**
 * A tree of conditions in words: "all of: …; …", "any of: …; …", "not (…)". A group within a group stands in brackets,
 * and a group of one adds nothing to what is in it.
 */
export function conditionWords(condition: Condition, book: ConditionBook): string {
  if ("not" in condition) return `not (${conditionWords(condition.not, book)})`;
  if ("fact" in condition) return leafWords(condition, book);
  const [name, members] = "all" in condition ? ["all", condition.all] : ["any", condition.any];
  const [only] = members;
  if (members.length === 1 && only !== undefined) return conditionWords(only, book);
  return `${name} of: ${members.map((member) => memberWords(member, book)).join("; ")}`;
}

function memberWords(member: Condition, book: ConditionBook): string {
  const words = conditionWords(member, book);
  return isGroup(member) ? `(${words})` : words;
}

/** Whether a condition needs brackets in a list: a group of one is as good as what is in it. */
function isGroup(condition: Condition): boolean {
  if ("not" in condition || "fact" in condition) return false;
  const members = "all" in condition ? condition.all : condition.any;
  const [only] = members;
  return members.length > 1 || (only !== undefined && isGroup(only));
}

function leafWords(leaf: Leaf, book: ConditionBook): string {
  const fact = factCatalogue().get(leaf.fact);
  if (fact === undefined) throw new Error(`no fact ${leaf.fact}`);
  const subject = leaf.fact === "judgement" ? judgementWords(leaf, book) : subjectOf(fact, leaf, book);
  if (typeof leaf.value === "boolean") {
    const holds = (leaf.operator === "equal") === leaf.value;
    return holds ? subject : `not (${subject})`;
  }
  const phrase = (fact.type === "number" ? NUMBERS : CODES)[leaf.operator];
  return `${subject}: ${[phrase, valueWords(leaf.value, fact, book)].filter((part) => part !== "").join(" ")}`;
}

function judgementWords({ params }: Leaf, book: ConditionBook): string {
  const judgement = book.judgements.find(({ id }) => id === params?.id);
  if (judgement === undefined) throw new Error(`no judgement ${String(params?.id)}`);
  return `judged by ${named("body", judgement.judgedBy, book)}: ${both(judgement.title)} \`${judgement.id}\``;
}

/** What is asked, with those parameters that the fact's own title leaves out. */
function subjectOf(fact: FactDefinition, { params = {} }: Leaf, book: ConditionBook): string {
  const title = fact.title(params, book);
  const qualifiers = qualifiersOf(params, title.en);
  return `${both(title)}${qualifiers.length === 0 ? "" : ` [${qualifiers.join("; ")}]`}`;
}

function valueWords(value: LeafValue, { vocabulary, unit }: FactDefinition, book: ConditionBook): string {
  const vocabularies = vocabulary === undefined ? [] : [vocabulary].flat();
  return [value]
    .flat()
    .map((each) => {
      if (typeof each === "number") return amountText(each, unit, "en").replaceAll(TIED, " ");
      const known = vocabularies.find((name) => isCode(name, each, book));
      return known === undefined ? String(each) : both(labelOf(known, String(each), book));
    })
    .join(", ");
}
