/**
 * Changes every number, day and threshold of the packs, one at a time, and says which changes no case notices:
 * `tsx scripts/mutation/run.ts`, or `… an-giang` for some packs only. Fails where a change survives.
 */

import { mutatePacks } from "../../src/testing/mutation/mutate-packs.js";
import { filesOfBook, packFiles, packIds } from "../../test/cases/documents.js";
import { caseFiles } from "../../test/cases/files.js";
import { reportText } from "./report.js";

const named = process.argv.slice(2);
const files = packFiles();
const cases = caseFiles();
const books = packIds(files).map((id) => ({
  id,
  files: filesOfBook(files, id),
  cases: cases.filter(({ book }) => book === id).flatMap((file) => file.cases),
}));

const start = performance.now();
const report = mutatePacks(books, named.length === 0 ? undefined : named);
process.stdout.write(`${reportText(report)}\n`);
process.stdout.write(`${Math.round((performance.now() - start) / 1000)} seconds\n`);
if (report.survived > 0) process.exitCode = 1;
