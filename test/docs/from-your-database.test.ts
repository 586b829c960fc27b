import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { type RunQuery, readNominations } from "../../docs/from-your-database/nominations.js";

const page = readFileSync("docs/from-your-database.md", "utf8");

it("the example reads nominations from a database, and its page shows what it prints", () => {
  const run = spawnSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", "docs/from-your-database/run.ts"], {
    encoding: "utf8",
  });
  expect(run).toMatchObject({ status: 0, stderr: "" });
  expect(page).toContain(`\`\`\`\n${run.stdout}\`\`\``);
});

it("its page shows the query that it runs", async () => {
  const asked: string[] = [];
  const query: RunQuery = async (sql) => {
    asked.push(sql);
    return [];
  };
  for await (const _ of readNominations(query, { occasion: "hang-nam", asOf: "2026-02-01" })) expect.fail("no rows");
  expect(asked.map((sql) => sql.replaceAll(/\s+/g, " "))).toHaveLength(1);
  expect(page.replaceAll(/\s+/g, " ")).toContain(String(asked[0]).replaceAll(/\s+/g, " "));
});

it("reads every nominee once, however large the batches are", async () => {
  const people = Array.from({ length: 25 }, (_, index) => ({
    id: index * 3 + 1,
    kind: "CBCC",
    proposed_award: "LĐTT",
  }));
  const ratings = people.map(({ id }) => ({ nominee: id, year: 2025, rating: "HTTNV" }));
  const query: RunQuery = async (sql, [from, to]) => {
    if (sql.includes("from nominee")) return people.filter(({ id }) => id > Number(from)).slice(0, Number(to));
    const within = ({ nominee }: { nominee: number }) => nominee >= Number(from) && nominee <= Number(to);
    return sql.includes("from rating") ? ratings.filter(within) : [];
  };
  const read = async (batch: number) => {
    const all = [];
    for await (const { nominations, refused } of readNominations(
      query,
      { occasion: "hang-nam", asOf: "2026-02-01" },
      batch,
    )) {
      expect(refused).toEqual([]);
      all.push(...nominations.map(({ nomination }) => nomination));
    }
    return all;
  };
  const whole = await read(100);
  expect(whole).toHaveLength(25);
  expect(whole[7]?.record?.ratings).toEqual([{ year: 2025, rating: "tot" }]);
  for (const batch of [1, 4, 5, 24, 25]) expect(await read(batch)).toEqual(whole);
});
