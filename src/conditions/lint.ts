import { joinedBy } from "../codes/vocabulary.js";
import { type BookCodes, isCode, nearestCodes } from "../codes.js";
import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import type { Problem } from "../errors.js";
import { factCatalogue } from "../facts/catalogue.js";
import type { FactDefinition } from "../facts/definition.js";
import type { Scalar } from "../facts/fact-value.js";
import { parameterSchema } from "../facts/parameters.js";
import { parseInput } from "../input/parse.js";
import type { Condition, Leaf, Operator } from "../pack/conditions.js";

const OPERATORS_FOR: Record<FactDefinition["type"], readonly Operator[]> = {
  boolean: ["equal", "notEqual"],
  number: ["equal", "notEqual", "lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive", "in", "notIn"],
  code: ["equal", "notEqual", "in", "notIn"],
  codes: ["contains", "doesNotContain"],
};

/**
 * Finds what makes conditions invalid: unknown facts, parameters, operators and codes, and values of
 * another type than the fact's.
 *
 * @param book whose packs' own codes are accepted too.
 */
export function lintConditions(condition: Condition, path: string, book?: BookCodes): Problem[] {
  return conditionLeaves(condition, path).flatMap(({ leaf, path: at }) => lintLeaf(leaf, at, book));
}

function lintLeaf(leaf: Leaf, path: string, book: BookCodes | undefined): Problem[] {
  const fact = factCatalogue().get(leaf.fact);
  if (fact === undefined) {
    const asked = leaf.fact.toLowerCase();
    const candidates = [...factCatalogue().keys()].filter((name) => name.toLowerCase().includes(asked));
    const place = { path: `${path}.fact`, received: describeValue(leaf.fact), candidates };
    return [makeProblem("unknown-id", { of: "fact" }, place)];
  }
  const params = parseInput(parameterSchema(fact.name), leaf.params ?? {}, book);
  const problems = params.ok
    ? []
    : params.problems.map((problem) => ({ ...problem, path: `${path}.params.${problem.path}` }));
  const operators = OPERATORS_FOR[fact.type];
  if (!operators.includes(leaf.operator)) {
    const place = { path: `${path}.operator`, received: leaf.operator };
    return [...problems, makeProblem("not-allowed", { allowed: operators, where: fact.name }, place)];
  }
  const isList = leaf.operator === "in" || leaf.operator === "notIn";
  if (isList !== Array.isArray(leaf.value)) {
    const place = { path: `${path}.value`, received: describeValue(leaf.value) };
    return [...problems, makeProblem("wrong-type", { type: isList ? "list" : "single-value" }, place)];
  }
  const values = Array.isArray(leaf.value) ? leaf.value : [leaf.value];
  return [...problems, ...values.flatMap((value) => lintValue(value, fact, `${path}.value`, book))];
}

function lintValue(value: Scalar, fact: FactDefinition, path: string, book: BookCodes | undefined): Problem[] {
  const place = { path, received: describeValue(value) };
  if (fact.type === "number" || fact.type === "boolean") {
    return typeof value === fact.type ? [] : [makeProblem("wrong-type", { type: fact.type }, place)];
  }
  const vocabularies = fact.vocabulary === undefined ? [] : joinedBy(fact.vocabulary);
  if (vocabularies.some((vocabulary) => isCode(vocabulary, value, book))) return [];
  const candidates = vocabularies.flatMap((vocabulary) => nearestCodes(String(value), vocabulary, book));
  return [makeProblem("not-in-vocabulary", { vocabularies }, { ...place, candidates })];
}

/** Every leaf of a condition, with its path. */
export function conditionLeaves(condition: Condition, path = "conditions"): { leaf: Leaf; path: string }[] {
  if ("all" in condition)
    return condition.all.flatMap((child, index) => conditionLeaves(child, `${path}.all[${index}]`));
  if ("any" in condition)
    return condition.any.flatMap((child, index) => conditionLeaves(child, `${path}.any[${index}]`));
  return "not" in condition ? conditionLeaves(condition.not, `${path}.not`) : [{ leaf: condition, path }];
}

/** The names of the facts that conditions use. */
export function factsAsked(condition: Condition): string[] {
  return conditionLeaves(condition).map(({ leaf }) => leaf.fact);
}

/** The ids of the judgements that conditions use. */
export function judgementsAsked(condition: Condition): string[] {
  return conditionLeaves(condition).flatMap(({ leaf: { fact, params } }) =>
    fact === "judgement" ? [String(params?.id)] : [],
  );
}
