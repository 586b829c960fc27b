import type { LocalizedText } from "../codes.js";
import type { Instrument } from "../pack/types.js";
import { type AnsweringBook, makeReceipt, type Receipt } from "./receipt.js";

/** The title of a text, and what it is called for short. */
export interface CitedText extends LocalizedText {
  short?: LocalizedText;
}

/** The titles of the texts that a result cites, by instrument. */
export type CitedTexts = Record<string, CitedText>;

/** Finds every text that a result cites, however deep, with its title. */
export function citedTexts(result: unknown, instruments: readonly Instrument[]): CitedTexts {
  const cited = new Set<string>();
  collect(result, cited);
  return Object.fromEntries(
    instruments
      .filter(({ id }) => cited.has(id))
      .map(({ id, title, short }) => [id, short === undefined ? title : { ...title, short }]),
  );
}

function collect(value: unknown, cited: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if ((key === "instrument" || key === "by" || key === "amendedBy") && typeof inner === "string") cited.add(inner);
    else collect(inner, cited);
  }
}

/** What every result has besides its content: its type, the titles of the texts it cites, and its receipt. */
export interface Envelope<Type extends string> {
  type: Type;
  texts: CitedTexts;
  receipt: Receipt;
}

interface CitingBook extends AnsweringBook {
  readonly instruments: readonly Instrument[];
}

/**
 * Puts the content of a result into its envelope.
 *
 * @param input the checked input that the result answers.
 * @param cited the part of the content that cites texts: searching all of a large result takes time.
 */
export function makeResult<Type extends string, Content extends object>(
  book: CitingBook,
  type: Type,
  content: Content,
  input: unknown,
  cited: unknown = content,
): Content & Envelope<Type> {
  return { type, ...content, texts: citedTexts(cited, book.instruments), receipt: makeReceipt(book, input) };
}
