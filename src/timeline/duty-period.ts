import { addDays, type CivilDate } from "../dates.js";
import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidInputError } from "../errors.js";
import type { DeadlineProvision } from "../pack/types.js";
import type { Rulebook } from "../rulebook/types.js";
import { deadlineTerm, isInCalendar } from "./deadline-term.js";
import { isRecurring, type Period, periodBefore } from "./recurrence.js";
import type { SelectedProvision } from "./select.js";
import type { DeadlineInput } from "./types.js";

/** The first day of the period of a deadline, by whichever of its provisions begins first; none where one has no beginning. */
export function firstDayOfPeriod(
  book: Rulebook,
  provisions: readonly SelectedProvision[],
  { anchors }: DeadlineInput,
): CivilDate | undefined {
  const starts = provisions.map(({ provision, period }) => periodStart(book, provision, period, anchors));
  return starts.includes(undefined) ? undefined : starts.sort()[0];
}

/** Refuses a day of doing that lies before the period of a deadline. Throws `InvalidInputError` at `doneOn`. */
export function refuseDoneBeforePeriod(earliest: CivilDate | undefined, { doneOn }: DeadlineInput): void {
  if (doneOn === undefined || doneOn === "not-done") return;
  if (earliest === undefined || doneOn >= earliest) return;
  const place = { path: "doneOn", received: describeValue(doneOn) };
  throw new InvalidInputError([makeProblem("too-early", { notBefore: earliest }, place)]);
}

/**
 * The first day on which a deadline can be met: after the last day of the period before where it comes back, else
 * the anchor from which it counts, else the day on which its text became law.
 */
function periodStart(
  book: Rulebook,
  deadline: DeadlineProvision,
  period: Period | undefined,
  anchors: DeadlineInput["anchors"],
): CivilDate | undefined {
  const { due, source } = deadline;
  if (isRecurring(due)) {
    const before = period === undefined ? undefined : periodBefore(period);
    if (before === undefined || !isInCalendar(deadline, due, before)) return undefined;
    const { lastDay } = deadlineTerm(deadline, undefined, before);
    return lastDay === null ? undefined : addDays(lastDay, 1);
  }
  if ("anchor" in due) return anchors?.[due.anchor];
  return book.instruments.find(({ id }) => id === source.instrument)?.inForceFrom;
}
