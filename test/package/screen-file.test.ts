import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { host } from "./host.js";

const LINES = 5_000;
const path = join(host, "nominations.ndjson");
const row = { award: "co-thi-dua-tinh", occasion: "tong-ket", asOf: "2026-08-01", nominee: { kind: "ca-nhan" } };
// Blanks, so that the file is longer than what is screened in the calling thread.
const padded = JSON.stringify(row) + " ".repeat(30_000);
writeFileSync(path, Array.from({ length: LINES }, (_, line) => (line === 4_000 ? "{" : padded)).join("\n"));

/** The book by its name, and as a module of the host's own. */
const books = [
  `{ module: "thidua-rules/books/an-giang", name: "anGiang" }`,
  `{ module: ${JSON.stringify(join(host, "our-book.mjs"))}, name: "ourBook" }`,
];
writeFileSync(join(host, "our-book.mjs"), `export { anGiang as ourBook } from "thidua-rules/books/an-giang";`);

const code = (imports: string, book: string) => `
  (async () => {
    const { screenFile } = ${imports};
    let threads = 0;
    process.on("worker", () => { threads += 1; });
    const { rows, byOutcome, invalid, outcomes, receipt } = await screenFile(${JSON.stringify(path)}, { book: ${book}, workers: 2 });
    const isInOrder = outcomes.every(({ index }, place) => index === (place < 4_000 ? place : place + 1));
    console.log(JSON.stringify({ threads, rows, isInOrder, found: byOutcome["not-applicable"], bad: invalid[0].index, book: receipt.book.id }));
  })();
`;

/** Runs code as a file of the host: threads inherit the flags of a program that is given in the command line. */
function run(file: string, text: string): unknown {
  writeFileSync(join(host, file), text);
  return JSON.parse(execFileSync(process.execPath, [join(host, file)], { cwd: host, encoding: "utf8" }));
}

const expected = { threads: 2, rows: LINES, isInOrder: true, found: LINES - 1, bad: 4_000, book: "an-giang" };

describe.each(books)("a file in threads, with the book %s", (book) => {
  it("is screened under import", () => {
    expect(run("screen.mjs", code(`await import("thidua-rules/screen-file")`, book))).toEqual(expected);
  });

  it("is screened under require", () => {
    expect(run("screen.cjs", code(`require("thidua-rules/screen-file")`, book))).toEqual(expected);
  });
});
