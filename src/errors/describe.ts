/** As much of a text as an error shows: enough to know it again. */
const LONGEST_SHOWN = 80;

/** A text cut to a number of characters, dots included, where it is longer. */
export function shorten(text: string, most: number = LONGEST_SHOWN): string {
  return text.length > most ? `${text.slice(0, most - 3)}...` : text;
}

/** What came, in one short phrase. Objects are named by kind only: their text may be long, or throw when asked for. */
export function describeValue(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return JSON.stringify(shorten(value));
  if (value === null || typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === "object" ? "an object" : typeof value;
}
