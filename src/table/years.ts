import { normalWords } from "../codes/normalise.js";

const YEAR = /^(?:19|20|21)\d\d$/;
const JOINED_BY_A_DASH = /(?:^|\D)(\d{4})\s*[-–—]\s*(\d{4})(?!\d)/;

/** The years a text names, or nothing where a dash leaves it open whether it means two years, a span or a school year. */
export function readYears(text: string): (number | `${number}-${number}`)[] | undefined {
  const [joined, first, last] = JOINED_BY_A_DASH.exec(text) ?? [];
  const years = (text.match(/\d+/g) ?? []).filter((digits) => YEAR.test(digits));
  if (joined === undefined) return [...new Set(years.map(Number))];
  const isSchoolYear = normalWords(text).includes("nam hoc") && Number(first) + 1 === Number(last);
  return isSchoolYear && years.length === 2 ? [`${Number(first)}-${Number(last)}`] : undefined;
}
