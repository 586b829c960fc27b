import { makeAnyProblem } from "../../errors/any-problem.js";
import { receivedPhrase } from "../../errors/describe.js";
import type { Problem } from "../../errors.js";
import type { ComposedBook } from "../compose.js";
import { at, type LintedProvision, provisionLists, rivals } from "./provisions.js";

/** The lists whose ids are words of the common vocabulary, which every pack may use for its own. */
const SHARED_IDS = ["phases", "milestones", "deadlines"];

/** Two provisions of one id may follow each other in time, as versions; on one day there is only one. */
export function lintRepeats(book: ComposedBook): Problem[] {
  const problems: Problem[] = [];
  for (const [list, provisions] of provisionLists(book)) {
    const repeated = rivals(
      provisions,
      ({ id }) => id,
      (a, b) => (a.pack === b.pack || !SHARED_IDS.includes(list)) && levelsText(a) === levelsText(b),
    );
    for (const [provision, { pack }] of repeated) {
      problems.push(
        makeAnyProblem(
          "duplicate",
          { of: "provision", other: pack },
          { ...at(provision, list, ""), received: receivedPhrase("another") },
        ),
      );
    }
  }
  return problems;
}

/** One deadline may be stated for some levels of unit and, with another day, for others. */
function levelsText(provision: LintedProvision): string {
  return "levels" in provision && "due" in provision && Array.isArray(provision.levels)
    ? [...provision.levels].sort().join()
    : "";
}
