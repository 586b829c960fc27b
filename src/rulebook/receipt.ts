import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import canonicalize from "canonicalize";
import type { Rulebook } from "./types.js";

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
export function makeReceipt(book: Rulebook, input: unknown): Receipt {
  return { book: { id: book.id, version: book.version, digest: book.digest }, input: canonicalDigest(input) };
}
