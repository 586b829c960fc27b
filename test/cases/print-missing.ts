/** Prints what no case shows, pack by pack: `tsx test/cases/print-missing.ts`, or `… an-giang national` for some packs. */
import { decidesReport, testedBooks } from "./tested.js";

const tested = await testedBooks();
const named = process.argv.slice(2);
for (const { book } of tested.filter((one) => named.length === 0 || named.includes(one.book.id))) {
  for (const { list, id, part = "", since = "", sides } of decidesReport(book.id, tested).undecided) {
    console.log(`${book.id}: ${list} ${id} ${part} ${since}: none ${sides.join(", none ")}`);
  }
}
