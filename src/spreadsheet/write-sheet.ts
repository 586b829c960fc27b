import writeXlsx from "write-excel-file/universal";
import { templateHeadings } from "../table/office-columns.js";

/**
 * Writes the XLSX sheet to hand out to offices: the headings that `readRows` knows, with ratings of the years asked for.
 *
 * @param ratingYears calendar years, such as `[2023, 2024, 2025]`.
 * @returns the content of the file.
 * @example
 * const file = await templateSheet([2025]);
 * [file[0], file[1]]; // [0x50, 0x4b]
 */
export async function templateSheet(ratingYears: readonly number[]): Promise<Uint8Array> {
  const headings = templateHeadings(ratingYears);
  const sheet = [headings.map((value) => ({ value, fontWeight: "bold" as const, wrap: true }))];
  const blob = await writeXlsx(sheet, { columns: headings.map(() => ({ width: 22 })), stickyRowsCount: 1 }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
