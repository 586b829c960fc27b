import { lintConditions } from "../../conditions/lint.js";
import { InvalidInputError, type Problem } from "../../errors.js";
import { factCatalogue } from "../../facts/catalogue.js";
import { type Leaf, OPERATORS } from "../../pack/conditions.js";
import { type EngineConditions, type Tree, unmarked } from "./polarity.js";

/**
 * Refuses conditions of a host that give a fact of the catalogue a code or parameter it does not have: a misspelt code
 * would be silently unequal, and a misspelt parameter would count too much. Facts of the host are not checked.
 */
export function refuseUnknownParameters(conditions: EngineConditions): void {
  const problems = conditionProblems(conditions as Tree, "conditions");
  if (problems.length > 0) throw new InvalidInputError(problems);
}

function conditionProblems(node: Tree, path: string): Problem[] {
  for (const group of ["all", "any"] as const) {
    const children = node[group];
    if (Array.isArray(children))
      return children.flatMap((child, index) => conditionProblems(child, `${path}.${group}[${index}]`));
  }
  if (node.not !== undefined) return conditionProblems(node.not, `${path}.not`);
  if (typeof node.fact !== "string" || !factCatalogue().has(node.fact)) return [];
  const operator = unmarked(node.operator ?? "");
  const problems = lintConditions({ ...node, operator } as Leaf, path);
  // A pack may not use decorators, host operators, paths or comparisons of two facts, so its lint does not know them.
  const isPlain = OPERATORS.some((one) => one === operator) && isValue(node.value) && node.path === undefined;
  return isPlain ? problems : problems.filter((problem) => problem.path.startsWith(`${path}.params`));
}

function isValue(value: unknown): boolean {
  return Array.isArray(value) || typeof value !== "object";
}
