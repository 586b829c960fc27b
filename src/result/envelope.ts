import type { Instrument } from "../pack/types.js";
import { type CitedTexts, citedTexts } from "./citation.js";
import { makeReceipt, type Receipt } from "./receipt.js";

/** What every result has besides its content: its type, the titles of the texts it cites, and its receipt. */
export interface Envelope<Type extends string> {
  type: Type;
  texts: CitedTexts;
  receipt: Receipt;
}

/** The fields of a rulebook that an envelope takes; this module lies below the one of rulebooks. */
interface AnsweringBook {
  readonly id: string;
  readonly version: string;
  readonly digest: string;
  readonly instruments: readonly Instrument[];
}

/**
 * Puts the content of a result into its envelope.
 *
 * @param input the checked input that the result answers.
 * @param cited the part of the content that cites texts: searching all of a large result takes time.
 */
export function makeResult<Type extends string, Content extends object>(
  book: AnsweringBook,
  type: Type,
  content: Content,
  input: unknown,
  cited: unknown = content,
): Content & Envelope<Type> {
  return { type, ...content, texts: citedTexts(cited, book.instruments), receipt: makeReceipt(book, input) };
}
