/** As much of a text as an error shows: enough to know it again. */
const LONGEST_SHOWN = 80;

/** A text cut to a number of characters, dots included, where it is longer. */
export function shorten(text: string, most: number = LONGEST_SHOWN): string {
  return text.length > most ? `${text.slice(0, most - 3)}...` : text;
}

/** A code as it came, without quotes; what is no text is named by its kind. */
export const shownCode = (code: unknown): string => (typeof code === "string" ? shorten(code) : describeValue(code));

/**
 * What came, where it is named and not shown. `explain` has these phrases in both languages; a text that was given is
 * in quotes and cannot be taken for one of them.
 */
export const RECEIVED_PHRASES = [
  "nothing",
  "an object",
  "a Date",
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
  "a bundle without the files of threads",
  "the eligibility of a book alone",
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

/** A proxy that was revoked throws even when it is asked whether it is a list. */
function isReadableList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value) && Number.isInteger(value.length);
  } catch {
    return false;
  }
}

/** Whether a value is a `Date`; a proxy may throw when it is asked. */
export function isDate(value: unknown): value is Date {
  try {
    return value instanceof Date;
  } catch {
    return false;
  }
}

/** What came, in one short phrase. Objects are named by kind only: their text may be long, or throw when asked for. */
export function describeValue(value: unknown): string {
  if (value === undefined) return receivedPhrase("nothing");
  if (typeof value === "string") return JSON.stringify(shorten(value));
  if (value === null || typeof value === "number" || typeof value === "boolean") return String(value);
  if (isDate(value)) return receivedPhrase("a Date");
  if (isReadableList(value)) return `a list of ${value.length}`;
  return receivedPhrase(
    typeof value === "object" ? "an object" : `a ${typeof value as "function" | "symbol" | "bigint"}`,
  );
}

/** Where something is wrong, for people: the file, the list, the id of the statement, and the rest of the path. */
export function describePlace({ pack, file, id }: { pack?: string; file?: string; id?: string }, path: string): string {
  if (file === undefined) return pack === undefined ? path : `${pack}: ${path}`;
  const [, list, rest = ""] = (id === undefined ? null : /^(\w+)\[[^\]]*\]\.?(.*)$/.exec(path)) ?? [];
  const within = list === undefined ? [path] : [`${list} "${id}"`, ...(rest === "" ? [] : [rest])];
  return [`${file}${pack === undefined ? "" : ` (${pack})`}`, ...within].join(", ");
}
