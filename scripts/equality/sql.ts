import { anGiang } from "../../src/books/an-giang.js";
import { baTo } from "../../src/books/ba-to.js";
import { haTinh } from "../../src/books/ha-tinh.js";
import { haiDuong } from "../../src/books/hai-duong.js";
import { national } from "../../src/books/national.js";
import { sonLa } from "../../src/books/son-la.js";
import { compareOutcomes } from "../../test/sql/compare.js";
import { generatedNominations } from "../../test/sql/nominations.js";

/** `npm run equality:sql -- 20000`: outcomes of generated nominations of every book, in each database and by `screen`. */
const [count = 20_000, seed = 1] = process.argv.slice(2, 4).map(Number);
const dialects = (process.argv[4] ?? "duckdb,postgres").split(",") as ("duckdb" | "postgres")[];

/** As many as one database of PGlite takes without trouble. */
const BATCH = 5_000;

let [compared, different] = [0, 0];
for (const book of [national, anGiang, baTo, haTinh, haiDuong, sonLa]) {
  for (const gaps of ["complete", "with-gaps"] as const) {
    const nominations = generatedNominations(book, count, seed, gaps);
    for (const dialect of dialects) {
      const start = performance.now();
      const sum = { nominations: 0, compared: 0, differences: 0 };
      for (let from = 0; from < count; from += BATCH) {
        const found = await compareOutcomes(book, nominations.slice(from, from + BATCH), dialect);
        sum.nominations += found.nominations;
        sum.compared += found.compared;
        sum.differences += found.differences.length;
        for (const difference of found.differences.slice(0, 5)) console.log(`  ${difference}`);
      }
      compared += sum.compared;
      different += sum.differences;
      const seconds = ((performance.now() - start) / 1000).toFixed(0);
      console.log(
        `${book.id}, ${gaps}, ${dialect}: ${sum.nominations} nominations, ${sum.compared} outcomes, ${sum.differences} differences; ${seconds} s`,
      );
    }
  }
}
console.log(`${compared} outcomes compared, ${different} differences`);
process.exitCode = different === 0 ? 0 : 1;
