import { normalWords } from "../codes/normalise.js";
import type { BookCodes, Vocabulary } from "../codes.js";
import { isPartialDate } from "../dates.js";
import { type CellReading, cellText, read, refuse } from "./cell.js";
import { resolveCell } from "./column-words.js";
import { readDay } from "./days.js";

/** Reads the value of one field; a book knows the codes that its packs declare. */
export type FieldReader = (value: unknown, path: string, book?: BookCodes) => CellReading;

const MEANINGS: readonly (readonly [readonly string[], boolean])[] = [
  [["true", "1", "co", "x", "yes", "dung"], true],
  [["false", "0", "khong", "no", "sai"], false],
];

/** Reads yes or no, with further words for either. */
export function yesOrNo(yes: readonly string[] = [], no: readonly string[] = []): FieldReader {
  const meanings = new Map<string, boolean>(
    [...MEANINGS, [yes, true] as const, [no, false] as const].flatMap(([words, meaning]) =>
      words.map((word) => [word, meaning] as const),
    ),
  );
  return (value, path) => {
    const meaning = meanings.get(normalWords(cellText(value)));
    return meaning === undefined ? refuse(path, value, "wrong-type", { type: "boolean" }) : only(path, meaning);
  };
}

export const readText: FieldReader = (value, path) => only(path, cellText(value));

export const readCivilDate: FieldReader = (value, path) => {
  const day = readDay(value);
  return day === undefined ? refuse(path, value, "bad-date", { precision: "day" }) : only(path, day);
};

/** Reads a date of any precision: a day as it is written anywhere, a month as `07/2019`, a year. */
export const readPartialDate: FieldReader = (value, path) => {
  const text = cellText(value);
  const month = /^(\d{1,2})[/.-](\d{4})$/.exec(text);
  const date = month === null ? text : `${month[2]}-${(month[1] ?? "").padStart(2, "0")}`;
  const known = isPartialDate(date) ? date : readDay(value);
  return known === undefined ? refuse(path, value, "bad-date", { precision: "any" }) : only(path, known);
};

/** Reads a number, which may be text with a decimal comma; `percent` may follow it. */
export const readNumber: FieldReader = (value, path) => {
  const text = cellText(value).replace(/\s*%$/, "");
  // A point or comma before three digits may be of thousands or of decimals.
  const isPlain = /^-?\d+([.,]\d{1,2}|[.,]\d{4,})?$/.test(text) || typeof value === "number";
  const number = Number(text.replace(",", "."));
  return isPlain && Number.isFinite(number)
    ? only(path, number)
    : refuse(path, value, "wrong-type", { type: "number" });
};

export const readWholeNumber: FieldReader = (value, path) => {
  const text = cellText(value);
  return /^\d{1,9}$/.test(text) ? only(path, Number(text)) : refuse(path, value, "wrong-type", { type: "integer" });
};

/** Reads a code by any name that it has. */
export function codeReader(vocabulary: Vocabulary): FieldReader {
  return (value, path, book) => {
    const found = resolveCell(cellText(value), vocabulary, book);
    return "code" in found
      ? only(path, found.code)
      : refuse(path, value, "not-in-vocabulary", { vocabularies: [vocabulary] }, found.candidates);
  };
}

export const only = (path: string, value: unknown): CellReading => read({ fields: { [path]: value } });
