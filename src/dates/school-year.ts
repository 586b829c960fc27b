/** Two calendar years in a row, such as `"2024-2025"`: a school year (năm học), which counts as the last of the two. */
export type SchoolYear = `${number}-${number}`;

const TWO_YEARS = /^(\d{4})-(\d{4})$/;

/** Whether a text is two calendar years in a row, within those in which dates may lie. */
export function isSchoolYear(text: string): text is SchoolYear {
  const [, first, last] = TWO_YEARS.exec(text) ?? [];
  return Number(first) + 1 === Number(last) && Number(first) >= 1900 && Number(last) <= 2199;
}

/** The calendar year as which a year counts: of a school year the last, in which it is rated. */
export const calendarYear = (year: number | SchoolYear): number =>
  typeof year === "number" ? year : Number(year.slice(-4));
