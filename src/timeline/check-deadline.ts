import type { UnitLevelCode } from "../codes.js";
import type { CivilDate } from "../dates.js";
import type { WithBlanks } from "../input/blanks.js";
import type { DeadlineProvision } from "../pack/types.js";
import { INPUTS, type InputName } from "../questions/inputs.js";
import type { MissingInput } from "../questions/missing.js";
import type { Question } from "../questions/question.js";
import { Questions } from "../questions/questions.js";
import { makeResult } from "../result/envelope.js";
import { Notices } from "../result/notice.js";
import { type CompiledBook, compiledBook } from "../rulebook/compile.js";
import { addDissolvedNotices } from "../rulebook/dissolved.js";
import { type ForceStatus, forceStatusOn } from "../rulebook/in-force.js";
import { addBookNotices } from "../rulebook/notices.js";
import type { Rulebook } from "../rulebook/types.js";
import { type DeadlineTerm, deadlineTerm } from "./deadline-term.js";
import { firstDayOfPeriod, refuseDoneBeforePeriod } from "./duty-period.js";
import { type EvaluatedDeadline, evaluateDeadline } from "./evaluate-deadline.js";
import { parseDeadlineInput } from "./input.js";
import { addDeadlineNotices } from "./notices.js";
import { selectDeadline } from "./select.js";
import { termFields } from "./term-fields.js";
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
export function checkDeadline(book: Rulebook, input: WithBlanks<DeadlineInput>): DeadlineReport {
  const compiled = compiledBook(book);
  const checked = parseDeadlineInput(input, book);
  const { provisions, isOwedByAll, levels } = selectDeadline(book, checked);
  const earliestDone = firstDayOfPeriod(book, provisions, checked);
  refuseDoneBeforePeriod(earliestDone, checked);
  const all = provisions.map(({ provision: deadline, forceStatus: statusAsOf, period }): EvaluatedProvision => {
    const term = deadlineTerm(deadline, checked.anchors, period);
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
    ...(isOneAnswer ? termFields(first.deadline, first.term) : {}),
    ...(isOneAnswer ? answer : { state: "undetermined" as const, lastDay: null }),
    ...(missingRecipients !== undefined && areSameMissing && isOwedByAll ? { missingRecipients } : {}),
    questions: deadlineQuestions(book, all, levels, checked, earliestDone, isOneAnswer && areSameMissing),
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
  checked: DeadlineInput,
  earliestDone: CivilDate | undefined,
  isUnanimous: boolean,
): Question[] {
  const questions = new Questions(INPUTS, checked, book);
  const { id, unit } = checked;
  // The vocabularies hold more: only the levels and recipients of this deadline can change the answer.
  const narrowed: Partial<Record<InputName, Omit<MissingInput<InputName>, "input">>> = {
    dutyLevel: { accepted: levels },
    dutyRecipients: { accepted: all.flatMap(({ deadline }) => deadline.recipients ?? []) },
    dutyDoneOn: { min: earliestDone },
  };
  for (const { deadline, evaluated } of all) {
    const asking = { check: id, title: deadline.title, source: deadline.source };
    const inputs = !isUnanimous && unit?.level === undefined ? ["dutyLevel" as const] : [];
    for (const input of [...inputs, ...evaluated.missingInputs]) questions.add({ input, ...narrowed[input] }, asking);
  }
  return questions.list();
}

function reportNotices(
  compiled: CompiledBook,
  all: readonly EvaluatedProvision[],
  { id, asOf, unit }: DeadlineInput,
  isUnanimous: boolean,
): DeadlineReport["notices"] {
  const notices = new Notices();
  for (const { deadline, forceStatus, term } of all) {
    addDeadlineNotices(notices, compiled, deadline, forceStatus, term);
    // No question can resolve two provisions that disagree about one level.
    if (!isUnanimous && unit?.level !== undefined) {
      notices.add({ code: "conflict", source: deadline.source, concerns: [id] });
    }
  }
  const bodies = all.flatMap(({ deadline }) => [...(deadline.recipients ?? []), ...(deadline.owedBy ?? [])]);
  addDissolvedNotices(notices, { levels: [unit?.level], bodies }, asOf);
  addBookNotices(notices, compiled, asOf);
  return notices.list();
}
