import type { BodyCode } from "../codes.js";
import { type CivilDate, daysBetween } from "../dates.js";
import type { DeadlineProvision } from "../pack/types.js";
import type { InputName } from "../questions/inputs.js";
import type { DeadlineTerm } from "./deadline-term.js";
import type { DeadlineInput, DeadlineReport } from "./types.js";

/** The state of a deadline under one of its provisions, and the inputs it waits for. */
export interface EvaluatedDeadline
  extends Pick<DeadlineReport, "state" | "lastDay" | "daysLeft" | "lateBy" | "missingRecipients"> {
  missingInputs: InputName[];
}

/** Evaluates a deadline under one provision, by the day for its case; both are tried where it is unknown whether that is special. */
export function evaluateDeadline(
  deadline: DeadlineProvision,
  term: DeadlineTerm,
  report: DeadlineInput,
): EvaluatedDeadline {
  const { specialLastDay } = term;
  const ordinary = evaluateUntil(deadline, term, report);
  if (specialLastDay === undefined || term.lastDay === null || report.isSpecialCase === false) return ordinary;
  const special = asSpecial(
    evaluateUntil(deadline, { ...term, lastDay: specialLastDay }, report),
    term.lastDay,
    report,
  );
  if (report.isSpecialCase === true) return special;
  if (ordinary.state !== "late" && ordinary.state !== "past") return ordinary;
  // Over by both days: it is late by the later one at the least.
  if (special.state === ordinary.state) return { ...special, lastDay: ordinary.lastDay };
  const { daysLeft: _, lateBy: __, ...open } = ordinary;
  return { ...open, state: "undetermined", missingInputs: [...ordinary.missingInputs, "specialCase"] };
}

/** What is done after the ordinary day is in time as a special case alone. */
function asSpecial(
  evaluated: EvaluatedDeadline,
  ordinaryLastDay: CivilDate,
  { doneOn }: DeadlineInput,
): EvaluatedDeadline {
  const isAfter = doneOn !== undefined && doneOn !== "not-done" && doneOn > ordinaryLastDay;
  return evaluated.state === "done" && isAfter ? { ...evaluated, state: "done-as-special" } : evaluated;
}

function evaluateUntil(deadline: DeadlineProvision, term: DeadlineTerm, report: DeadlineInput): EvaluatedDeadline {
  const { asOf, doneOn } = report;
  const day = doneOn === "not-done" ? undefined : doneOn;
  const missing = missingRecipients(deadline, report.recipients);
  const isLacking = missing !== undefined && missing.length > 0;
  // Doing what is due serves a single recipient; of several, some may have been forgotten.
  const isServedUnknown = day !== undefined && missing === undefined && (deadline.recipients?.length ?? 0) > 1;
  const missingInputs: InputName[] = isServedUnknown ? ["dutyRecipients"] : [];
  const known = { lastDay: term.lastDay, ...(isLacking ? { missingRecipients: missing } : {}) };
  if (!term.stated) return { ...known, state: "not-stated", missingInputs: [] };
  if (term.lastDay === null)
    return { ...known, state: "needs-anchor", missingInputs: [...neededAnchor(term), ...missingInputs] };
  if (isServedUnknown) return { ...known, state: "undetermined", missingInputs };
  if (day !== undefined && !isLacking) return { ...known, ...doneState(day, term.lastDay), missingInputs };
  return { ...known, ...undoneState(asOf, term.lastDay, doneOn !== undefined || isLacking) };
}

/** The recipients that were not served; undefined where it is not known who was. An extra copy is no fault. */
function missingRecipients(
  deadline: DeadlineProvision,
  served: readonly BodyCode[] | undefined,
): BodyCode[] | undefined {
  return served === undefined ? undefined : (deadline.recipients ?? []).filter((body) => !served.includes(body));
}

function neededAnchor({ needsAnchor }: DeadlineTerm): InputName[] {
  return needsAnchor === undefined ? [] : [needsAnchor];
}

function doneState(day: CivilDate, lastDay: CivilDate): Pick<EvaluatedDeadline, "state" | "lateBy"> {
  return day <= lastDay ? { state: "done" } : { state: "late", lateBy: daysBetween(lastDay, day) };
}

/** The state of what is not done, or not known to be: only after the last day does the difference matter. */
function undoneState(
  asOf: CivilDate,
  lastDay: CivilDate,
  isNotDone: boolean,
): Pick<EvaluatedDeadline, "state" | "daysLeft" | "lateBy" | "missingInputs"> {
  const daysLeft = daysBetween(asOf, lastDay);
  if (daysLeft >= 0) return { state: daysLeft === 0 ? "last-day" : "open", daysLeft, missingInputs: [] };
  if (!isNotDone) return { state: "past", missingInputs: ["dutyDoneOn"] };
  return { state: "late", lateBy: -daysLeft, missingInputs: [] };
}
