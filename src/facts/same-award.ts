import { FALSE, TRUE, type Truth, UNKNOWN } from "../logic/truth.js";
import { isTitleNumber, NOT_STATED } from "../nomination/row-numbers.js";
import type { Row } from "./row.js";

/**
 * Whether two entries record one award. A title is given once for a year. A form may be given twice in a year, for
 * different merits or by different bodies, so only the number of the decision shows that two entries are one.
 */
export function sameAward(row: Row, one: number, other: number): Truth {
  const { awards } = row.numbers.record;
  const { code, year, ground, decidedOn, periodEnd, periodEndLast, thematic } = awards;
  if (code[one] !== code[other] || year[one] !== year[other]) return FALSE;
  if (isTitleNumber(code[one] as number)) return TRUE;
  const [number, otherNumber] = [decisionNumber(row, one), decisionNumber(row, other)];
  if (number !== undefined && otherNumber !== undefined) return number === otherNumber ? TRUE : FALSE;
  const differs = (field: readonly number[]) =>
    (field[one] as number) >= NOT_STATED && (field[other] as number) >= NOT_STATED && field[one] !== field[other];
  return [ground, decidedOn, thematic, periodEnd].some(differs) || differs(periodEndLast) ? FALSE : UNKNOWN;
}

/** The number of a decision, as it is compared. */
const decisionNumber = ({ nomination: { record } }: Row, entry: number): string | undefined =>
  record?.awards?.[entry]?.number?.replace(/\s+/gu, "").toLowerCase();

/** How many awards entries are at the least: those that may be one are one. */
export const fewestAwards = (row: Row, entries: readonly number[]): number =>
  firstsOf(row, entries, (state) => state !== FALSE);

/** How many awards entries are at the most: only those that surely are one are one. */
export const mostAwards = (row: Row, entries: readonly number[]): number =>
  firstsOf(row, entries, (state) => state === TRUE);

/** The number of entries that are not one with any entry before them. */
const firstsOf = (row: Row, entries: readonly number[], isOne: (state: Truth) => boolean): number =>
  entries.filter((entry, at) => entries.findIndex((one) => one === entry || isOne(sameAward(row, one, entry))) === at)
    .length;
