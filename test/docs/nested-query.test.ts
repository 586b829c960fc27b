import { readFileSync } from "node:fs";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NOMINATIONS, readNested } from "../../docs/from-your-database/nested.js";
import { type RunQuery, readNominations } from "../../docs/from-your-database/nominations.js";
import { storeWords } from "../../docs/from-your-database/words.js";
import { national } from "../../src/books/national.js";
import { type NominationInput, screen } from "../../src/index.js";

const shared = { occasion: "hang-nam", asOf: "2026-02-01", referenceYear: 2025 } as const;

const FILL = `
  insert into nominee select id, null, (array['Công chức', 'CBCC', 'Tập thể', 'hộ gia đình', 'Cá nhân'])[1 + id % 5],
    (array['Công chức', null])[1 + id % 2], (array['LĐTT', 'Chiến sĩ thi đua cơ sở', 'BKTTCP', 'giay-khen'])[1 + (id / 3) % 4],
    case when id % 4 > 0 then date '2026-01-20' end from generate_series(1, 240) as id;
  insert into rating select id, year, (array['HTXSNV', 'Hoàn thành tốt', 'HTNV', 'KHTNV'])[1 + (id * 7 + year) % 4]
    from generate_series(1, 240, 2) as id, generate_series(2023, 2025) as year;
  insert into award select id, 'CSTĐCS', 2024, null, null from generate_series(1, 240, 3) as id;
  insert into award select id, 'Bằng khen UBND tỉnh', null, '21/"QĐ"\\UBND', date '2021-11-20' from generate_series(1, 240, 4) as id;
  insert into discipline select id, 'Khiển trách', case when id % 2 = 0 then date '2022-03-01' end, null from generate_series(2, 240, 7) as id;`;

/** A query has no order within a list. */
function inOrder({ record, ...rest }: NominationInput) {
  const lists = Object.entries(record ?? {}).map(([name, list]) => [
    name,
    (list as unknown[]).map((item) => JSON.stringify(Object.entries(item as object).sort())).sort(),
  ]);
  return { ...rest, record: Object.fromEntries(lists) };
}

describe("a database of tables", () => {
  const database = new PGlite();
  const query: RunQuery = async (sql, values) => (await database.query<Record<string, unknown>>(sql, [...values])).rows;
  beforeAll(async () => {
    await database.exec(readFileSync("docs/from-your-database/tables.sql", "utf8"));
    await database.exec(FILL);
  });
  afterAll(() => database.close());

  it("gives with one nested query the nominations and outcomes that readRows gives", async () => {
    expect(await storeWords(query)).toEqual([]);
    const read: NominationInput[] = [];
    for await (const { nominations, refused } of readNominations(query, shared, 100)) {
      expect(refused).toEqual([]);
      read.push(...nominations.map(({ nomination }) => nomination));
    }
    const nested: NominationInput[] = [];
    for await (const nominations of readNested(query, shared, 37)) nested.push(...nominations);
    expect(nested).toHaveLength(240);
    expect(nested.map(inOrder)).toEqual(read.map(inOrder));
    const screening = screen(national, nested);
    expect(screening.invalid).toEqual([]);
    expect(screening).toEqual(screen(national, read));
    // What is not there stays unknown, but for the lists that the portal keeps whole.
    expect(nested[1]?.record).toEqual({
      awards: [],
      discipline: [{ level: "khien-trach", from: "2022-03-01" }],
      complete: ["awards", "discipline"],
    });
  });

  it("names a word without a code, until a clerk gives it one", async () => {
    await query("update rating set rating = 'HTSXNV' where nominee = 3 and year = 2024", []);
    expect((await storeWords(query)).map(({ value, problem }) => [value, problem.candidates?.[0]])).toEqual([
      ["HTSXNV", "xuat-sac"],
    ]);
    const screenAll = async () => {
      const nested: NominationInput[] = [];
      for await (const nominations of readNested(query, shared)) nested.push(...nominations);
      return screen(national, nested).invalid;
    };
    expect(await screenAll()).toMatchObject([{ id: "3", problems: [{ code: "not-a-code", received: '"HTSXNV"' }] }]);
    await query("insert into rating_word values ('HTSXNV', 'xuat-sac')", []);
    expect(await screenAll()).toEqual([]);
  });

  it("throws what the database throws, where the batch is waited for", async () => {
    let asked = 0;
    const failing: RunQuery = async (sql, values) => {
      asked += 1;
      if (asked === 2) throw new Error("connection lost");
      return query(sql, values);
    };
    const batches = readNested(failing, shared, 100);
    expect((await batches.next()).value).toHaveLength(100);
    await expect(batches.next()).rejects.toThrow("connection lost");
  });
});

it("the page shows the nested query", () => {
  const page = readFileSync("docs/from-your-database.md", "utf8");
  expect(page.replaceAll(/\s+/g, " ")).toContain(NOMINATIONS.replaceAll(/\s+/g, " ").trim());
});
