import { receivedPhrase } from "../../errors/describe.js";
import { makeProblem } from "../../errors/make-problem.js";
import type { Problem } from "../../errors.js";
import type { Rulebook } from "../types.js";
import { at, type LintedProvision, overlap, provisionLists } from "./provisions.js";

/** The lists whose ids are words of the common vocabulary, which every pack may use for its own. */
const SHARED_IDS = ["phases", "milestones", "deadlines"];

/** Two provisions of one id may follow each other in time, as versions; on one day there is only one. */
export function lintRepeats(book: Rulebook): Problem[] {
  const problems: Problem[] = [];
  for (const [list, provisions] of provisionLists(book)) {
    provisions.forEach((provision, index) => {
      const rival = provisions
        .slice(0, index)
        .find(
          (other) =>
            other.id === provision.id &&
            (other.pack === provision.pack || !SHARED_IDS.includes(list)) &&
            levelsText(other) === levelsText(provision) &&
            overlap(other, provision),
        );
      if (rival !== undefined) {
        problems.push(
          makeProblem(
            "duplicate",
            { of: "provision", other: rival.pack },
            { ...at(provision, list, ""), received: receivedPhrase("another") },
          ),
        );
      }
    });
  }
  return problems;
}

/** One deadline may be stated for some levels of unit and, with another day, for others. */
function levelsText(provision: LintedProvision): string {
  return "levels" in provision && "due" in provision && Array.isArray(provision.levels)
    ? [...provision.levels].sort().join()
    : "";
}
