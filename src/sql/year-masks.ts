import type { Dialect } from "./dialect.js";

/** The years of the calendar, each a place in a row of bits. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2199];
const LENGTH = LAST_YEAR - FIRST_YEAR + 1;

/** The year before the first: what ends with it ends before everything. */
export const BEFORE_ALL_YEARS = String(FIRST_YEAR - 1);

export const EARLIEST = String(FIRST_YEAR);

export const LATEST = String(LAST_YEAR);

export const noYears = (dialect: Dialect): string => dialect.noBits(LENGTH);

export const allYears = (dialect: Dialect): string => `~${noYears(dialect)}`;

/** All years from one on. */
export const yearsFrom = (dialect: Dialect, year: string): string =>
  `(${allYears(dialect)} >> (GREATEST(${year}, ${EARLIEST}) - ${EARLIEST}))`;

/** An aggregate: the years of the rows that pass a condition. */
export const yearsWhere = (dialect: Dialect, where: string): string =>
  dialect.bitsAt(`x.year - ${EARLIEST}`, LENGTH, where);

/** A row of bits as a text of zeros and ones that ends with the last year counted: its years are then counted as letters. */
export const asText = (years: string, lastYear: string): string =>
  `substring(CAST(${years} AS TEXT), 1, ${lastYear} - ${BEFORE_ALL_YEARS})`;

/** The part of such a text from a year on; empty where that is later than its last. */
export const fromYear = (text: string, year: string): string =>
  `substring(${text}, GREATEST(1, ${year} - ${BEFORE_ALL_YEARS}))`;

/** How many ones a text has. */
export const counted = (text: string): string => `length(replace(${text}, '0', ''))`;

/** Whether a text has so many ones without a break. */
export const hasRun = (text: string, length: number): string => `(position(repeat('1', ${length}) IN ${text}) > 0)`;

/** The last year of a text that is not set, and the year before the calendar where there is none. */
export const lastGap = (text: string): string => `${BEFORE_ALL_YEARS} + length(rtrim(${text}, '1'))`;
