// Days as numbers, `yyyymmdd`: they compare as the texts do, and cost no memory.

const [ZERO, DASH, QUARTER] = [48, 45, 81];

/** The number of the digits of a text from a place on; -1 where one is no digit. */
function digits(text: string, start: number, end: number): number {
  let number = 0;
  for (let index = start; index < end; index += 1) {
    const digit = text.charCodeAt(index) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** The year with which a text begins; -1 where that is none from 1900 to 2199. */
function leadingYear(text: string): number {
  const year = digits(text, 0, 4);
  return year >= 1900 && year <= 2199 ? year : -1;
}

/** A civil date as `yyyymmdd`; -1 where the value is none. */
export function dayNumber(value: unknown): number {
  if (typeof value !== "string" || value.length !== 10) return -1;
  if (value.charCodeAt(4) !== DASH || value.charCodeAt(7) !== DASH) return -1;
  const year = leadingYear(value);
  const month = digits(value, 5, 7);
  const day = digits(value, 8, 10);
  if (year < 0 || month < 1 || month > 12 || day < 1 || day > 31) return -1;
  return day > 28 && day > daysInMonth(year, month) ? -1 : year * 10_000 + month * 100 + day;
}

/** The number of days of a month, 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** The first and the last month of a year, quarter or month as `mmMM`; -1 where the value is none. */
function months(value: string): number {
  if (value.length === 4) return 1_12;
  if (value.length !== 7 || value.charCodeAt(4) !== DASH) return -1;
  if (value.charCodeAt(5) === QUARTER) {
    const quarter = digits(value, 6, 7);
    return quarter >= 1 && quarter <= 4 ? (quarter * 3 - 2) * 100 + quarter * 3 : -1;
  }
  const month = digits(value, 5, 7);
  return month >= 1 && month <= 12 ? month * 101 : -1;
}

/** The first or the last day of a date of any precision. */
function edgeOf(value: unknown, isLast: boolean): number {
  if (typeof value !== "string") return -1;
  if (value.length === 10) return dayNumber(value);
  const year = leadingYear(value);
  const within = months(value);
  if (year < 0 || within < 0) return -1;
  const month = isLast ? within % 100 : Math.floor(within / 100);
  return year * 10_000 + month * 100 + (isLast ? daysInMonth(year, month) : 1);
}

/** The first day of a date of any precision as `yyyymmdd`; -1 where the value is none. */
export const firstDayNumber = (value: unknown): number => edgeOf(value, false);

/** The last day of a date of any precision as `yyyymmdd`; -1 where the value is none. */
export const lastDayNumber = (value: unknown): number => edgeOf(value, true);

/** The year of a day. */
export const yearOfDay = (day: number): number => Math.floor(day / 10_000);

/** The month of a day, 1 to 12. */
const monthOfDay = (day: number): number => Math.floor(day / 100) % 100;

/** The number of days of the month of a day. */
export const daysOfMonth = (day: number): number => daysInMonth(yearOfDay(day), monthOfDay(day));

/** The first day of a year. */
export const firstDayOf = (year: number): number => year * 10_000 + 1_01;

/** The full years from one day to another, rounded down also below zero; 28 February is the anniversary of a leap day. */
export function fullYearsBetweenDays(from: number, to: number): number {
  const years = yearOfDay(to) - yearOfDay(from);
  const anniversary = from % 10_000 === 2_29 ? 2_00 + daysInMonth(yearOfDay(to), 2) : from % 10_000;
  return to % 10_000 < anniversary ? years - 1 : years;
}

/** The day after a day; past the last day of the calendar it is no date any more, and compares as one all the same. */
export function nextDay(day: number): number {
  if (day % 100 < daysOfMonth(day)) return day + 1;
  return addMonths(day - (day % 100) + 1, 1);
}

/** The same day of another month, or the last of that month where it has no such day. */
export function addMonths(day: number, months: number): number {
  const moved = monthsUpTo(day) + months;
  const [year, month] = [Math.floor(moved / 12), (moved % 12) + 1];
  return year * 10_000 + month * 100 + Math.min(day % 100, daysInMonth(year, month));
}

/** Counts the months of the calendar. */
export const monthsUpTo = (day: number): number => yearOfDay(day) * 12 + monthOfDay(day) - 1;

/** Counts the days of the calendar. Its years begin in March, so that a leap day is the last of a year. */
export function daysUpTo(day: number): number {
  const month = monthOfDay(day);
  const year = month > 2 ? yearOfDay(day) : yearOfDay(day) - 1;
  const monthsSinceMarch = (month + 9) % 12;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leapDays + Math.floor((153 * monthsSinceMarch + 2) / 5) + (day % 100);
}

/** The date that has a first and a last day: of a year, a quarter, a month or a day. */
export function dateOfSpan(first: number, last: number): string {
  const year = String(yearOfDay(first));
  const [month, lastMonth] = [monthOfDay(first), monthOfDay(last)];
  if (first === last) return `${year}-${twoDigits(month)}-${twoDigits(first % 100)}`;
  if (month === lastMonth) return `${year}-${twoDigits(month)}`;
  return lastMonth - month === 11 ? year : `${year}-Q${lastMonth / 3}`;
}

const twoDigits = (number: number): string => String(number).padStart(2, "0");
