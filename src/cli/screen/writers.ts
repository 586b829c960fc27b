import { type FileHandle, open, rename, rm, truncate, writeFile } from "node:fs/promises";
import writeXlsx from "write-excel-file/universal";
import { CommandError } from "../command-error.js";
import type { Streams } from "../streams.js";
import type { Columns } from "./columns.js";
import { csvLines, jsonLines, type LineFormat } from "./line-format.js";
import type { FormattedFile } from "./options.js";

/** Takes items in their order; a promise is kept when they are written. */
export interface ItemWriter<Item> {
  write: (items: readonly Item[]) => Promise<void>;
  /** Ends the file. Where not all is written, a sheet is left out: half of one is none. */
  end: (isWhole: boolean) => Promise<void>;
}

/** Writes lines to the standard output, no faster than they are taken. */
export function streamWriter<Item>(streams: Streams, columns: Columns<Item>): ItemWriter<Item> {
  const { line } = jsonLines(columns);
  return {
    write: async (items) => {
      streams.write(items.map(line).join(""));
      await streams.drain?.();
    },
    end: async () => {},
  };
}

/** Writes a file in its format; it is made with the first item, or at once where it must be there. */
export function fileWriter<Item>(
  { path, format }: FormattedFile,
  columns: Columns<Item>,
  isAlwaysMade: boolean,
): ItemWriter<Item> {
  if (format === "xlsx") return sheetWriter(path, columns, isAlwaysMade);
  return new LineWriter(path, format === "csv" ? csvLines(columns) : jsonLines(columns), isAlwaysMade);
}

/** Writes lines, after those that the file has. */
export class LineWriter<Item> implements ItemWriter<Item> {
  #file: FileHandle | undefined;

  constructor(
    private readonly path: string,
    private readonly format: LineFormat<Item>,
    private readonly isAlwaysMade: boolean,
  ) {}

  async write(items: readonly Item[]): Promise<void> {
    if (items.length === 0 && !this.isAlwaysMade) return;
    const file = await this.#open();
    if (items.length > 0) await file.appendFile(items.map(this.format.line).join(""));
  }

  async end(): Promise<void> {
    await this.write([]);
    await this.#file?.close();
  }

  async #open(): Promise<FileHandle> {
    if (this.#file !== undefined) return this.#file;
    this.#file = await open(this.path, "a");
    const { size } = await this.#file.stat();
    if (size === 0 && this.format.header !== "") await this.#file.appendFile(this.format.header);
    return this.#file;
  }
}

/** Removes what an earlier run wrote, or all of it from a byte on. */
export async function cutFile(path: string, from: number): Promise<void> {
  if (from === 0) await rm(path, { force: true });
  else await truncate(path, from);
}

/** A sheet is held in memory until its end. */
const MOST_SHEET_LINES = 100_000;

function sheetWriter<Item>(path: string, columns: Columns<Item>, isAlwaysMade: boolean): ItemWriter<Item> {
  const held: (string | number)[][] = [];
  return {
    write: async (items) => {
      held.push(...items.map(columns.cells));
      if (held.length > MOST_SHEET_LINES) throw new CommandError("sheetTooLong", String(MOST_SHEET_LINES));
    },
    end: async (isWhole) => {
      if (!isWhole || (held.length === 0 && !isAlwaysMade)) return;
      const headings = columns.headings.map((value) => ({ value, fontWeight: "bold" as const, wrap: true }));
      const lines = held.map((cells) => cells.map((value) => ({ value })));
      const blob = await writeXlsx([headings, ...lines], {
        columns: columns.headings.map(() => ({ width: 24 })),
        stickyRowsCount: 1,
      }).toBlob();
      // Under its own name only when it is whole.
      await writeFile(`${path}.part`, new Uint8Array(await blob.arrayBuffer()));
      await rename(`${path}.part`, path);
    },
  };
}
