import type { BookCodes } from "../../codes.js";
import { lintConditions } from "../../conditions/lint.js";
import { receivedPhrase } from "../../errors/describe.js";
import { makeProblem } from "../../errors/make-problem.js";
import { InvalidInputError, type Problem } from "../../errors.js";
import { factCatalogue } from "../../facts/catalogue.js";
import { type Leaf, OPERATORS } from "../../pack/conditions.js";
import { type EngineConditions, type Tree, unmarked } from "./polarity.js";

/**
 * Refuses conditions of a host that give a fact of the catalogue a code or parameter it does not have: a misspelt code
 * would be silently unequal, and a misspelt parameter would count too much. Facts of the host are not checked.
 */
export function refuseUnknownParameters(conditions: EngineConditions, book: BookCodes): void {
  const problems = conditionProblems(conditions as Tree, "conditions", 0, book);
  if (problems.length > 0) throw new InvalidInputError(problems);
}

/** As deep as in a pack, whose conditions are checked in the same way; without a limit a circle would never end. */
const DEEPEST = 40;

function conditionProblems(node: Tree, path: string, depth: number, book: BookCodes): Problem[] {
  if (depth > DEEPEST) {
    const limit = { maximum: DEEPEST, inclusive: true, of: "levels" } as const;
    return [makeProblem("too-large", limit, { path: "conditions", received: receivedPhrase("more") })];
  }
  for (const group of ["all", "any"] as const) {
    const children = node[group];
    if (Array.isArray(children))
      return children.flatMap((child, index) =>
        conditionProblems(child, `${path}.${group}[${index}]`, depth + 1, book),
      );
  }
  if (node.not !== undefined) return conditionProblems(node.not, `${path}.not`, depth + 1, book);
  if (typeof node.fact !== "string" || !factCatalogue().has(node.fact)) return [];
  const operator = unmarked(node.operator ?? "");
  const problems = lintConditions({ ...node, operator } as Leaf, path, book);
  // A pack may not use decorators, host operators, paths or comparisons of two facts, so its lint does not know them.
  const isPlain = OPERATORS.some((one) => one === operator) && isValue(node.value) && node.path === undefined;
  return isPlain ? problems : problems.filter((problem) => problem.path.startsWith(`${path}.params`));
}

function isValue(value: unknown): boolean {
  return Array.isArray(value) || typeof value !== "object";
}
