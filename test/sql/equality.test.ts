import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anGiang } from "../../src/books/an-giang.js";
import { national } from "../../src/books/national.js";
import { nationalPack } from "../../src/books/packs/national.js";
import { type Candidacy, createRulebook } from "../../src/index.js";
import { type SqlDialect, sqlFor } from "../../src/sql.js";
import { bookOfTrees } from "../adapters/json-rules-engine/trees.js";
import { draws, sampled } from "../sampled.js";
import { BOOKS } from "./books.js";
import { compareOutcomes, PRIZES } from "./compare.js";
import { type Database, OPEN } from "./databases.js";
import { generatedNominations } from "./nominations.js";
import { generatedRules } from "./trees.js";

const some = (book: (typeof BOOKS)[number], seed: number) => [
  ...generatedNominations(book, draws(120), seed, "complete"),
  ...generatedNominations(book, draws(120), seed, "with-gaps"),
];

/** Opened once: PGlite takes seconds. */
let databases: Record<SqlDialect, Database>;
beforeAll(async () => {
  databases = { postgres: await OPEN.postgres(), duckdb: await OPEN.duckdb() };
});
afterAll(() => Promise.all([databases.postgres.close(), databases.duckdb.close()]));

describe("the statement of a book", () => {
  it.each(sampled(BOOKS, 6).map((book) => [book.id, book] as const))(
    "decides as screen does on PostgreSQL: %s",
    async (_, book) => {
      const found = await compareOutcomes(book, some(book, 1), "postgres", { database: databases.postgres });
      expect(found.differences).toEqual([]);
      expect(found.compared).toBe(PRIZES.length * found.nominations);
      const kinds = Object.keys(found.outcomes);
      expect(kinds).toEqual(expect.arrayContaining(["for-council", "ineligible", "not-applicable", "undetermined"]));
      expect(kinds.filter((kind) => kind.startsWith("undetermined/")).length).toBeGreaterThan(2);
    },
  );

  it("decides as screen does on DuckDB", async () => {
    expect((await compareOutcomes(anGiang, some(anGiang, 2), "duckdb")).differences).toEqual([]);
  });

  it("would show a threshold of another number", async () => {
    const packs = structuredClone(nationalPack) as Record<string, unknown>[];
    const text = JSON.stringify(packs);
    const before = '"operator":"greaterThanInclusive","value":70';
    expect(text).toContain(before);
    const changed = createRulebook(JSON.parse(text.replaceAll(before, before.replace("70", "71"))));
    const awards = ["tap-the-lao-dong-tien-tien"] as const;
    const sql = sqlFor(changed, { dialect: "postgres", on: "2026-08-01", awards });
    const atSeventy = some(national, 3).map((each) => ({
      ...each,
      nominee: {
        ...each.nominee,
        kind: "tap-the" as const,
        members: { total: 10, completed: 10, advanced: 7, champions: 1, disciplined: 0 },
      },
    }));
    const { differences } = await compareOutcomes(national, atSeventy, "postgres", {
      database: databases.postgres,
      sql,
      awards,
    });
    expect(differences.length).toBeGreaterThan(0);
  });
});

/** A movement of a book, but for its first day. */
const NATIONWIDE = {
  ...{ id: "a", name: { vi: "a", en: "a" }, launchedBy: "thu-tuong", closedOn: "2030" },
  source: { instrument: "L1", article: 1 },
};

describe("facts of every kind, in generated rules", () => {
  it.each(["postgres", "duckdb"] as const)("are written as screen reads them: %s", async (dialect) => {
    const database = databases[dialect];
    const { books, nominations } = generatedRules(draws(9), dialect === "duckdb" ? 5 : 6);
    for (const book of books) {
      const found = await compareOutcomes(book, nominations, dialect, { database, awards: ["giay-khen"] });
      expect(found.differences, JSON.stringify(book.rules[0]?.conditions)).toEqual([]);
    }
  });

  it.each(["postgres", "duckdb"] as const)(
    "are read alike where no table but the first has a row: %s",
    async (dialect) => {
      const award = { award: "giay-khen" };
      const leaves = [
        { fact: "held", params: award, operator: "equal" as const, value: true },
        { fact: "awardCount", params: award, operator: "lessThan" as const, value: 1 },
        { fact: "ratingStreak", params: { atLeast: "tot" }, operator: "greaterThan" as const, value: 0 },
        { fact: "judgement", params: { id: "x" }, operator: "equal" as const, value: true },
        { fact: "disciplineInForce", operator: "equal" as const, value: false },
      ];
      const database = databases[dialect];
      const bare: Candidacy = { occasion: "hang-nam", asOf: "2026-08-01", nominee: { kind: "tap-the" } };
      const lists = ["awards", "ratings", "discipline"] as const;
      const known: Candidacy = { ...bare, record: { awards: [], ratings: [], discipline: [], complete: [...lists] } };
      const outcomes = new Set<string>();
      for (const conditions of [
        { all: leaves },
        { any: leaves },
        { all: leaves.slice(1, 2) },
        { any: leaves.slice(0, 1) },
      ]) {
        const book = bookOfTrees([conditions]);
        const found = await compareOutcomes(book, [bare, known], dialect, { database, awards: ["giay-khen"] });
        expect(found.differences).toEqual([]);
        for (const outcome in found.outcomes) outcomes.add(outcome);
      }
    },
  );

  it.each(["postgres", "duckdb"] as const)("hold a discipline against no movement to come: %s", async (dialect) => {
    const count = { fact: "disciplineCount", operator: "equal" as const };
    const conditions = { all: [{ ...count, value: 0 }] };
    const nominations = ["2026-06-30", "2026-08-01"].map(
      (to): Candidacy => ({
        ...{ occasion: "hang-nam", asOf: "2026-08-01", nominee: { kind: "tap-the" } },
        record: { discipline: [{ level: "khien-trach", from: "2026-01-01", to }], complete: ["discipline"] },
      }),
    );
    const outcomesWith = async (startedOn: string) => {
      const book = bookOfTrees([conditions], [{ ...NATIONWIDE, startedOn }]);
      const given = { database: databases[dialect], awards: ["giay-khen"] as const };
      const found = await compareOutcomes(book, nominations, dialect, given);
      expect(found.differences).toEqual([]);
      return found.outcomes;
    };
    expect(await outcomesWith("2026-07-15")).toEqual({ eligible: 1, "for-council": 1 });
    expect(await outcomesWith("2026-08-02")).toEqual({ "for-council": 2 });
  });

  it.each(["postgres", "duckdb"] as const)("leave may be from the first title on: %s", async (dialect) => {
    const params = { atLeast: "tot", orAwards: ["lao-dong-tien-tien"] };
    const book = bookOfTrees([{ all: [{ fact: "ratingStreak", params, operator: "equal" as const, value: 1 }] }]);
    const nominations = ([2022, 2023, 2024] as const).map(
      (year): Candidacy => ({
        ...{ occasion: "hang-nam", asOf: "2026-08-01", nominee: { kind: "ca-nhan" } },
        record: {
          ratings: [{ year: 2025, rating: "tot" }],
          awards: [{ code: year === 2022 ? "chien-si-thi-dua-co-so" : "lao-dong-tien-tien", year }],
          complete: ["ratings", "awards"],
        },
      }),
    );
    const given = { database: databases[dialect], awards: ["giay-khen"] as const };
    const found = await compareOutcomes(book, nominations, dialect, given);
    expect(found.differences).toEqual([]);
    expect(found.outcomes).toEqual({ eligible: 1, "for-council": 2 });
  });

  it("count the members of a unit of any size", async () => {
    const share = { fact: "memberPercent", params: { of: "completed" }, operator: "greaterThan" as const, value: 83 };
    const members = { total: 30_000_000, completed: 25_000_000 };
    const nomination: Candidacy = { occasion: "hang-nam", asOf: "2026-08-01", nominee: { kind: "tap-the", members } };
    const book = bookOfTrees([{ all: [share] }]);
    const found = await compareOutcomes(book, [nomination], "duckdb", { awards: ["giay-khen"] });
    expect(found.differences).toEqual([]);
    expect(Object.keys(found.outcomes)).toEqual(["eligible"]);
  });

  it("are read alike where a window begins before the calendar", async () => {
    const params = { atLeast: "tot", lastYears: 5 };
    const equal = (fact: string) => ({ fact, params, operator: "equal" as const, value: 3 });
    const nomination: Candidacy = {
      occasion: "hang-nam",
      asOf: "2026-08-01",
      referenceYear: 1902,
      nominee: { kind: "tap-the" },
      record: { ratings: [1900, 1901, 1902].map((year) => ({ year, rating: "tot" })), complete: ["ratings"] },
    };
    const book = bookOfTrees([{ all: ["ratingCount", "ratingStreak", "ratingRun"].map(equal) }]);
    const found = await compareOutcomes(book, [nomination], "duckdb", { awards: ["giay-khen"] });
    expect(found.differences).toEqual([]);
    expect(Object.keys(found.outcomes)).toEqual(["eligible"]);
  });
});
