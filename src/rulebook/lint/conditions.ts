import { factsAsked, judgementsAsked, lintConditions } from "../../conditions/lint.js";
import { lintChains } from "../../conditions/lint-chains.js";
import { makeAnyProblem } from "../../errors/any-problem.js";
import { receivedPhrase } from "../../errors/describe.js";
import { makeProblem } from "../../errors/make-problem.js";
import type { Problem } from "../../errors.js";
import type { Condition } from "../../pack/conditions.js";
import type { ComposedBook } from "../compose.js";
import { at, type LintedProvision } from "./provisions.js";

/** Conditions name only facts of the catalogue, with the parameters and operators that each takes. */
export function lintAllConditions(book: ComposedBook): Problem[] {
  const problems = (list: string, provisions: readonly (LintedProvision & { conditions?: Condition | undefined })[]) =>
    provisions.flatMap(({ id, pack, conditions }) => {
      if (conditions === undefined) return [];
      const path = `${list}[${id}].conditions`;
      return [...lintConditions(conditions, path, book), ...lintChains(conditions, path)].map((problem) => ({
        ...problem,
        pack,
      }));
    });
  return [...problems("rules", book.rules), ...problems("criteria", book.criteria)];
}

const ASSESSED: readonly string[] = ["judgement", "indicator", "score"];

/** An assessment has no nominee, occasion or record, so a criterion can name no fact of them. */
export function lintCriteria(book: ComposedBook): Problem[] {
  return book.criteria.flatMap((criterion) =>
    (criterion.conditions === undefined ? [] : factsAsked(criterion.conditions))
      .filter((fact) => !ASSESSED.includes(fact))
      .map((fact) =>
        makeProblem(
          "not-allowed",
          { allowed: ASSESSED, where: "criteria" },
          { ...at(criterion, "criteria", ".conditions"), received: fact },
        ),
      ),
  );
}

/** Every judgement that a condition names is defined, and every one defined is named by a condition. */
export function lintJudgements(book: ComposedBook): Problem[] {
  const defined = new Set(book.judgements.map(({ id }) => id));
  const named = new Set<string>();
  const problems: Problem[] = [];
  for (const [list, provisions] of [
    ["rules", book.rules],
    ["criteria", book.criteria],
  ] as const) {
    for (const provision of provisions) {
      for (const id of provision.conditions === undefined ? [] : judgementsAsked(provision.conditions)) {
        named.add(id);
        if (!defined.has(id)) {
          problems.push(
            makeProblem("unknown-id", { of: "judgement" }, { ...at(provision, list, ".conditions"), received: id }),
          );
        }
      }
    }
  }
  for (const judgement of book.judgements) {
    if (!named.has(judgement.id)) {
      problems.push(
        makeAnyProblem(
          "unused",
          { of: "judgement" },
          { ...at(judgement, "judgements", ""), received: receivedPhrase("nothing") },
        ),
      );
    }
  }
  return problems;
}
