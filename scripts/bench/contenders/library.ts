import { anGiang } from "../../../src/books/an-giang.js";
import { codesOf } from "../../../src/codes.js";
import { type Candidacy, type Decision, evaluate, recommend, screen } from "../../../src/index.js";
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
      if (invalidRows > 0) throw new Error(`${invalidRows} generated candidacies are none under the book`);
      if (sink < 0) throw new Error("kept, so that the work is not dropped");
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

/** `evaluate` for an answer that is not kept. */
export function evaluatingWithoutReceipt(): Contender {
  let sink = 0;
  return {
    name: "evaluate, without receipt",
    answers: "the whole decision but for its receipt",
    rows: 250,
    run(candidacies) {
      for (const candidacy of candidacies) {
        for (const award of forms) sink += evaluate(anGiang, { ...candidacy, award }, { receipt: false }).checks.length;
      }
      if (sink < 0) throw new Error("kept, so that the work is not dropped");
    },
  };
}

/** `recommend`, which decides all forms of a candidacy. */
export function recommending(): Contender {
  let sink = 0;
  return {
    name: "recommend, a form",
    answers: "the whole decision on each form, each with its receipt",
    rows: 250,
    run(candidacies) {
      for (const candidacy of candidacies) sink += recommend(anGiang, candidacy).decisions.length;
      if (sink < 0) throw new Error("kept, so that the work is not dropped");
    },
  };
}

/** What it takes to write down what `evaluate` answers; the answers are made before. */
export function writingAnswers(): Contender {
  const answers = new WeakMap<Candidacy, readonly Decision[]>();
  let sink = 0;
  return {
    name: "JSON.stringify of evaluate's answer",
    answers: "nothing: it writes a decision as text",
    rows: 250,
    prepare(candidacies) {
      for (const candidacy of candidacies) {
        if (answers.has(candidacy)) continue;
        answers.set(
          candidacy,
          forms.map((award) => evaluate(anGiang, { ...candidacy, award })),
        );
      }
    },
    run(candidacies) {
      for (const candidacy of candidacies) {
        for (const decision of answers.get(candidacy) ?? []) sink += JSON.stringify(decision).length;
      }
      if (sink < 0) throw new Error("kept, so that the work is not dropped");
    },
  };
}
