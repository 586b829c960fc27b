import { normalWords } from "../codes/normalise.js";

const YEAR = /(?<!\d)(?:19|20|21)\d\d(?!\d)/g;
const JOINED_BY_A_DASH = /(?<!\d)(\d{4})\s*[-–—]\s*(\d{4})(?!\d)/;

/** The years a text names, or nothing where a dash leaves it open whether it means two years, a span or a school year. */
export function readYears(text: string): (number | `${number}-${number}`)[] | undefined {
  const [joined, first, last] = JOINED_BY_A_DASH.exec(text) ?? [];
  if (joined === undefined) return [...new Set((text.match(YEAR) ?? []).map(Number))];
  const isSchoolYear = normalWords(text).includes("nam hoc") && Number(first) + 1 === Number(last);
  return isSchoolYear && text.match(YEAR)?.length === 2 ? [`${Number(first)}-${Number(last)}`] : undefined;
}
