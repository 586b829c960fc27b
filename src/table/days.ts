import { type CivilDate, isCivilDate } from "../dates.js";

const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const YEAR_FIRST = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/;
const WITH_TIME = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/;
const SERIAL = /^\d{5}(\.\d+)?$/;
const DAY_IN_MILLISECONDS = 86_400_000;
/** The day that spreadsheets count from: 30 December 1899, which makes up for a leap day of 1900 that never was. */
const SERIAL_START = Date.UTC(1899, 11, 30);
/** Vietnam has been seven hours ahead of UTC, all year, since 1975. */
const VIETNAM_AHEAD = 7 * 3_600_000;

/**
 * Reads a day as databases, sheets and clerks write it: `2026-04-01`, `1/4/2026` (day first), a spreadsheet's serial number,
 * or a moment, which is of the day that it is in Vietnam.
 *
 * @example
 * readDay("01/04/2026"); // "2026-04-01"
 */
export function readDay(value: unknown): CivilDate | undefined {
  if (value instanceof Date) return fromMilliseconds(value.getTime() + VIETNAM_AHEAD);
  const text = String(value).trim();
  if (SERIAL.test(text)) return fromMilliseconds(SERIAL_START + Math.floor(Number(text)) * DAY_IN_MILLISECONDS);
  const [, day, month, year] = DAY_FIRST.exec(text) ?? [];
  if (year !== undefined) return civil(year, month, day);
  const [, first, second, third] = YEAR_FIRST.exec(text) ?? [];
  if (first !== undefined) return civil(first, second, third);
  const moment = WITH_TIME.test(text) ? Date.parse(text) : Number.NaN;
  // A text with a time and no zone is of the day that it names.
  if (Number.isNaN(moment) || !/(Z|[+-]\d{2}:?\d{2})$/i.test(text)) return civil(...dayOf(text));
  return fromMilliseconds(moment + VIETNAM_AHEAD);
}

const dayOf = (text: string) => (WITH_TIME.exec(text)?.[1] ?? "").split("-") as [string, string, string];

function civil(year = "", month = "", day = ""): CivilDate | undefined {
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isCivilDate(date) ? date : undefined;
}

function fromMilliseconds(moment: number): CivilDate | undefined {
  const date = new Date(moment);
  const text = Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
  return isCivilDate(text) ? text : undefined;
}
