import { makeProblem } from "../../errors/make-problem.js";
import type { Problem } from "../../errors.js";
import { awardsNamed, namesAward } from "../scope.js";
import type { Rulebook } from "../types.js";
import { at } from "./provisions.js";

/** Only the law opens an award: a plan may narrow and add conditions, and never reach further than the law. */
export function lintWidening(book: Rulebook): Problem[] {
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
  for (const listing of book.listings.filter(({ layer }) => layer !== "law")) {
    for (const award of listing.award === undefined ? [] : awardsNamed([listing.award])) {
      const lawful = book.listings.filter((other) => other.layer === "law" && namesAward([other.award], award));
      const kinds = new Set(lawful.flatMap((other) => other.kinds ?? []));
      for (const kind of listing.kinds ?? []) {
        if (lawful.length > 0 && !kinds.has(kind)) {
          problems.push(
            makeProblem(
              "not-allowed",
              { allowed: [...kinds], where: award },
              { ...at(listing, "awards", ".kinds"), received: kind },
            ),
          );
        }
      }
    }
  }
  return problems;
}
