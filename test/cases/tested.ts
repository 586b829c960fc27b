import { type DecidesReport, findUndecided, type TestedBook } from "../../src/testing.js";
import { packFiles, packIds } from "./documents.js";
import { bookOf, caseFiles } from "./files.js";

/** Every built-in book with its cases. */
export async function testedBooks(): Promise<TestedBook[]> {
  const files = caseFiles();
  return Promise.all(
    packIds(packFiles()).map(async (id) => ({
      book: await bookOf(id),
      cases: files.filter(({ book }) => book === id).flatMap(({ cases }) => cases),
    })),
  );
}

/** What the cases of all books leave undecided of one pack: a rule of the law may be met through any of them. */
export function decidesReport(pack: string, tested: readonly TestedBook[]): DecidesReport {
  const own = tested.find(({ book }) => book.id === pack);
  if (own === undefined) throw new Error(`no book has the pack ${pack} as its lowest`);
  return findUndecided(
    own.book,
    own.cases,
    tested.filter((other) => other !== own),
  );
}
