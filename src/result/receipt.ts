import { nationalDigest } from "../pack/released-digests.js";
import { canonicalJsonWith } from "./canonical-json.js";
import { canonicalDigest, textDigest } from "./digest.js";

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
  return { ...bookReceipt(book), input: canonicalDigest(input) };
}

/** Makes the receipts of answers to one input that differ in a field, from one text of the rest. */
export function receiptsBy(book: AnsweringBook, input: object, field: string): (value: unknown) => Receipt {
  const text = canonicalJsonWith(input, field);
  return (value) => ({ ...bookReceipt(book), input: textDigest(text(value)) });
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
