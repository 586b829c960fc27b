import { readFileSync } from "node:fs";
import { PGlite } from "@electric-sql/pglite";
import { national } from "../../src/books/national.js";
import { evaluate, labelOf, screen } from "../../src/index.js";
import { readNested } from "./nested.js";
import { type RunQuery, readNominations } from "./nominations.js";
import { storeWords } from "./words.js";

const database = new PGlite();
for (const file of ["tables.sql", "people.sql"])
  await database.exec(readFileSync(new URL(file, import.meta.url), "utf8"));
const query: RunQuery = async (sql, values) => (await database.query<Record<string, unknown>>(sql, [...values])).rows;

const shared = { occasion: "hang-nam", asOf: "2026-02-01", referenceYear: 2025 } as const;
for await (const { nominations, refused } of readNominations(query, shared)) {
  const { outcomes } = screen(
    national,
    nominations.map(({ nomination }) => nomination),
  );
  for (const [index, { id, outcome }] of outcomes.entries()) {
    console.log(`${id}: ${labelOf("outcome", outcome).vi}`);
    const nomination = nominations[index]?.nomination;
    if (outcome !== "undetermined" || nomination === undefined) continue;
    for (const { wording } of evaluate(national, nomination).questions) console.log(`  ${wording.vi}`);
  }
  for (const { list = "nominee", row, value, problem } of refused)
    console.log(`${list}, row ${row}: ${value}? ${problem.candidates?.[0]}`);
}

console.log();
for (const { value, problem } of await storeWords(query)) console.log(`${value}? ${problem.candidates?.[0]}`);
for await (const nominations of readNested(query, shared)) {
  const { outcomes, invalid } = screen(national, nominations);
  for (const { id, outcome } of outcomes) console.log(`${id}: ${labelOf("outcome", outcome).vi}`);
  for (const { id, problems } of invalid)
    for (const { path, received } of problems) console.log(`${id}: ${path} ${received}`);
}
await database.close();
