import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { nominations } from "../../scripts/bench/rows-file.js";
import { anGiang } from "../../src/books/an-giang.js";
import { type Nomination, type Screening, type ScreenOptions, screen } from "../../src/index.js";
import type { Tuning } from "../../src/screen-file/screen-file.js";
import type { BookModule } from "../../src/screen-file.js";
import { bundle } from "../bundle.js";

/** The book of the tests as a module of the source: what is built may not be there. */
export const book: BookModule = { module: new URL("../../src/books/an-giang.ts", import.meta.url), name: "anGiang" };

/** Ranges of a few lines, in the calling thread. */
export const alone: Partial<Tuning> = { bytesPerRange: 4_000 };

/** The same over threads, for a test file; the book as a module for them, and where that ends its thread, or throws in it. */
export function inThreads() {
  const [worker = "", ...modules] = bundle(
    "src/screen-file/worker.ts",
    "src/books/an-giang.ts",
    "test/screen-file/exits.ts",
    "test/screen-file/fails.ts",
  );
  const [book, exits, fails] = modules.map((path) => ({ module: pathToFileURL(path), name: "anGiang" })) as [
    BookModule,
    BookModule,
    BookModule,
  ];
  const threaded: Partial<Tuning> = { bytesPerRange: 4_000, singleThreadBytes: 0, worker: () => worker };
  return { threaded, book, exits, fails };
}

/** Generated rows, each as its line. */
export const lines: readonly string[] = [...nominations(60)].map((row) => JSON.stringify(row));

/** Gives files to one test after the other. */
export class Folder {
  readonly #path = mkdtempSync(join(tmpdir(), "thidua-rules-file-"));
  #files = 0;

  write(content: string | Uint8Array): string {
    this.#files += 1;
    const path = join(this.#path, `${this.#files}.ndjson`);
    writeFileSync(path, content);
    return path;
  }

  remove(): void {
    rmSync(this.#path, { recursive: true });
  }
}

/** What `screen` says of lines that are all JSON, none of them blank. */
export function screened(texts: readonly string[], options: ScreenOptions = {}): Screening {
  const rows = texts.map((text) => JSON.parse(text) as Nomination);
  return screen(anGiang, rows, options);
}
