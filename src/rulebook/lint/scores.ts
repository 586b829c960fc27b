import { conditionLeaves } from "../../conditions/lint.js";
import { makeAnyProblem } from "../../errors/any-problem.js";
import { receivedPhrase } from "../../errors/describe.js";
import { makeProblem } from "../../errors/make-problem.js";
import type { Problem } from "../../errors.js";
import { scoredItems } from "../../pack/scored-items.js";
import type { Condition } from "../../pack/types.js";
import type { ComposedBook } from "../compose.js";
import { at } from "./provisions.js";

/** What is scored has one id in a book, for scores are given by it; a table's grades begin at points of their own. */
export function lintScoreTables(book: ComposedBook): Problem[] {
  const tableOf = new Map<string, string>();
  return book.scoreTables.flatMap((table) => {
    const seen = new Set<string>();
    const items = scoredItems(table).flatMap(({ id }) => {
      const other = tableOf.get(id) ?? table.id;
      tableOf.set(id, other);
      const isRepeated = seen.has(id) || other !== table.id;
      seen.add(id);
      return isRepeated ? [{ of: "score-item" as const, id }] : [];
    });
    const starts = (table.grades ?? []).map(({ from }) => from);
    const grades = (table.grades ?? []).flatMap(({ id, from }, index) =>
      starts.indexOf(from) === index ? [] : [{ of: "grade" as const, id }],
    );
    return [...items, ...grades].map(({ of, id }) =>
      makeAnyProblem(
        "duplicate",
        { of },
        { ...at(table, "scoreTables", `[${id}]`), received: receivedPhrase("another") },
      ),
    );
  });
}

/** Every table of scores that a condition names is there. */
export function lintScoreConditions(book: ComposedBook): Problem[] {
  const known = new Set(book.scoreTables.map(({ id }) => id));
  const named = (conditions: Condition | undefined, path: string, pack: string) =>
    (conditions === undefined ? [] : conditionLeaves(conditions, path))
      .filter(({ leaf: { fact, params } }) => fact === "score" && !known.has(String(params?.table)))
      .map(({ leaf, path: place }) =>
        makeProblem(
          "unknown-id",
          { of: "score-table" },
          { pack, path: `${place}.params.table`, received: String(leaf.params?.table) },
        ),
      );
  return [
    ...book.rules.flatMap(({ id, pack, conditions }) => named(conditions, `rules[${id}].conditions`, pack)),
    ...book.criteria.flatMap(({ id, pack, conditions }) => named(conditions, `criteria[${id}].conditions`, pack)),
  ];
}
