// How what a nomination holds besides texts, lists and objects is added to its canonical text.

/** Adds a code or day that was checked, and so holds nothing to escape. */
export const codeText = (before: string, code: string): string => `${before}"${code}"`;

/** Adds a number or truth. */
export const numberText = (before: string, value: number | boolean): string => before + value;

/** Adds a year, or a school year. */
export const yearText = (before: string, year: number | string): string =>
  typeof year === "number" ? before + year : `${before}"${year}"`;
