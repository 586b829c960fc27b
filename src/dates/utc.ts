import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addDays } from "date-fns/addDays";
import { isValid } from "date-fns/isValid";
import { refuse } from "./checks.js";
import { type CivilDate, isCivilDate } from "./shape.js";

/**
 * Midnight of a civil date that was already checked, as the date date-fns calculates with; the zone is always UTC.
 *
 * Throws `InvalidInputError` where the global `Date` was replaced by one that makes another day of it.
 */
export function toUtc(date: CivilDate): Date {
  const day = new UTCDateMini(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));
  // Also copied, for that is what date-fns does first.
  const copy = addDays(day, 0);
  return isValid(copy) && formatDay(copy) === date ? day : refuse("Date", "not-accepted", {}, String(copy.getTime()));
}

/** The day of a valid calculated date. It is a civil date only where the year is one of 1900 to 2199. */
export function formatDay(date: Date): string {
  // Not date-fns' format: its "yyyy" drops the sign, so that a day of the year -1999 would read as one of 2000.
  return date.toISOString().slice(0, 10);
}

/** The civil date of a calculated date; throws `InvalidInputError` at `path` where `amount` led out of 1900 to 2199. */
export function fromUtc(date: Date, path: string, amount: number): CivilDate {
  const day = isValid(date) ? formatDay(date) : "";
  return isCivilDate(day) ? day : refuse(path, "date-overflow", { from: 1900, to: 2199 }, amount);
}
