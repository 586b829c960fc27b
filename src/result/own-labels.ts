import { isOwnCode, OPEN_VOCABULARIES, ownEntries } from "../codes/own.js";
import type { BookCodes, LocalizedText, OwnCode } from "../codes.js";

/** The names of codes that a pack declares for itself, by code. */
export type OwnLabels = Record<OwnCode, LocalizedText>;

/** Finds every code of a pack's own in a result, however deep, with its name; undefined where there is none. */
export function ownLabels(result: unknown, book: BookCodes): OwnLabels | undefined {
  if (book.vocabularies === undefined) return undefined;
  const texts = new Set<string>();
  collect(result, texts);
  const entries = OPEN_VOCABULARIES.flatMap((vocabulary) => ownEntries(book, vocabulary));
  const found = entries.filter(({ code }) => [...texts].some((text) => text === code || text.endsWith(`.${code}`)));
  return found.length === 0 ? undefined : Object.fromEntries(found.map(({ code, label }) => [code, { ...label }]));
}

/** Collects the texts that may be such a code, or a path that ends in one. */
function collect(value: unknown, texts: Set<string>): void {
  if (typeof value === "string" && isOwnCode(value)) texts.add(value);
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    collect(key, texts);
    collect(inner, texts);
  }
}
