import { type BookCodes, isCode, type LocalizedText, labelOf, type Vocabulary } from "../codes.js";

/** A wording in English with the Vietnamese beside it. */
export const both = ({ en, vi }: LocalizedText): string => (en === vi ? en : `${en} (${vi})`);

/** The names of codes, each with its official Vietnamese name; of a book's own codes it has the names. */
export const named = (vocabulary: Vocabulary, codes: readonly string[], book?: BookCodes): string =>
  codes.map((code) => both(labelOf(vocabulary, code, book))).join(", ");

/** The names of codes that may be left out. */
export const optionallyNamed = (
  vocabulary: Vocabulary,
  codes: readonly string[] | undefined,
  book: BookCodes,
): string | undefined => (codes === undefined ? undefined : named(vocabulary, codes, book));

/** The vocabularies of award forms, families of them, and titles. */
const PRIZES = ["award", "awardFamily", "title"] as const;

/** The name of an award form, a family of forms or a title. */
export const prizeLabel = (code: string): LocalizedText =>
  labelOf(PRIZES.find((vocabulary) => isCode(vocabulary, code)) ?? "award", code);

/** The names of award forms, families and titles. */
export const prizesNamed = (codes: readonly string[]): string => codes.map((code) => both(prizeLabel(code))).join(", ");
