import type { UnitLevelCode } from "../codes.js";
import type { DeadlineProvision } from "../pack/types.js";
import { type Question, Questions } from "../questions/question.js";
import { makeResult } from "../result/envelope.js";
import { Notices } from "../result/notice.js";
import { type CompiledBook, compiledBook } from "../rulebook/compile.js";
import { addDissolvedNotices } from "../rulebook/dissolved.js";
import { type ForceStatus, forceStatusOn } from "../rulebook/in-force.js";
import { addBookNotices } from "../rulebook/notices.js";
import type { Rulebook } from "../rulebook/types.js";
import { type DeadlineTerm, deadlineTerm } from "./deadline-term.js";
import { refuseDoneBeforePeriod } from "./duty-period.js";
import { type EvaluatedDeadline, evaluateDeadline } from "./evaluate-deadline.js";
import { parseDeadlineInput } from "./input.js";
import { addDeadlineNotices } from "./notices.js";
import { selectDeadline } from "./select.js";
import type { DeadlineInput, DeadlineReport } from "./types.js";

/** A provision of the deadline with its term and what it comes to. */
interface EvaluatedProvision {
  deadline: DeadlineProvision;
  forceStatus: ForceStatus;
  term: DeadlineTerm;
  evaluated: EvaluatedDeadline;
}

/**
 * Checks whether a unit meets a deadline on a day: how many days are left, or by how many it is late, and which
 * recipients were not served.
 *
 * @param book a rulebook from `createRulebook` or one of the built-in books.
 * @param input which deadline, on which day, and what is known of meeting it. What is left out is unknown, not "not done".
 * @throws InvalidInputError for input that is not well formed, a level of unit that does not owe the deadline, a year in
 * which it does not fall, a `doneOn` after `asOf`, or one before the period of the deadline. UnknownCodeError, with the nearest ids, for a deadline the book has not.
 * @example
 * checkDeadline(haTinh, { id: "bao-cao-hang-nam", asOf: "2026-11-14", doneOn: "not-done" }).state; // "last-day"
 */
export function checkDeadline(book: Rulebook, input: DeadlineInput): DeadlineReport {
  const compiled = compiledBook(book);
  const checked = parseDeadlineInput(input, book);
  const { provisions, year, isOwedByAll, levels } = selectDeadline(book, checked);
  refuseDoneBeforePeriod(
    book,
    provisions.map(({ provision }) => provision),
    year,
    checked,
  );
  const all = provisions.map(({ provision: deadline, forceStatus: statusAsOf }): EvaluatedProvision => {
    const term = deadlineTerm(deadline, checked.anchors, year);
    // A text that is law on the day of the report may have ended by the last day, or not have begun.
    const forceStatus =
      statusAsOf === "in-force" && term.lastDay !== null ? forceStatusOn(deadline, term.lastDay) : statusAsOf;
    return { deadline, forceStatus, term, evaluated: evaluateDeadline(deadline, term, checked) };
  });
  const [first] = all;
  if (first === undefined) throw new RangeError("a selected deadline has a provision");
  const isOneAnswer = isOwedByAll && all.every(({ evaluated }) => haveSameAnswer(evaluated, first.evaluated));
  const areSameMissing = all.every(({ evaluated }) => haveSameMissing(evaluated, first.evaluated));
  const { missingInputs: _, missingRecipients, ...answer } = first.evaluated;
  const report = {
    id: checked.id,
    title: first.deadline.title,
    ...(isOneAnswer ? answer : { state: "undetermined" as const, lastDay: null }),
    ...(missingRecipients !== undefined && areSameMissing && isOwedByAll ? { missingRecipients } : {}),
    questions: deadlineQuestions(book, all, levels, checked, isOneAnswer && areSameMissing),
    source: first.deadline.source,
    notices: reportNotices(compiled, all, checked, isOneAnswer && areSameMissing),
  };
  return makeResult(book, "deadline-report", report, checked);
}

function haveSameAnswer(a: EvaluatedDeadline, b: EvaluatedDeadline): boolean {
  return a.state === b.state && a.lastDay === b.lastDay;
}

function haveSameMissing(a: EvaluatedDeadline, b: EvaluatedDeadline): boolean {
  return a.missingRecipients?.join() === b.missingRecipients?.join();
}

function deadlineQuestions(
  book: Rulebook,
  all: readonly EvaluatedProvision[],
  levels: readonly UnitLevelCode[],
  { id, level }: DeadlineInput,
  isUnanimous: boolean,
): Question[] {
  const questions = new Questions(book);
  if (!isUnanimous && level === undefined) questions.add({ input: "dutyLevel" }, id);
  for (const { evaluated } of all) {
    for (const input of evaluated.missingInputs) questions.add({ input }, id);
  }
  // The vocabularies hold more: only the levels and recipients of this deadline can change the answer.
  const relevant: Record<string, readonly string[]> = {
    level: levels,
    recipients: [...new Set(all.flatMap(({ deadline }) => deadline.recipients ?? []))],
  };
  return questions.list().map((question) => {
    const accepted = relevant[question.path];
    return accepted === undefined ? question : { ...question, accepted: [...accepted] };
  });
}

function reportNotices(
  compiled: CompiledBook,
  all: readonly EvaluatedProvision[],
  { id, asOf, level }: DeadlineInput,
  isUnanimous: boolean,
): DeadlineReport["notices"] {
  const notices = new Notices();
  for (const { deadline, forceStatus, term } of all) {
    addDeadlineNotices(notices, compiled, deadline, forceStatus, term);
    // No question can resolve two provisions that disagree about one level.
    if (!isUnanimous && level !== undefined) {
      notices.add({ code: "conflict", source: deadline.source, concerns: [id] });
    }
  }
  const bodies = all.flatMap(({ deadline }) => [...(deadline.recipients ?? []), ...(deadline.owedBy ?? [])]);
  addDissolvedNotices(notices, { levels: [level], bodies }, asOf);
  addBookNotices(notices, compiled, asOf);
  return notices.list();
}
