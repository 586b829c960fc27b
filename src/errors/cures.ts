/** How a typical mistake is mended, in English: an error must read well where `explain` is not even loaded. */
export const CURES = {
  "day-as-text": "write the day as text, YYYY-MM-DD, as the calendar in Vietnam (Asia/Ho_Chi_Minh) has it",
  "number-as-text": "write the number as text, as String(id) does",
  "true-or-false": "write true for 1 and false for 0",
  "fields-of-object": "write its fields in { }",
  "day-in-object": 'write { asOf: "YYYY-MM-DD" }',
  "text-as-json": "read the text by JSON.parse first",
  "one-at-a-time": "this function takes one; screen takes a list",
  "names-in-list": 'write the names in [ ], as in ["ratings"]',
  "judgement-as-object": 'write { holds: true, by: "who judged" }',
  "rows-in-list": "put it in [ ], or ask evaluate",
  "book-first": "the book comes first, and the input after it",
  "book-by-import": 'import it, as import { national } from "thidua-rules/books/national" does',
  "book-in-module": "this is a module; take the book that it exports",
  "whole-book": "this is the eligibility of a book alone; take the whole book from the entry that is named",
  "files-not-book": "this is a book that is made already; give the files of packs, such as nationalPack",
  "content-not-path": "this is a path; give the content of the file, read by JSON.parse",
  "keep-unbundled":
    "leave thidua-rules out of the bundle: external (esbuild, Rollup), ssr.external (Vite), externals (webpack), serverExternalPackages (Next.js)",
  "jest-with-modules": "start Jest with NODE_OPTIONS=--experimental-vm-modules",
} as const;

/** The code of a cure. */
export type CureCode = keyof typeof CURES;
