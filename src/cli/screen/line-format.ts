import Papa from "papaparse";
import type { Columns } from "./columns.js";

/** A text format with one physical line for each item, so that a file that was cut short can be gone on with. */
export interface LineFormat<Item> {
  header: string;
  line: (item: Item) => string;
}

/** Lines of JSON. */
export const jsonLines = <Item>({ json }: Columns<Item>): LineFormat<Item> => ({
  header: "",
  line: (item) => `${JSON.stringify(json(item))}\n`,
});

/** Lines of CSV, with the mark by which spreadsheets know UTF-8. */
export function csvLines<Item>({ headings, cells }: Columns<Item>): LineFormat<Item> {
  // A cell that begins like a formula is no formula, and a break in a cell would be a second line.
  const line = (values: readonly (string | number)[]) =>
    `${Papa.unparse([values.map((value) => (typeof value === "number" ? value : value.replace(/[\r\n]+/g, " ")))], { escapeFormulae: true })}\r\n`;
  return { header: `\uFEFF${line(headings)}`, line: (item) => line(cells(item)) };
}

/** The number of the row that a line is of; undefined for a header, and for what is no line of a file of ours. */
export function rowOfLine(line: string): number | undefined {
  const found = /^(?:\{"row":)?(\d+)[,}]/.exec(line)?.[1];
  return found === undefined ? undefined : Number(found);
}
