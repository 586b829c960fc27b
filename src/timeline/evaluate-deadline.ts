import type { BodyCode } from "../codes.js";
import { type CivilDate, daysBetween } from "../dates.js";
import type { DeadlineProvision } from "../pack/types.js";
import type { InputName } from "../questions/inputs.js";
import type { DeadlineTerm } from "./deadline-term.js";
import type { DeadlineInput, DeadlineReport } from "./types.js";

/** How one statement of a duty stands, and what would settle what is open. */
export interface EvaluatedDeadline
  extends Pick<DeadlineReport, "state" | "lastDay" | "daysLeft" | "lateBy" | "missingRecipients"> {
  asks: InputName[];
}

/** Whether a duty is in time. */
export function evaluateDeadline(
  entry: DeadlineProvision,
  term: DeadlineTerm,
  report: DeadlineInput,
): EvaluatedDeadline {
  const { asOf, doneOn } = report;
  const day = doneOn === "not-done" ? undefined : doneOn;
  const missing = missingRecipients(entry, report.recipients);
  const isLacking = missing !== undefined && missing.length > 0;
  // One recipient is served by doing the duty; of several, some may have been forgotten.
  const isServedUnknown = day !== undefined && missing === undefined && (entry.recipients?.length ?? 0) > 1;
  const asks: InputName[] = isServedUnknown ? ["dutyRecipients"] : [];
  const known = { lastDay: term.lastDay, ...(isLacking ? { missingRecipients: missing } : {}) };
  if (!term.stated) return { ...known, state: "not-stated", asks: [] };
  if (term.lastDay === null) return { ...known, state: "needs-anchor", asks: [...neededAnchor(term), ...asks] };
  if (isServedUnknown) return { ...known, state: "undetermined", asks };
  if (day !== undefined && !isLacking) return { ...known, ...doneState(day, term.lastDay), asks };
  return { ...known, ...undoneState(asOf, term.lastDay, doneOn !== undefined || isLacking) };
}

/** Who was not served; nothing where it is not known who was. An extra copy is no fault. */
function missingRecipients(entry: DeadlineProvision, served: readonly BodyCode[] | undefined): BodyCode[] | undefined {
  return served === undefined ? undefined : (entry.recipients ?? []).filter((body) => !served.includes(body));
}

function neededAnchor({ needsAnchor }: DeadlineTerm): InputName[] {
  return needsAnchor === undefined ? [] : [needsAnchor];
}

function doneState(day: CivilDate, lastDay: CivilDate): Pick<EvaluatedDeadline, "state" | "lateBy"> {
  return day <= lastDay ? { state: "done" } : { state: "late", lateBy: daysBetween(lastDay, day) };
}

/** A duty that is not done, or of which nothing is known: only after its last day does the difference matter. */
function undoneState(
  asOf: CivilDate,
  lastDay: CivilDate,
  isNotDone: boolean,
): Pick<EvaluatedDeadline, "state" | "daysLeft" | "lateBy" | "asks"> {
  const daysLeft = daysBetween(asOf, lastDay);
  if (daysLeft >= 0) return { state: daysLeft === 0 ? "last-day" : "open", daysLeft, asks: [] };
  if (!isNotDone) return { state: "past", asks: ["dutyDoneOn"] };
  return { state: "late", lateBy: -daysLeft, asks: [] };
}
