import { conditionLeaves } from "../../conditions/lint.js";
import { factCatalogue } from "../../facts/catalogue.js";
import type { Condition } from "../../pack/conditions.js";
import type { ComposedBook, ProvisionList } from "../compose.js";
import { type FoundFinding, findingIn } from "./finding.js";
import type { LintedProvision } from "./provisions.js";

/** A provision that may have conditions. */
export type Conditional = LintedProvision & { conditions?: Condition | undefined };

/** The provisions of a book that may have conditions, list by list. */
export const conditionalProvisions = (book: ComposedBook): [ProvisionList, readonly Conditional[]][] => [
  ["rules", book.rules],
  ["criteria", book.criteria],
];

/** Numbers that a fact never has: a percentage above 100, a count below 0. */
export function lintValues(book: ComposedBook): FoundFinding[] {
  return conditionalProvisions(book).flatMap(([list, provisions]) =>
    provisions.flatMap((provision) =>
      (provision.conditions === undefined ? [] : conditionLeaves(provision.conditions, ".conditions")).flatMap(
        ({ leaf, path }) => {
          const { range } = factCatalogue().get(leaf.fact) ?? {};
          if (range === undefined) return [];
          const { from, to = Number.POSITIVE_INFINITY } = range;
          return [leaf.value]
            .flat()
            .filter((value) => typeof value === "number" && (value < from || value > to))
            .map((value) =>
              findingIn(list, provision, "value-out-of-range", `${path}.value`, {
                params: {
                  fact: leaf.fact,
                  value: String(value),
                  allowed: [range.to === undefined ? `>= ${from}` : `${from}–${to}`],
                },
              }),
            );
        },
      ),
    ),
  );
}
