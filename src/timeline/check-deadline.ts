import type { UnitLevelCode } from "../codes.js";
import { type Question, Questions } from "../facts/question.js";
import type { DeadlineProvision } from "../pack/types.js";
import { citedTexts } from "../result/citation.js";
import { Notices } from "../result/notice.js";
import { type CompiledBook, compiledBook } from "../rulebook/create.js";
import { addDissolvedNotices } from "../rulebook/dissolved.js";
import type { ForceStatus } from "../rulebook/in-force.js";
import { addBookNotices, addProvisionNotices } from "../rulebook/notices.js";
import { makeReceipt } from "../rulebook/receipt.js";
import type { Rulebook } from "../rulebook/types.js";
import { type DeadlineTerm, deadlineTerm } from "./deadline-term.js";
import { type EvaluatedDeadline, evaluateDeadline } from "./evaluate-deadline.js";
import { checkDutyReport } from "./input.js";
import { findOwed } from "./select.js";
import type { DeadlineInput, DeadlineReport } from "./types.js";

/** One statement of the duty, and how it stands. */
interface Line {
  entry: DeadlineProvision;
  forceStatus: ForceStatus;
  term: DeadlineTerm;
  verdict: EvaluatedDeadline;
}

const NO_SUCH_DAY = {
  vi: "Năm không có ngày này: hạn là ngày cuối tháng",
  en: "The year has no such day: the term ends with the month",
};

/**
 * Says whether a unit's duty is in time on a day: how many days are left, or by how many it is late, and who was not
 * served.
 *
 * @param book a rulebook from `createRulebook` or one of the built-in books.
 * @param report which duty, on which day, and what is known of doing it. What is left out is unknown, not "not done".
 * @throws InvalidInputError for a report that is not well formed, a level of unit that does not owe the duty, a year in
 * which it is not due, or a `doneOn` after `asOf`. UnknownCodeError, with the nearest ids, for a duty the book has not.
 * @example
 * checkDeadline(haTinh, { id: "bao-cao-hang-nam", asOf: "2026-11-14", doneOn: "not-done" }).state; // "last-day"
 */
export function checkDeadline(book: Rulebook, report: DeadlineInput): DeadlineReport {
  const compiled = compiledBook(book);
  const checked = checkDutyReport(report);
  const { entries, year, isOwedByAll, levels } = findOwed(book, checked);
  const lines = entries.map(({ provision: entry, forceStatus }): Line => {
    const term = deadlineTerm(entry, checked.anchors, year);
    return { entry, forceStatus, term, verdict: evaluateDeadline(entry, term, checked) };
  });
  const [first] = lines;
  if (first === undefined) throw new RangeError("a duty that was found has a statement");
  const isOne = isOwedByAll && lines.every(({ verdict }) => haveSameAnswer(verdict, first.verdict));
  const isMissingOne = lines.every(({ verdict }) => sameMissing(verdict, first.verdict));
  const { asks: _, missingRecipients, ...verdict } = first.verdict;
  const answer = {
    type: "deadline-report" as const,
    id: checked.id,
    title: first.entry.title,
    ...(isOne ? verdict : { state: "undetermined" as const, lastDay: null }),
    ...(missingRecipients !== undefined && isMissingOne && isOwedByAll ? { missingRecipients } : {}),
    questions: deadlineQuestions(lines, levels, checked, isOne && isMissingOne),
    source: first.entry.source,
    notices: deadlineNotices(compiled, lines, checked, isOne && isMissingOne),
  };
  return { ...answer, texts: citedTexts(answer, book.instruments), receipt: makeReceipt(book, checked) };
}

function haveSameAnswer(a: EvaluatedDeadline, b: EvaluatedDeadline): boolean {
  return a.state === b.state && a.lastDay === b.lastDay;
}

function sameMissing(a: EvaluatedDeadline, b: EvaluatedDeadline): boolean {
  return a.missingRecipients?.join() === b.missingRecipients?.join();
}

function deadlineQuestions(
  lines: readonly Line[],
  levels: readonly UnitLevelCode[],
  { id, audience }: DeadlineInput,
  isSettled: boolean,
): Question[] {
  const questions = new Questions();
  if (!isSettled && audience === undefined) questions.add({ input: "dutyAudience" }, id);
  for (const { verdict } of lines) {
    for (const input of verdict.asks) questions.add({ input }, id);
  }
  // The vocabularies are wider than the duty: only its own levels and recipients would settle anything.
  const own: Record<string, readonly string[]> = {
    audience: levels,
    recipients: [...new Set(lines.flatMap(({ entry }) => entry.recipients ?? []))],
  };
  return questions.list().map((question) => {
    const accepted = own[question.path];
    return accepted === undefined ? question : { ...question, accepted: [...accepted] };
  });
}

function deadlineNotices(
  compiled: CompiledBook,
  lines: readonly Line[],
  { id, asOf, audience }: DeadlineInput,
  isSettled: boolean,
): DeadlineReport["notices"] {
  const notices = new Notices();
  for (const { entry, forceStatus, term } of lines) {
    const { due } = entry;
    const statement = "notStated" in due ? { ...entry, notStated: due.notStated } : entry;
    addProvisionNotices(notices, compiled, statement, forceStatus);
    if (term.cutShort) {
      notices.add({ code: "interpretation", wording: NO_SUCH_DAY, source: entry.source, concerns: [id] });
    }
    if (entry.competesWith !== undefined) {
      notices.add({ code: "conflict", source: entry.source, concerns: [id, ...entry.competesWith] });
    }
    // No question can settle what two statements say of one unit.
    if (!isSettled && audience !== undefined) notices.add({ code: "conflict", source: entry.source, concerns: [id] });
  }
  const bodies = lines.flatMap(({ entry }) => [...(entry.recipients ?? []), ...(entry.owedBy ?? [])]);
  addDissolvedNotices(notices, { levels: [audience], bodies }, asOf);
  addBookNotices(notices, compiled, asOf);
  return notices.list();
}
