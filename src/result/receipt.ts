import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import canonicalize from "canonicalize";

/** What proves later that the same input met the same rules: equal receipts, equal answers. */
export interface Receipt {
  book: { id: string; version: string; digest: string };
  /** SHA-256 of the input in canonical JSON (RFC 8785). */
  input: string;
}

/** SHA-256, in hexadecimal, of a value's canonical JSON: the order of keys does not change it. */
export function canonicalDigest(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalize(value) ?? "")));
}

/** The receipt of an answer. */
export function makeReceipt(book: Receipt["book"], input: unknown): Receipt {
  return { ...bookReceipt(book), input: canonicalDigest(input) };
}

/** The receipt of an answer whose input is the book alone, or too large to digest. */
export function bookReceipt({ id, version, digest }: Receipt["book"]): Pick<Receipt, "book"> {
  return { book: { id, version, digest } };
}
