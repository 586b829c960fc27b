import type { BookCodes } from "../../codes.js";
import { lintConditions } from "../../conditions/lint.js";
import { receivedPhrase } from "../../errors/describe.js";
import { makeProblem } from "../../errors/make-problem.js";
import { InvalidInputError, type Problem } from "../../errors.js";
import { factCatalogue } from "../../facts/catalogue.js";
import { type Leaf, OPERATORS } from "../../pack/conditions.js";
import type { EngineConditions, Tree } from "./library.js";
import { pathProblems } from "./path.js";

/**
 * Refuses conditions of a host that would be answered wrongly in silence: that give a fact of the catalogue a code or parameter
 * it does not have, for a misspelt code would be unequal to all and a misspelt parameter count too much; a node that is two
 * things at once; a `path` that searches. Throws `InvalidInputError`.
 */
export function refuseConditions(conditions: EngineConditions, book: BookCodes): void {
  const problems = conditionProblems(conditions as Tree, "conditions", 0, book);
  if (problems.length > 0) throw new InvalidInputError(problems);
}

/** As deep as in a pack, whose conditions are checked in the same way; without a limit a circle would never end. */
const DEEPEST = 40;

/** What a node can be; the library takes the first of several, and leaves out the others. */
const KINDS = ["any", "all", "not", "condition", "fact"] as const;

function conditionProblems(node: Tree, path: string, depth: number, book: BookCodes): Problem[] {
  // The library refuses what is no node.
  if (typeof node !== "object" || node === null) return [];
  if (depth > DEEPEST) {
    const limit = { maximum: DEEPEST, inclusive: true, of: "levels" } as const;
    return [makeProblem("too-large", limit, { path: "conditions", received: receivedPhrase("more") })];
  }
  const kinds = KINDS.filter((kind) => Object.hasOwn(node, kind));
  if (kinds.length > 1)
    return [makeProblem("not-exactly-one-of", { fields: KINDS }, { path, received: kinds.join(", ") })];
  for (const group of ["all", "any"] as const) {
    const children = node[group];
    if (Array.isArray(children))
      return children.flatMap((child, index) =>
        conditionProblems(child, `${path}.${group}[${index}]`, depth + 1, book),
      );
  }
  if (node.not !== undefined) return conditionProblems(node.not, `${path}.not`, depth + 1, book);
  return [
    ...pathProblems(node.path, `${path}.path`),
    ...pathProblems(comparedPath(node.value), `${path}.value.path`),
    ...factProblems(node, path, book),
  ];
}

/** The path of another fact in place of a value. */
const comparedPath = (value: unknown): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, "fact") ? (value as Tree).path : undefined;

function factProblems(node: Tree, path: string, book: BookCodes): Problem[] {
  if (typeof node.fact !== "string" || !factCatalogue().has(node.fact)) return [];
  const problems = lintConditions(node as Leaf, path, book);
  // A pack may not use decorators, host operators, paths or comparisons of two facts, so its lint does not know them.
  const isPlain = OPERATORS.some((one) => one === node.operator) && isValue(node.value) && node.path === undefined;
  return isPlain ? problems : problems.filter((problem) => problem.path.startsWith(`${path}.params`));
}

function isValue(value: unknown): boolean {
  return Array.isArray(value) || typeof value !== "object";
}
