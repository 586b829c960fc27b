import { readFileSync } from "node:fs";
import { storeWords } from "../../../docs/from-your-database/words.js";
import type { Database } from "./engines.js";

const fill = (nominees: number): string[] => [
  `insert into nominee select id, 'Người ' || id, 'Công chức', 'Công chức',
     (array['LĐTT', 'CSTĐCS', 'BKTTCP', 'Giấy khen'])[1 + (id / 3) % 4], date '2026-01-20' from generate_series(1, ${nominees}) as id`,
  `insert into rating select id, year, (array['HTXSNV', 'HTTNV', 'HTNV', 'KHTNV'])[1 + (id * 7 + year) % 4]
     from generate_series(1, ${nominees}) as id, generate_series(2021, 2025) as year`,
  `insert into award select id, 'CSTĐCS', 2024, null, null from generate_series(1, ${nominees}, 2) as id`,
  `insert into award select id, 'Bằng khen UBND tỉnh', 2021, '21/QĐ-UBND', date '2021-11-20' from generate_series(1, ${nominees}, 3) as id`,
  `insert into discipline select id, 'Khiển trách', date '2022-03-01', date '2023-03-01' from generate_series(1, ${nominees}, 20) as id`,
];

/** Puts so many nominees into an empty database. */
export async function fillDatabase({ query }: Database, nominees: number): Promise<void> {
  const tables = readFileSync("docs/from-your-database/tables.sql", "utf8");
  for (const sql of [...tables.split(";"), ...fill(nominees)]) if (sql.trim() !== "") await query(sql, []);
  const unread = await storeWords(query);
  if (unread.length > 0) throw new Error(`words that cannot be read: ${JSON.stringify(unread)}`);
  await query("analyze", []);
}
