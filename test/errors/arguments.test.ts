import { describe, expect, it } from "vitest";
import { anGiang } from "../../src/books/an-giang.js";
import { nationalPack } from "../../src/books/national.js";
import * as library from "../../src/index.js";
import * as engine from "../../src/json-rules-engine.js";
import * as file from "../../src/screen-file.js";
import * as inSql from "../../src/sql.js";
import * as table from "../../src/table.js";
import { book as bookModule } from "../screen-file/support.js";
import { WRONG_VALUES } from "./wrong-values.js";

const candidacy = { occasion: "tong-ket", asOf: "2026-08-01", nominee: { kind: "tap-the" } } as const;
const nomination = { ...candidacy, award: "giay-khen" } as const;
const withId = { ...candidacy, nominee: { id: "7", kind: "tap-the" } } as const;
const asked = { award: "giay-khen", occasion: "tong-ket", asOf: "2026-08-01" } as const;
const source = { instrument: "06/2022/QH15", article: 44 };
const decision = library.evaluate(anGiang, nomination);

/** A function with arguments that it takes; the second list has the places where nothing given is wrong, and why. */
interface Row {
  call: (...args: never[]) => unknown;
  args: readonly unknown[];
  tolerant?: Readonly<Record<number, string>>;
}

const row = (call: unknown, args: readonly unknown[], tolerant: Row["tolerant"] = {}): Row => ({
  call: call as Row["call"],
  args,
  tolerant,
});

const FUNCTIONS: Readonly<Record<string, Row>> = {
  answer: row(library.answer, [nomination, { path: "nominee.woman", type: "boolean" }, true]),
  applyChanges: row(library.applyChanges, [nomination, [{ type: "wait", path: "asOf", value: "2027-01-01" }]]),
  assess: row(library.assess, [anGiang, { asOf: "2026-08-01", nominee: { group: "doanh-nghiep" } }]),
  awardsListed: row(library.awardsListed, [anGiang, { asOf: "2026-08-01" }]),
  awardsIn: row(library.awardsIn, ["giay-khen"]),
  checkDeadline: row(library.checkDeadline, [anGiang, { id: "bao-cao-hang-nam", asOf: "2026-08-01" }]),
  checkDossier: row(library.checkDossier, [anGiang, { ...asked, documents: [] }]),
  checkQuota: row(library.checkQuota, [anGiang, { ...asked, year: 2026, unit: {}, requested: {} }]),
  cite: row(library.cite, [source, anGiang, { locale: "vi" }]),
  codesOf: row(library.codesOf, ["award"]),
  compactDecision: row(library.compactDecision, [decision, nomination]),
  createRulebook: row(library.createRulebook, [[nationalPack]]),
  deadlines: row(library.deadlines, [anGiang, { from: "2026-01-01", to: "2026-12-31" }]),
  decisiveChecks: row(library.decisiveChecks, [decision]),
  diffBooks: row(library.diffBooks, [anGiang, anGiang]),
  expandDecision: row(library.expandDecision, [anGiang, library.compactDecision(decision, nomination)]),
  dossierFor: row(library.dossierFor, [anGiang, asked]),
  evaluate: row(library.evaluate, [anGiang, nomination]),
  explain: row(library.explain, [decision, { locale: "vi" }]),
  explanationOf: row(library.explanationOf, [decision, { locale: "vi" }]),
  formatDate: row(library.formatDate, ["2026-08", { locale: "vi" }]),
  statusLabel: row(library.statusLabel, ["checkStatus", "fail"]),
  isCode: row(library.isCode, ["award", "giay-khen"], { 1: "what is no code is not one" }),
  labelOf: row(library.labelOf, ["award", "giay-khen"]),
  nearestCodes: row(library.nearestCodes, ["giay khem", "award"], { 0: "nothing is near" }),
  prizeFor: row(library.prizeFor, [
    anGiang,
    { award: "giay-khen", nominee: { kind: "ca-nhan" }, decidedOn: "2026-08-01" },
  ]),
  processingTermEnd: row(library.processingTermEnd, [anGiang, { id: "nha-nuoc.cho-y-kien", startedOn: "2026-08-03" }]),
  recommend: row(library.recommend, [anGiang, candidacy]),
  remediesFor: row(library.remediesFor, [anGiang, nomination]),
  resolveCode: row(library.resolveCode, ["giấy khen", { among: "award" }], { 0: "no text ever throws" }),
  reviewPlans: row(library.reviewPlans, [anGiang]),
  screen: row(library.screen, [anGiang, [nomination], { awards: [] }]),
  timelineAt: row(library.timelineAt, [anGiang, { asOf: "2026-08-01" }]),
  verifyReceipt: row(library.verifyReceipt, [anGiang, nomination, decision.receipt]),
  vocabularyNames: row(library.vocabularyNames, []),
  createEngine: row(engine.createEngine, [anGiang, { unknowns: "optimistic" }]),
  evaluateAsync: row(engine.evaluateAsync, [anGiang, nomination, { facts: {} }]),
  sqlFor: row(inSql.sqlFor, [anGiang, { dialect: "duckdb", on: "2026-08-01", awards: ["giay-khen"] }]),
  toSqlRows: row(inSql.toSqlRows, [anGiang, withId]),
  fromSqlRows: row(inSql.fromSqlRows, [anGiang, inSql.toSqlRows(anGiang, withId), "2026-08-01"]),
  readRows: row(table.readRows, [[{ Mã: "7" }], { Mã: "nominee.id" }, { whole: [] }, anGiang]),
  columnsForOffices: row(table.columnsForOffices, [["Mã hồ sơ"]]),
  templateHeadings: row(table.templateHeadings, [[2025]]),
  screenFile: row(file.screenFile, [import.meta.filename ?? "x", { book: bookModule }]),
};

/** Options may be left out; rows may be in any list, and each wrong one is reported. */
const TAKEN: Readonly<Record<string, readonly string[]>> = {
  // Any function's input may have the question.
  "answer 0": [
    "an object of other fields",
    "an object without a prototype",
    "an object with a prototype in its keys",
    "an object in a circle",
  ],
  "answer 2": ["undefined", "null", "true", "an empty text"],
  "screen 1": ["a wrong list", "a list of 130,000", "a map"],
  "screen 2": ["undefined"],
  "explain 1": ["undefined"],
  "explanationOf 1": ["undefined"],
  "formatDate 1": ["undefined"],
  "resolveCode 1": ["undefined"],
  "createEngine 1": ["undefined"],
  "evaluateAsync 2": ["undefined"],
  // Without a map the headings of offices are read, and without options those of nobody.
  "readRows 1": ["undefined", "null"],
  "readRows 2": ["undefined"],
  "readRows 3": ["undefined"],
};

const forged = (test: unknown, fields: object = {}) =>
  Object.freeze(Object.defineProperty({ ...fields }, Symbol.for("thidua-rules/rulebook"), { value: test }));

/** What is nearly a book. */
const BOOKS: Readonly<Record<string, () => unknown>> = {
  "a copy of a book": () => Object.freeze({ ...anGiang }),
  "a book from JSON": () => JSON.parse(JSON.stringify(anGiang)),
  "a proxy of a book": () => new Proxy(anGiang, {}),
  "an heir of a book": () => Object.freeze(Object.create(anGiang)),
  "a forged book": () => forged(true),
  "a forged book with a test of its own": () => forged(() => true),
  "a book of another version, which lacks a list": () => forged(() => true, { ...anGiang, quotas: undefined }),
};

async function thrownBy({ call }: Row, args: readonly unknown[]): Promise<unknown> {
  try {
    await call(...(args as never[]));
    return undefined;
  } catch (error) {
    return error;
  }
}

const withArgument = (args: readonly unknown[], index: number, value: unknown) =>
  args.map((arg, place) => (place === index ? value : arg));

const isFunction = ([name, value]: [string, unknown]) => typeof value === "function" && !/^[A-Z]/.test(name);
const places = Object.entries(FUNCTIONS).flatMap(([name, { args }]) => args.map((_, index) => [name, index] as const));

describe("the arguments of every function", () => {
  it("are all tried", () => {
    const functions = [library, engine, file, inSql, table].flatMap((entry) =>
      Object.entries(entry).filter(isFunction),
    );
    expect(functions.map(([name]) => name).sort()).toEqual(Object.keys(FUNCTIONS).sort());
  });

  it.each(Object.keys(FUNCTIONS))("%s takes the right ones", async (name) => {
    const { call, args } = FUNCTIONS[name] as Row;
    if (name === "screenFile") return;
    await expect((async () => call(...(args as never[])))()).resolves.toBeDefined();
  });

  it.each(places)("%s refuses argument %i where it is wrong, with an error of the library", async (name, index) => {
    const tried = FUNCTIONS[name] as Row;
    const values = { ...WRONG_VALUES, ...(tried.args[index] === anGiang ? BOOKS : {}) };
    const faults: string[] = [];
    for (const [kind, make] of Object.entries(values)) {
      const error = await thrownBy(tried, withArgument(tried.args, index, make()));
      const isTaken = tried.tolerant?.[index] !== undefined || TAKEN[`${name} ${index}`]?.includes(kind) === true;
      if (error === undefined ? isTaken : error instanceof library.ThiduaError && error.path !== "" && !isTaken)
        continue;
      faults.push(`${kind}: ${error instanceof Error ? error.message : typeof error}`);
    }
    expect(faults).toEqual([]);
  });
});

describe("options", () => {
  const signal = { signal: 5 };
  it.each<[string, object, string[]]>([
    [
      "screen",
      { onOutcom: 1, onOutcome: 1, onInvalid: "x", onProgress: {}, ...signal, awards: "x" },
      ["awards", "signal", "onOutcome", "onInvalid", "onProgress", "onOutcom"],
    ],
    ["resolveCode", { amon: "award" }, ["amon"]],
    ["resolveCode", { among: 5 }, ["among"]],
    ["resolveCode", { among: ["award", {}] }, ["vocabulary"]],
    ["explain", { locale: "vi", local: 1 }, ["local"]],
    ["cite", { locale: "fr" }, ["locale"]],
    ["createEngine", { unknowns: 1, abut: {} }, ["unknowns", "abut"]],
    ["evaluateAsync", { facts: 1, ...signal, fact: {} }, ["facts", "signal", "fact"]],
    ["screenFile", { book: bookModule, workers: 0, ...signal }, ["workers", "signal"]],
  ])("%s refuses %o at their names", async (name, options, paths) => {
    const tried = FUNCTIONS[name] as Row;
    const error = await thrownBy(tried, withArgument(tried.args, tried.args.length - 1, options));
    expect(error).toBeInstanceOf(library.ThiduaError);
    expect((error as library.ThiduaError).problems.map(({ path }) => path)).toEqual(paths);
  });
});
