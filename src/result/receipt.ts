import { canonicalJson } from "../input/canonical-json.js";
import { nationalDigest } from "../pack/released-digests.js";
import { textDigest } from "./digest.js";

/** What proves later that the same input met the same rules: equal receipts, equal answers. */
export interface Receipt {
  book: {
    id: string;
    version: string;
    digest: string;
    /** SHA-256 of the packs of the law, where they are not those of this release. */
    lawDigest?: string;
  };
  /** SHA-256 of the input in canonical JSON (RFC 8785). */
  input: string;
}

/** The fields of a rulebook that a receipt takes; this module lies below the one of rulebooks. */
export interface AnsweringBook {
  readonly id: string;
  readonly version: string;
  readonly digest: string;
  readonly lawDigest: string;
}

/** The receipt of an answer. */
export function makeReceipt(book: AnsweringBook, input: unknown): Receipt {
  return receiptOf(book, canonicalJson(input));
}

/** The receipt of an answer, from the canonical JSON of its input. */
export function receiptOf(book: AnsweringBook, text: string): Receipt {
  return { ...bookReceipt(book), input: textDigest(text) };
}

/** The receipt of an answer whose input is the book alone, or too large to digest. */
export function bookReceipt(book: AnsweringBook): Pick<Receipt, "book"> {
  const { id, version, digest, lawDigest } = book;
  return { book: { id, version, digest, ...(hasReleasedLaw(book) ? {} : { lawDigest }) } };
}

/** Whether the law in a book is that of this release, to the letter. */
export function hasReleasedLaw({ lawDigest }: Pick<AnsweringBook, "lawDigest">): boolean {
  return lawDigest === nationalDigest;
}
