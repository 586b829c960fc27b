import { anGiang } from "../../../src/books/an-giang.js";
import { codesOf } from "../../../src/codes.js";
import { evaluate, screen } from "../../../src/index.js";
import type { Contender } from "./contender.js";

const forms = codesOf("award");

/** `screen`, every candidacy tried for every form. */
export function screening(): Contender {
  let sink = 0;
  return {
    name: "screen, all forms of a candidacy",
    answers: "outcomes; every row is checked",
    rows: 10_000,
    run(candidacies) {
      const { invalidRows } = screen(anGiang, candidacies, {
        awards: forms,
        onOutcome: ({ index }) => {
          sink += index;
        },
      });
      if (invalidRows > 0 || sink < 0) throw new Error("every generated candidacy is one");
    },
  };
}

/** `screen` of nominations that each name their award, so that each is checked by itself. */
export function screeningOneByOne(): Contender {
  return {
    name: "screen, a nomination a form",
    answers: "outcomes; every row is checked",
    rows: 1_000,
    run(candidacies) {
      const nominations = function* () {
        for (const candidacy of candidacies) for (const award of forms) yield { ...candidacy, award };
      };
      const { invalidRows } = screen(anGiang, nominations(), { onOutcome: () => {} });
      if (invalidRows > 0) throw new Error("every generated candidacy is one");
    },
  };
}

/** `evaluate`, with everything it says. */
export function evaluating(): Contender {
  let sink = 0;
  return {
    name: "evaluate",
    answers: "the whole decision: tree, questions, notices, receipt",
    rows: 250,
    run(candidacies) {
      for (const candidacy of candidacies) {
        for (const award of forms) sink += evaluate(anGiang, { ...candidacy, award }).checks.length;
      }
      if (sink < 0) throw new Error("kept, so that the work is not dropped");
    },
  };
}
