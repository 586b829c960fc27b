import { describe, expect, it } from "vitest";
import { anGiang } from "../../src/books/an-giang.js";
import { national as eligibility } from "../../src/books/national/eligibility.js";
import { national } from "../../src/books/national.js";
import { InvalidInputError, type NominationInput, screen } from "../../src/index.js";
import { unwritable } from "../../src/sql/supported.js";
import { fromSqlRows, type SqlOptions, type SqlRows, sqlFor, toSqlRows } from "../../src/sql.js";
import { readRows } from "../../src/table.js";
import { bookOfTrees } from "../adapters/json-rules-engine/trees.js";
import { inventedBook, inventedPacks } from "../packs/books.js";
import { BOOKS } from "./books.js";
import { OPEN } from "./databases.js";
import { generatedNominations } from "./nominations.js";

const ON = "2026-08-01";
const options = { dialect: "postgres", on: ON, awards: ["giay-khen"] } satisfies SqlOptions;

/** The problems with which a call is refused. */
function refusal(call: () => unknown) {
  try {
    call();
  } catch (error) {
    if (error instanceof InvalidInputError)
      return error.problems.map(({ path, code, received }) => ({ path, code, received }));
    throw error;
  }
  return [];
}

describe("sqlFor", () => {
  it("gives plain JSON, the same each time", () => {
    const sql = sqlFor(anGiang, options);
    expect(JSON.parse(JSON.stringify(sql))).toEqual(sql);
    expect(sqlFor(anGiang, options)).toEqual(sql);
    expect(sql).toMatchObject({
      type: "sql",
      dialect: "postgres",
      on: ON,
      awards: ["giay-khen"],
      book: { id: "an-giang" },
    });
  });

  it("tries every award form where none is named, and each once", () => {
    expect(sqlFor(national, { dialect: "duckdb", on: ON }).awards).toHaveLength(8);
    expect(sqlFor(national, { ...options, awards: ["giay-khen", "giay-khen"] }).awards).toEqual(["giay-khen"]);
  });

  it("defines the tables that its statement reads, and no others", () => {
    const names = sqlFor(national, options).tables.map(({ name }) => name);
    expect(names).toContain("nominations");
    expect(names).toContain("judgements");
    expect(names).not.toContain("recognitions");
  });

  it("refuses a fact that it cannot write by its name and place", () => {
    const book = bookOfTrees([
      { any: [{ fact: "score", params: { table: "bang-diem" }, operator: "greaterThan", value: 1 }] },
      { all: [{ not: { fact: "ratingRun", params: { atLeast: "tot" }, operator: "greaterThan", value: 61 } }] },
    ]);
    expect(refusal(() => sqlFor(book, options))).toEqual([
      { path: "rules[tree-0].conditions.any[0].fact", code: "not-allowed", received: '"score"' },
      { path: "rules[tree-1].conditions.all[0].not.value", code: "too-large", received: "61" },
    ]);
  });

  it("writes the texts of packs as literals alone", () => {
    const hostile = "x'; DROP TABLE nominations; --";
    const params = { id: hostile };
    const book = bookOfTrees([
      { all: [{ fact: "occupation", operator: "equal", value: hostile }] },
      { all: [{ fact: "group", operator: "in", value: [hostile, "khac"] }] },
      { all: [{ fact: "judgement", params, operator: "equal", value: true }] },
      { all: [{ fact: "indicator", params, operator: "equal", value: 1 }] },
      { all: [{ fact: "recognised", params: { status: hostile }, operator: "equal", value: true }] },
    ]);
    const { statement } = sqlFor(book, options);
    expect(statement.match(/DROP/g)).toHaveLength(5);
    expect(statement.replaceAll(/'(?:[^']|'')*'/g, "")).not.toMatch(/['";]|--|DROP/);
  });

  it("writes the rules of every book and of invented packs, but for what rests on scores", () => {
    const books = [...BOOKS, ...inventedPacks().map((name) => inventedBook(name))];
    expect(books.flatMap(({ rules }) => rules.flatMap(unwritable)).map(({ path }) => path)).toEqual([
      "rules[song-nguon.diem].conditions.all[0].fact",
    ]);
  });

  it("refuses options that are not well formed", () => {
    expect(refusal(() => sqlFor(national, { dialect: "oracle", on: "1/8/2026", awards: ["khac"] } as never))).toEqual([
      expect.objectContaining({ path: "dialect" }),
      expect.objectContaining({ path: "on", code: "bad-date" }),
      expect.objectContaining({ path: "awards[0]" }),
    ]);
    expect(refusal(() => sqlFor({} as never, options))).toEqual([expect.objectContaining({ path: "book" })]);
  });
});

describe("the tables", () => {
  const nominations = generatedNominations(national, 40, 9, "with-gaps").map((each, index) => ({
    ...each,
    nominee: { ...each.nominee, id: `n-${index}` },
  }));
  const rows = nominations.map((each) => toSqlRows(national, each));
  const together: SqlRows = {};
  for (const each of rows)
    for (const [name, ofTable] of Object.entries(each)) together[name] = [...(together[name] ?? []), ...ofTable];

  it("hold nominations: read back, they have the same outcomes", () => {
    const awards = ["bang-khen-thu-tuong", "huan-chuong-lao-dong-hang-ba"] as const;
    const outcomes = (given: Iterable<NominationInput | object>) =>
      screen(national, given as never, { awards: [...awards] }).outcomes;
    expect(outcomes(fromSqlRows(national, together, ON))).toEqual(outcomes(nominations));
  });

  it("take for the day of a nomination without one the day that is given", () => {
    const [row] = fromSqlRows(
      national,
      { nominations: [{ nomination_id: "1", kind: "ca-nhan", occasion: "hang-nam" }] },
      ON,
    );
    expect(row).toEqual({ asOf: ON, occasion: "hang-nam", nominee: { id: "1", kind: "ca-nhan" } });
  });

  it("refuse rows and nominations without an id", () => {
    expect(refusal(() => fromSqlRows(national, { nominations: [{}] }, ON))[0]?.path).toBe(
      "nominations[0].nomination_id",
    );
    expect(refusal(() => fromSqlRows(national, { nominations: [{ nomination_id: 7 }] }, ON))[0]?.code).toBe(
      "wrong-type",
    );
    const nobody = { occasion: "hang-nam", asOf: ON, nominee: { kind: "ca-nhan" } } as const;
    expect(refusal(() => toSqlRows(national, nobody))[0]?.path).toBe("nominee.id");
  });

  it("refuse what are no rows, tables of other names and what is no whole book", () => {
    const read = (rows: unknown) => refusal(() => fromSqlRows(national, rows as never, ON)).map(({ path }) => path);
    expect(read(null)).toEqual(["rows"]);
    expect(read({ nominations: 5 })).toEqual(["nominations"]);
    expect(read({ nominations: [null] })).toEqual(["nominations[0]"]);
    expect(read({ nominations: [], ratings: [null] })).toEqual(["ratings[0]"]);
    expect(read({ nominations: [], rating: [] })).toEqual(["rating"]);
    expect(read({ nominations: null })).toEqual([]);
    const row = { nomination_id: "1", kind: "ca-nhan", occasion: "hang-nam" };
    expect(read({ nominations: [row, row] })).toEqual(["nominations[1].nomination_id"]);
    expect(read({ nominations: [{ ...row, awards_complete: "t" }] })).toEqual(["nominations[0].awards_complete"]);
    const judgement = { nomination_id: "1", judgement: "x", holds: true, judged_by: "Sở" };
    expect(read({ judgements: [judgement, { ...judgement, nomination_id: "2" }] })).toEqual([]);
    expect(read({ judgements: [judgement, { ...judgement, holds: false }] })).toEqual(["judgements[1].judgement"]);
    const award = { nomination_id: "1", code: "giay-khen", year: 2024 };
    expect(read({ awards: [{ ...award, entry: "0" }, award] })).toEqual(["awards[1].entry"]);
    expect(read({ awards: [{ ...award, entry: Symbol("0") }] })).toEqual(["awards[0].entry"]);
    expect(read({ awards: [0, 1, 0].map((entry) => ({ ...award, entry })) })).toEqual(["awards[2].entry"]);
    const somebody = { occasion: "hang-nam", asOf: ON, nominee: { id: "1", kind: "ca-nhan" } } as const;
    const onNoDay = refusal(() => fromSqlRows(national, {}, "2026-02-30"));
    expect(onNoDay.map(({ path }) => path)).toEqual(["on"]);
    for (const book of [null, {}, eligibility] as never[]) {
      expect(refusal(() => fromSqlRows(book, {}, ON)).map(({ path }) => path)).toEqual(["book"]);
      expect(refusal(() => toSqlRows(book, somebody)).map(({ path }) => path)).toEqual(["book"]);
      expect(refusal(() => sqlFor(book, options)).map(({ path }) => path)).toEqual(["book"]);
    }
  });

  it("are read by readRows with the columns that come with them", () => {
    const { tables } = sqlFor(national, { dialect: "duckdb", on: ON });
    const nomination = {
      award: "giay-khen",
      occasion: "hang-nam",
      asOf: ON,
      nominee: { id: "1", kind: "ca-nhan", group: "khac", woman: true },
      record: { ratings: [{ year: 2025, rating: "tot" }], awards: [{ code: "giay-khen", year: 2024, number: "1/QĐ" }] },
    } as const;
    const given = toSqlRows(national, nomination as never);
    const { nominations: read, refused } = readRows(given.nominations ?? [], tables[0]?.columns as never, {
      lists: tables.flatMap(({ name, list, columns }) =>
        list === undefined ? [] : [{ list, rows: given[name] ?? [], key: "nomination_id", columns }],
      ),
    });
    expect(refused).toEqual([]);
    expect(read[0]?.nomination).toEqual(nomination);
  });

  it.each(["postgres", "duckdb"] as const)("refuse what no nomination may hold: %s", async (dialect) => {
    const database = await OPEN[dialect]();
    for (const book of BOOKS.slice(0, 1)) {
      for (const { definition } of sqlFor(book, { dialect, on: ON }).tables) await database.run(definition);
    }
    const bad = [
      "INSERT INTO nominations (nomination_id, kind, occasion) VALUES ('1', 'cong-ty', 'hang-nam')",
      "INSERT INTO nominations (nomination_id, kind, occasion, founded_on) VALUES ('1', 'tap-the', 'hang-nam', '2020-13')",
      "INSERT INTO ratings (nomination_id, year, rating) VALUES ('1', 20225, 'tot')",
      "INSERT INTO discipline (nomination_id, from_day) VALUES ('1', DATE '2020-01-01')",
      "INSERT INTO awards (nomination_id, entry, code) VALUES ('1', 0, 'giay-khen')",
      "INSERT INTO judgements (nomination_id, judgement, holds, judged_by) VALUES ('1', 'sai', TRUE, 'Sở')",
    ];
    const award =
      "INSERT INTO awards (nomination_id, entry, code, year, decided_on, period_end) VALUES ('1', 0, 'giay-khen'";
    const nomination = "INSERT INTO nominations (nomination_id, kind, occasion";
    bad.push(
      `${award}, 2024, NULL, 'năm 2023')`,
      `${award}, 2024, NULL, '2023-02-30')`,
      `${award}, 2024, DATE '2023-12-31', NULL)`,
      `${nomination}, founded_on) VALUES ('1', 'tap-the', 'hang-nam', '2023-02-29')`,
      `${nomination}, members_completed) VALUES ('1', 'tap-the', 'hang-nam', 7)`,
      `${nomination}, members_total, members_completed) VALUES ('1', 'tap-the', 'hang-nam', 7, 8)`,
      "INSERT INTO achievements (nomination_id, entry, kind, from_day, to_day) VALUES ('1', 0, 'cong-hien', DATE '2020-01-02', DATE '2020-01-01')",
    );
    // A day that the calendar has not is refused as such.
    for (const sql of bad) await expect(database.run(sql), sql).rejects.toThrow(/check|out of range/i);
    await database.run(`${award}, 2024, DATE '2024-01-01', 'not-stated')`);
    await database.run(`${nomination}, members_total) VALUES ('0', 'tap-the', 'hang-nam', 7)`);
    await database.run(
      "INSERT INTO nominations (nomination_id, kind, occasion, founded_on) VALUES ('1', 'tap-the', 'hang-nam', '2020-Q4')",
    );
    await database.close();
  });
});
