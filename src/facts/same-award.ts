import { isCode } from "../codes.js";
import type { Interval } from "../logic/interval.js";
import { FALSE, TRUE, type Truth, UNKNOWN } from "../logic/truth.js";
import type { PriorAward } from "../nomination/types.js";

/**
 * Whether two rows record one award. A title is given once for a year. A form may be given twice in a year, for
 * different merits or by different bodies, so only the number of the decision shows that two rows are one.
 */
export function sameAward(a: PriorAward, b: PriorAward): Truth {
  if (a.code !== b.code || a.year !== b.year) return FALSE;
  if (isCode("title", a.code)) return TRUE;
  if (a.number !== undefined && b.number !== undefined) return plain(a.number) === plain(b.number) ? TRUE : FALSE;
  return TELLING.some((field) => differ(a[field], b[field])) ? FALSE : UNKNOWN;
}

/** How many awards rows can be: at the least where rows that may be one are one, at the most where they are not. */
export function distinctAwards(rows: readonly PriorAward[]): Interval {
  if (rows.length < 2) return { min: rows.length, max: rows.length };
  return { min: firstsOf(rows, (state) => state !== FALSE), max: firstsOf(rows, (state) => state === TRUE) };
}

const TELLING = ["ground", "decidedOn", "periodEnd", "thematic"] as const;

const differ = (a: unknown, b: unknown) => a !== undefined && b !== undefined && a !== b;

const plain = (number: string) => number.replace(/\s+/gu, "").toLowerCase();

/** The number of rows that are not one with any row before them. */
function firstsOf(rows: readonly PriorAward[], isOne: (state: Truth) => boolean): number {
  return rows.filter((row, index) => !rows.slice(0, index).some((before) => isOne(sameAward(before, row)))).length;
}
