/** Prints how many questions and judgements lead from nothing to the outcome of each case: `tsx test/properties/print-interviews.ts`. */
import { caseDecisions } from "../cases/decisions.js";
import { blank, interview } from "./interview.js";

const cases = (await caseDecisions()).filter(({ name }) => !name.includes(" "));

for (const order of ["all", "first"] as const) {
  const ends = cases.map(({ book, nomination }) => interview(book, blank(book, nomination), nomination, order));
  const judgements = ends.map(({ asked }) => asked.filter((path) => path.startsWith("judgements.")).length);
  const questions = ends.map(({ asked }, index) => asked.length - (judgements[index] ?? 0));
  console.log(`${cases.length} cases, ${order === "all" ? "all questions at a time" : "one question at a time"}`);
  console.log(`  questions   ${spread(questions)}`);
  console.log(`  judgements  ${spread(judgements)}`);
}

/** The mean, and the least, quarters and most. */
function spread(counts: readonly number[]): string {
  const sorted = [...counts].sort((a, b) => a - b);
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const quarters = [0, 0.25, 0.5, 0.75, 1].map((part) => sorted[Math.round(part * (sorted.length - 1))]);
  return `mean ${mean.toFixed(1)}; least, quarters and most ${quarters.join(" ")}`;
}
