import { calendarYear } from "../dates.js";
import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidInputError } from "../errors.js";
import type { DeadlineProvision } from "../pack/types.js";
import { isInCalendar } from "./deadline-term.js";
import { dayInPeriod, dueYears, isRecurring, type Period, periodsBetween, type RecurringDue } from "./recurrence.js";
import type { DeadlineInput } from "./types.js";

/**
 * The period that an input is about, of a deadline that comes back: the one it names, else the one whose day lies in the
 * calendar year of `asOf`, or, of half-years, in the half of that year. Undefined for a deadline that falls once.
 */
export function periodAsked(deadline: DeadlineProvision, input: DeadlineInput): Period | undefined {
  const { due } = deadline;
  if (!isRecurring(due)) return undefined;
  return input.year === undefined ? periodByDay(due, input) : periodByName(due, input.year, input);
}

function periodByName(
  due: RecurringDue,
  year: NonNullable<DeadlineInput["year"]>,
  { half, asOf }: DeadlineInput,
): Period {
  if ("schoolYears" in due) return { year: calendarYear(year) - 1 };
  const named = calendarYear(year);
  if (!("halfYears" in due)) return { year: named };
  return { year: named, half: half ?? (halfOfYear(asOf.slice(5)) === 1 ? 1 : 2) };
}

function periodByDay(due: RecurringDue, { half, asOf }: DeadlineInput): Period {
  const year = Number(asOf.slice(0, 4));
  const all = periodsBetween(due, year - 1, year).filter((period) => half === undefined || period.half === half);
  const inYear = all.filter((period) => dayInPeriod(due, period).year === year);
  const inHalf = inYear.find((period) => halfOfYear(dayInPeriod(due, period).monthDay) === halfOfYear(asOf.slice(5)));
  const next = inYear.find((period) => dayInPeriod(due, period).monthDay >= asOf.slice(5));
  const [first = { year }] = inYear;
  return ("halfYears" in due ? (inHalf ?? next) : undefined) ?? first;
}

const halfOfYear = (monthDay: string): number => (monthDay < "07" ? 1 : 2);

/** Whether a deadline can fall in the period asked about; one that falls once is compared only with a year that the input names. */
export function fallsInPeriod(deadline: DeadlineProvision, { year: named }: DeadlineInput, period?: Period): boolean {
  const { due } = deadline;
  const years = dueYears(deadline);
  if (years === undefined) return true;
  if (!isRecurring(due)) return named === undefined || isWithin(years, calendarYear(named));
  if (period === undefined || !isInCalendar(deadline, due, period)) return false;
  return isWithin(years, period.year + ("schoolYears" in due ? 1 : 0));
}

const isWithin = ({ from, to }: { from: number; to?: number | undefined }, year: number): boolean =>
  from <= year && year <= (to ?? year);

/** Refuses a school year or a half-year of deadlines that have none. Throws `InvalidInputError` at `year` or `half`. */
export function refuseOtherPeriods(deadlines: readonly DeadlineProvision[], { year, half }: DeadlineInput): void {
  const dues = deadlines.map(({ due }) => due);
  if (typeof year === "string" && !dues.some((due) => "schoolYears" in due)) {
    throw new InvalidInputError([
      makeProblem("wrong-type", { type: "integer" }, { path: "year", received: describeValue(year) }),
    ]);
  }
  if (half !== undefined && !dues.some((due) => "halfYears" in due)) {
    throw new InvalidInputError([makeProblem("unknown-field", {}, { path: "half", received: describeValue(half) })]);
  }
}
