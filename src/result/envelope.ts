import type { BookCodes, LocalizedText } from "../codes.js";
import type { Instrument } from "../pack/types.js";
import type { Notice } from "./notice.js";
import { type OwnLabels, ownLabels } from "./own-labels.js";
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

const CITING = ["instrument", "by", "amendedBy"];

function collect(value: unknown, cited: Set<string>, citing: readonly string[] = CITING): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner !== "string") collect(inner, cited, citing);
    else if (citing.includes(key)) cited.add(inner);
  }
}

/** What every result has besides its content: its type, the titles of the texts it cites, and its receipt. */
export interface Envelope<Type extends string> {
  type: Type;
  texts: CitedTexts;
  /** The names of the codes in it that a pack declares for itself, where there are any. */
  labels?: OwnLabels;
  receipt: Receipt;
}

/** What follows from the texts that a result cites: their titles, and a notice for each that is a draft. */
export interface Citations {
  readonly texts: CitedTexts;
  readonly drafts: readonly Notice[];
}

/** Finds the citations in a result, or in the parts of it that cite. */
export const citationsIn = (cited: unknown, { instruments }: Pick<CitingBook, "instruments">): Citations => ({
  texts: citedTexts(cited, instruments),
  drafts: draftNotices(cited, instruments),
});

/** The notices of the drafts that a result rests on: a text named as the one to come is not among them. */
function draftNotices(result: unknown, instruments: readonly Instrument[]): Notice[] {
  const drafts = instruments.filter(({ draft }) => draft === true);
  if (drafts.length === 0) return [];
  const cited = new Set<string>();
  collect(result, cited, ["instrument", "amendedBy"]);
  return drafts.filter(({ id }) => cited.has(id)).map(({ id }) => ({ code: "draft-text", instrument: id }));
}

interface CitingBook extends AnsweringBook, BookCodes {
  readonly instruments: readonly Instrument[];
}

/**
 * Puts the content of a result into its envelope.
 *
 * @param input the checked input that the result answers.
 * @param cited the part of the content that cites texts: searching all of a large result takes time.
 */
export function makeResult<Type extends string, Content extends { notices: Notice[] }>(
  book: CitingBook,
  type: Type,
  content: Content,
  input: unknown,
  cited: unknown = content,
): Content & Envelope<Type> {
  return { ...withCitations(book, type, content, citationsIn(cited, book)), receipt: makeReceipt(book, input) };
}

/** Puts the content of a result into an envelope without a receipt. */
export function withCitations<Type extends string, Content extends { notices: Notice[] }>(
  book: BookCodes,
  type: Type,
  content: Content,
  { texts, drafts }: Citations,
): Content & Omit<Envelope<Type>, "receipt"> {
  const labels = ownLabels(content, book);
  const result = {
    type,
    ...content,
    notices: drafts.length === 0 ? content.notices : [...content.notices, ...drafts],
    // A host may write on its answer, and what is remembered must stay.
    texts: { ...texts },
  };
  return labels === undefined ? result : { ...result, labels };
}
