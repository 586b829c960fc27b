/** As much of a text as an error shows: enough to know it again. */
const LONGEST_SHOWN = 80;

/** A text cut to a number of characters, dots included, where it is longer. */
export function shorten(text: string, most: number = LONGEST_SHOWN): string {
  return text.length > most ? `${text.slice(0, most - 3)}...` : text;
}

/**
 * What came, where it is named and not shown. `explain` has these phrases in both languages; a text that was given is
 * in quotes and cannot be taken for one of them.
 */
export const RECEIVED_PHRASES = [
  "nothing",
  "an object",
  "a function",
  "a symbol",
  "a bigint",
  "a promise",
  "an instance of a class",
  "more",
  "another",
  "no pack.json",
  "a circle of packs",
  "bytes that are not UTF-8",
  "a folder",
  "a named pipe",
  "a device or a socket",
  "compressed data",
  "text in UTF-16",
  "a table in CSV",
  "one list in JSON",
  "a file that became shorter",
] as const;

/** A phrase for what came. */
export type ReceivedPhrase = (typeof RECEIVED_PHRASES)[number];

/** Names what came, where its value is not shown. */
export const receivedPhrase = (phrase: ReceivedPhrase): string => phrase;

/** A report of what failed is a sentence: it may be longer than a value. */
const LONGEST_REPORT = 200;

/** What was thrown, in one short phrase: anything may be thrown, also what has no text. */
export function describeThrown(thrown: unknown): string {
  try {
    return shorten(thrown instanceof Error ? thrown.message : String(thrown), LONGEST_REPORT);
  } catch {
    return describeValue(thrown);
  }
}

/** What came, in one short phrase. Objects are named by kind only: their text may be long, or throw when asked for. */
export function describeValue(value: unknown): string {
  if (value === undefined) return receivedPhrase("nothing");
  if (typeof value === "string") return JSON.stringify(shorten(value));
  if (value === null || typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return receivedPhrase(
    typeof value === "object" ? "an object" : `a ${typeof value as "function" | "symbol" | "bigint"}`,
  );
}
