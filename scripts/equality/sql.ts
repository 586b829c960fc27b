import { BOOKS } from "../../test/sql/books.js";
import { compareOutcomes } from "../../test/sql/compare.js";
import { generatedNominations } from "../../test/sql/nominations.js";

/**
 * `npm run equality:sql -- 20000`: outcomes of so many generated nominations of every book, half of them with gaps, in
 * each database and by `screen`. Also takes a seed, the databases, and the books: `20000 1 duckdb national,an-giang`.
 */
const [count = 20_000, seed = 1] = process.argv.slice(2, 4).map(Number);
const dialects = (process.argv[4] ?? "duckdb,postgres").split(",") as ("duckdb" | "postgres")[];
const [, , , , , only = ""] = process.argv;

let [compared, different] = [0, 0];
for (const book of BOOKS.filter(({ id }) => only === "" || only.split(",").includes(id))) {
  const half = Math.ceil(count / 2);
  const nominations = [
    ...generatedNominations(book, half, seed, "complete"),
    ...generatedNominations(book, count - half, seed, "with-gaps"),
  ];
  for (const dialect of dialects) {
    const start = performance.now();
    const found = await compareOutcomes(book, nominations, dialect);
    for (const difference of found.differences.slice(0, 5)) console.log(`  ${difference}`);
    compared += found.compared;
    different += found.differences.length;
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    console.log(
      `${book.id}, ${dialect}: ${found.nominations} nominations, ${found.compared} outcomes, ${found.differences.length} differences; ${seconds} s; ${JSON.stringify(found.outcomes)}`,
    );
  }
}
console.log(`${compared} outcomes compared, ${different} differences`);
process.exitCode = different === 0 ? 0 : 1;
