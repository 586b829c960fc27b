import { anGiang } from "../../../src/books/an-giang.js";
import { safeParseCandidacy } from "../../../src/nomination/check.js";
import { CandidacyNumbers } from "../../../src/nomination/intake.generated.js";
import { candidacyProblems } from "../../../src/rulebook/candidacy-problems.js";
import { compiledBook } from "../../../src/rulebook/compile.js";
import { decideAllByHand } from "../hand-written/decide.js";
import type { Contender } from "./contender.js";

/** Plain TypeScript that trusts its input. */
export function byHand(): Contender {
  let sink = 0;
  return {
    name: "hand-written TypeScript",
    answers: "outcomes; its input is trusted",
    rows: 10_000,
    run(candidacies) {
      for (const candidacy of candidacies) sink += decideAllByHand(candidacy).length;
      if (sink < 0) throw new Error("kept, so that the work is not dropped");
    },
  };
}

/** The same behind the check that `screen` makes of every row: of the row itself, and of its ids and days against the book. */
export function byHandChecked(): Contender {
  let sink = 0;
  const numbers = new CandidacyNumbers();
  const compiled = compiledBook(anGiang);
  return {
    name: "hand-written TypeScript, its input checked",
    answers: "outcomes; every row is checked",
    rows: 10_000,
    run(candidacies) {
      for (const candidacy of candidacies) {
        const checked = safeParseCandidacy(candidacy, anGiang, numbers);
        if (!checked.ok || candidacyProblems(compiled, checked.value).problems.length > 0) {
          throw new Error("every generated candidacy is one under the book");
        }
        sink += decideAllByHand(checked.value).length;
      }
      if (sink < 0) throw new Error("kept, so that the work is not dropped");
    },
  };
}
