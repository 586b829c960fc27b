import { type BookCodes, isCode, nearestCodes, type Vocabulary } from "../codes.js";
import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import type { Problem } from "../errors.js";
import { factCatalogue } from "../facts/catalogue.js";
import type { FactDefinition } from "../facts/definition.js";
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
    const candidates = [...factCatalogue().keys()].filter((name) =>
      name.toLowerCase().includes(leaf.fact.toLowerCase()),
    );
    return [
      makeProblem(
        "unknown-id",
        { of: "fact" },
        { path: `${path}.fact`, received: describeValue(leaf.fact), candidates },
      ),
    ];
  }
  const problems: Problem[] = [];
  const params = parseInput(parameterSchema(fact.name), leaf.params ?? {}, book);
  if (!params.ok) {
    for (const problem of params.problems) problems.push({ ...problem, path: `${path}.params.${problem.path}` });
  }
  const operators = OPERATORS_FOR[fact.type];
  if (!operators.includes(leaf.operator)) {
    problems.push(
      makeProblem(
        "not-allowed",
        { allowed: operators, where: fact.name },
        { path: `${path}.operator`, received: leaf.operator },
      ),
    );
    return problems;
  }
  const isList = leaf.operator === "in" || leaf.operator === "notIn";
  if (isList !== Array.isArray(leaf.value)) {
    problems.push(
      makeProblem(
        "wrong-type",
        { type: isList ? "list" : "single-value" },
        { path: `${path}.value`, received: describeValue(leaf.value) },
      ),
    );
    return problems;
  }
  const values = Array.isArray(leaf.value) ? leaf.value : [leaf.value];
  return [...problems, ...values.flatMap((value) => lintValue(value, fact, `${path}.value`, book))];
}

function lintValue(
  value: string | number | boolean,
  fact: FactDefinition,
  path: string,
  book: BookCodes | undefined,
): Problem[] {
  if (fact.type === "number" || fact.type === "boolean") {
    return typeof value === fact.type
      ? []
      : [makeProblem("wrong-type", { type: fact.type }, { path, received: describeValue(value) })];
  }
  const vocabularies = [fact.vocabulary ?? []].flat() as Vocabulary[];
  if (vocabularies.some((vocabulary) => isCode(vocabulary, value, book))) return [];
  const candidates = vocabularies.flatMap((vocabulary) => nearestCodes(String(value), vocabulary, book));
  return [makeProblem("not-in-vocabulary", { vocabularies }, { path, received: describeValue(value), candidates })];
}

/** A leaf and where it is. */
export interface LeafPlace {
  leaf: Leaf;
  path: string;
}

/** Every leaf of a condition, with its path. */
export function conditionLeaves(condition: Condition, path = "conditions"): LeafPlace[] {
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
