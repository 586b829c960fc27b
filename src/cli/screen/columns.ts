import { isCode, labelOf } from "../../codes.js";
import { expectedText } from "../../explain/problems.js";
import type { Output } from "../output.js";
import { SCREEN_WORDS } from "../words/screen.js";
import type { AnswerLine } from "./answer-rows.js";
import type { Rejection } from "./input-row.js";

/** How things are written: each as an object for programs, and as cells below headings for people. The row comes first. */
export interface Columns<Item> {
  headings: string[];
  cells: (item: Item) => (string | number)[];
  json: (item: Item) => { row: number };
}

/** The columns of answers. */
export function answerColumns(locale: Output["locale"]): Columns<AnswerLine> {
  const { row, id, award, outcome, provisional, clause, question } = SCREEN_WORDS;
  const label = (code: AnswerLine["provisional"]) => (code === undefined ? "" : labelOf("outcome", code)[locale]);
  return {
    headings: [row, id, award, outcome, provisional, clause, question].map((words) => words[locale]),
    cells: (line) => [
      line.row,
      line.id ?? "",
      labelOf(isCode("title", line.award) ? "title" : "award", line.award)[locale],
      label(line.outcome),
      label(line.provisional),
      line.clause ?? "",
      line.question ?? "",
    ],
    json: (line) => line,
  };
}

/** The columns of what could not be read. */
export function rejectionColumns(locale: Output["locale"]): Columns<Rejection> {
  const { row, column, value, expected, candidates } = SCREEN_WORDS;
  const expectedIn = ({ problem }: Rejection) => expectedText(problem, locale);
  return {
    headings: [row, column, value, expected, candidates].map((words) => words[locale]),
    cells: (rejection) => [
      rejection.row,
      rejection.column,
      rejection.value,
      expectedIn(rejection),
      (rejection.problem.candidates ?? []).join(", "),
    ],
    json: (rejection) => ({
      row: rejection.row,
      column: rejection.column,
      value: rejection.value,
      expected: expectedIn(rejection),
      candidates: rejection.problem.candidates ?? [],
    }),
  };
}
