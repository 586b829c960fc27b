// How the parts of a nomination are added to its canonical text.

import { wordsText } from "../input/canonical-json.js";

/** Adds a code or day that was checked, and so holds nothing to escape. */
export const codeText = (before: string, code: string): string => `${before}"${code}"`;

/** Adds a number or truth. */
export const numberText = (before: string, value: number | boolean): string => before + value;

/** Adds a year, or a school year. */
export const yearText = (before: string, year: number | string): string =>
  typeof year === "number" ? before + year : `${before}"${year}"`;

/** Adds a list. */
export function listText<Item>(
  before: string,
  items: readonly Item[],
  itemText: (before: string, item: Item) => string,
): string {
  let text = `${before}[`;
  for (let index = 0; index < items.length; index += 1) {
    text = itemText(index === 0 ? text : `${text},`, items[index] as Item);
  }
  return `${text}]`;
}

/** Adds an object whose fields are ids, in the order of their UTF-16 code units. */
export function idsText<Value>(
  before: string,
  values: Readonly<Partial<Record<string, Value>>>,
  valueText: (before: string, value: Value) => string,
): string {
  let text = `${before}{`;
  let mark = "";
  for (const id of Object.keys(values).sort()) {
    const value = values[id];
    if (value === undefined) continue;
    text = valueText(`${wordsText(text + mark, id)}:`, value);
    mark = ",";
  }
  return `${text}}`;
}
