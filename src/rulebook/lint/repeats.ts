import { receivedPhrase } from "../../errors/describe.js";
import { makeProblem } from "../../errors/make-problem.js";
import type { Problem } from "../../errors.js";
import type { Rulebook } from "../types.js";
import { at, everyEntry, type LintedProvision, overlap } from "./entries.js";

/** The lists whose ids are words of the common vocabulary, which every pack may use for its own. */
const SHARED_IDS = ["phases", "milestones", "deadlines"];

/** Two provisions of one id may follow each other in time, as versions; on one day there is only one. */
export function lintRepeats(book: Rulebook): Problem[] {
  const problems: Problem[] = [];
  for (const [room, entries] of everyEntry(book)) {
    entries.forEach((entry, index) => {
      const rival = entries
        .slice(0, index)
        .find(
          (other) =>
            other.id === entry.id &&
            (other.pack === entry.pack || !SHARED_IDS.includes(room)) &&
            levelsText(other) === levelsText(entry) &&
            overlap(other, entry),
        );
      if (rival !== undefined) {
        problems.push(
          makeProblem(
            "duplicate",
            { of: "provision", other: rival.pack },
            { ...at(entry, room, ""), received: receivedPhrase("another") },
          ),
        );
      }
    });
  }
  return problems;
}

/** One deadline may be stated for some levels of unit and, with another day, for others. */
function levelsText(entry: LintedProvision): string {
  return "levels" in entry && "due" in entry && Array.isArray(entry.levels) ? [...entry.levels].sort().join() : "";
}
