// Counting days and years.
export { addDays, daysBetween, wholeYearsBetween } from "./dates/arithmetic.js";
// Which comes first.
export { compareDates } from "./dates/compare.js";
export { monthsAndDays } from "./dates/period.js";
// School years.
export { calendarYear, isSchoolYear, type SchoolYear } from "./dates/school-year.js";

// The kinds of date, and how they are distinguished.
export type { CivilDate, PartialDate, Precision } from "./dates/shape.js";
export { FIRST_DAY, isCivilDate, isPartialDate, LAST_DAY } from "./dates/shape.js";

// The days that a date of reduced precision covers.
export {
  getFirstDay,
  getLastDay,
  getPrecision,
  getYear,
} from "./dates/span.js";

// Counting the days an office is open.
export { addWorkingDays } from "./dates/working-days.js";
