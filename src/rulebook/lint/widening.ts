import { makeProblem } from "../../errors/make-problem.js";
import type { Problem } from "../../errors.js";
import type { ComposedBook } from "../compose.js";
import { awardsNamed } from "../scope.js";
import { at } from "./provisions.js";

/** Only the law opens an award: a plan may narrow and add conditions, and never reach further than the law. */
export function lintWidening(book: ComposedBook): Problem[] {
  const problems: Problem[] = [];
  for (const rule of book.rules) {
    if (rule.role === "route" && rule.layer !== "law") {
      problems.push(
        makeProblem(
          "not-allowed",
          { allowed: ["requirement", "bar", "hold"], where: rule.layer },
          { ...at(rule, "rules", ".role"), received: rule.role },
        ),
      );
    }
  }
  const lawful = lawfulKinds(book);
  for (const listing of book.listings.filter(({ layer }) => layer !== "law")) {
    for (const award of awardsNamed([listing.award])) {
      const kinds = lawful.get(award);
      for (const kind of listing.kinds ?? []) {
        if (kinds !== undefined && !kinds.has(kind)) {
          problems.push(
            makeProblem(
              "not-allowed",
              { allowed: [...kinds], where: award },
              { ...at(listing, "listings", ".kinds"), received: kind },
            ),
          );
        }
      }
    }
  }
  return problems;
}

/** The kinds of nominee to whom the law gives each award that it lists. */
function lawfulKinds(book: ComposedBook): ReadonlyMap<string, ReadonlySet<string>> {
  const lawful = new Map<string, Set<string>>();
  for (const { layer, award, kinds = [] } of book.listings) {
    for (const named of layer === "law" ? awardsNamed([award]) : []) {
      lawful.set(named, new Set([...(lawful.get(named) ?? []), ...kinds]));
    }
  }
  return lawful;
}
