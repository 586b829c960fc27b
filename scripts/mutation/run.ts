/**
 * Changes every number, day and threshold of the packs and of the invented packs, one at a time, and says which changes no case
 * notices: `tsx scripts/mutation/run.ts`, or `… an-giang song-hai` for some packs only. Fails where a change survives.
 */

import { mutatePacks } from "../../src/testing/mutation/mutate-packs.js";
import type { MutationReport } from "../../src/testing.js";
import { mutatePack } from "../../src/testing.js";
import { filesOfBook, packFiles, packIds } from "../../test/cases/documents.js";
import { caseFiles } from "../../test/cases/files.js";
import { inventedPacks, readInvented } from "../../test/packs/books.js";
import { reportText } from "./report.js";

const files = packFiles();
const named = process.argv.slice(2);
const isNamed = (id: string) => named.length === 0 || named.includes(id);
const shipped = packIds(files).filter(isNamed);

const start = performance.now();
const mutations = [
  ...mutateShipped(),
  ...inventedPacks()
    .filter(isNamed)
    .map((id) => mutatePack(readInvented(id))),
].flatMap((report) => report.mutations);
process.stdout.write(`${reportText({ mutations })}\n`);
process.stdout.write(`${Math.round((performance.now() - start) / 1000)} seconds\n`);
if (mutations.some(({ fate }) => fate === "survived")) process.exitCode = 1;

/** The packs that ship are guarded by the cases of every book that rests on them. */
function mutateShipped(): MutationReport[] {
  if (shipped.length === 0) return [];
  const cases = caseFiles();
  const books = packIds(files).map((id) => ({
    id,
    files: filesOfBook(files, id),
    cases: cases.filter(({ book }) => book === id).flatMap((file) => file.cases),
  }));
  return [mutatePacks(books, shipped)];
}
