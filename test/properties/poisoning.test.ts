import { describe, expect, it } from "vitest";
import eligibility from "../../rules/an-giang/eligibility.json";
import pack from "../../rules/an-giang/pack.json";
import { anGiang } from "../../src/books/an-giang.js";
import { national } from "../../src/books/national.js";
import { nationalPack } from "../../src/books/packs/national.js";
import * as library from "../../src/index.js";
import { createEngine, evaluateAsync } from "../../src/json-rules-engine.js";
import { answerCase } from "../../src/testing/answer.js";
import { bookOf, caseFiles } from "../cases/files.js";
import { sharedWritable, writableTwice } from "./shared.js";

const files = caseFiles();

const collective = {
  award: "co-thi-dua-tinh",
  occasion: "tong-ket",
  asOf: "2026-03-02",
  nominee: { kind: "tap-the", group: "co-quan-dia-phuong" },
} as const;
const helped: library.NominationInput = {
  award: "giay-khen",
  occasion: "hang-nam",
  ground: "cong-trang",
  asOf: "2026-03-02",
  nominee: { kind: "ca-nhan", woman: false },
  record: {
    ratings: [{ year: 2025, rating: "hoan-thanh" }],
    achievements: [],
    discipline: [{ level: "khien-trach", from: "2026-01-10", to: "2027-01-09" }],
    complete: ["ratings", "achievements", "discipline"],
  },
};
const WAIT = { type: "wait", path: "asOf", value: "2027-01-01" } as const;
const wrong = { ...collective, asOf: "today", nominee: { kind: "tap-the", group: "co-quan" }, awards: [] };

const thrown = (call: () => unknown): unknown => {
  try {
    return call();
  } catch (error) {
    return { ...(error as library.ThiduaError) };
  }
};

const receipt = library.evaluate(anGiang, collective).receipt;

/** The functions that no case calls. */
const CALLS: Record<string, () => unknown> = {
  answer: () => {
    const [question] = library.evaluate(anGiang, collective).questions;
    return question && library.answer(collective, question, null);
  },
  awardsListed: () => library.awardsListed(anGiang, { asOf: "2026-11-02" }),
  awardsIn: () => library.awardsIn("huan-chuong-lao-dong"),
  cite: () => library.cite({ instrument: "06/2022/QH15", article: 74 }, national, { locale: "en" }),
  applyChanges: () => library.applyChanges(helped, [WAIT, { ...WAIT, value: "2028-01-01" }]),
  codesOf: () => library.vocabularyNames().map((vocabulary) => library.codesOf(vocabulary)),
  createRulebook: () => library.createRulebook(nationalPack),
  compactDecision: () => library.compactDecision(library.evaluate(anGiang, collective), collective),
  expandDecision: () =>
    library.expandDecision(anGiang, library.compactDecision(library.evaluate(anGiang, collective), collective)),
  decisiveChecks: () => library.decisiveChecks(library.evaluate(anGiang, collective)),
  diffBooks: () => library.diffBooks(national, anGiang),
  explain: () => library.explain(library.evaluate(anGiang, collective)),
  explanationOf: () => library.explanationOf(library.evaluate(anGiang, collective), { detail: "full" }),
  formatDate: () => library.formatDate("2026-03-02"),
  isCode: () => library.isCode("award", "bang-khen-tinh"),
  labelOf: () => library.labelOf("award", "bang-khen-tinh"),
  nearestCodes: () => library.nearestCodes("bằng khen", "award"),
  remediesFor: () => library.remediesFor(national, helped),
  resolveCode: () => [library.resolveCode("bằng khen"), library.resolveCode("Hà Tĩnh")],
  reviewPlans: () => library.reviewPlans(anGiang),
  screen: () => library.screen(anGiang, [collective, wrong, collective, wrong] as never),
  statusLabel: () => library.statusLabel("dossierStatus", "complete"),
  verifyReceipt: () => library.verifyReceipt(anGiang, collective, receipt),
  vocabularyNames: () => library.vocabularyNames(),
};

const PLAN: object[] = structuredClone([pack, eligibility]);

/** The input once for each value in it, with that value replaced by one of a wrong type, by a text and by nothing. */
function spoils(input: unknown, replace: (value: unknown) => unknown = (value) => value): unknown[] {
  if (typeof input !== "object" || input === null) return [replace([]), replace("zzz"), replace(-0.5)];
  const copy = (key: string) => (value: unknown) =>
    replace(Array.isArray(input) ? Object.assign([...input], { [key]: value }) : { ...input, [key]: value });
  return [
    ...(Array.isArray(input) ? [] : [replace({ ...input, unknownField: 1 })]),
    ...Object.entries(input).flatMap(([key, value]) => [copy(key)({}), ...spoils(value, copy(key))]),
  ];
}

describe("what a host is given is its own", () => {
  it.each(files.map(({ path, book, cases }) => ({ path, book, cases })))("$path", async ({ book, cases }) => {
    const rulebook = await bookOf(book);
    const shared = cases.flatMap(({ id, call, input }) => {
      const { result: first } = answerCase(rulebook, { call, input });
      const { result: second } = answerCase(rulebook, { call, input });
      return [...sharedWritable({ input, first }, second), ...writableTwice(second)].map((path) => `${id}: ${path}`);
    });
    expect(shared).toEqual([]);
  });

  it.each(Object.entries(CALLS))("%s", (_, call) => {
    const results = [call(), call()];
    expect(sharedWritable(results[0], results[1])).toEqual([]);
    expect(writableTwice(results[0])).toEqual([]);
  });

  it("every function is called here, or by the cases", () => {
    const functions = Object.entries(library).flatMap(([name, exported]) =>
      typeof exported === "function" && !name.endsWith("Error") ? [name] : [],
    );
    const calls = files.flatMap(({ cases }) => cases.map(({ call }) => call));
    expect(functions.filter((name) => !(name in CALLS) && !calls.includes(name as never))).toEqual([]);
  });

  it.each<[string, () => unknown]>([
    ["a wrong nomination", () => library.evaluate(anGiang, wrong as never)],
    ["a wrong pack", () => library.createRulebook([{ kind: "pack" }] as never)],
  ])("the error of %s", (_, call) => {
    const errors = [thrown(call), thrown(call)];
    expect(errors[0]).toHaveProperty("problems");
    expect(sharedWritable(errors[0], errors[1])).toEqual([]);
    expect(writableTwice(errors[0])).toEqual([]);
  });

  it("evaluateAsync", async () => {
    const [one, other] = [await evaluateAsync(anGiang, collective), await evaluateAsync(anGiang, collective)];
    expect(sharedWritable(one, other)).toEqual([]);
  });

  it("the events of an engine", async () => {
    const run = async () => {
      const { events, failureEvents } = await createEngine(anGiang).run({ nomination: collective });
      return { events, failureEvents };
    };
    expect(sharedWritable(await run(), await run())).toEqual([]);
  });

  it("a book", () => {
    expect(sharedWritable(anGiang, anGiang)).toEqual([]);
  });

  it("a book made from a host's documents", () => {
    const documents = structuredClone(nationalPack) as object[];
    const book = library.createRulebook([...documents, ...PLAN]);
    expect(sharedWritable([documents, PLAN], book)).toEqual([]);
  });

  it("the problems of every field spoilt", () => {
    const spoilt = files
      .flatMap(({ cases }) => cases.filter(({ call }) => call !== "recommend").slice(0, 3))
      .flatMap(({ call, input }) => spoils(input).map((wrong) => ({ call, input: wrong })));
    const shared = spoilt.flatMap((asked) => {
      const [one, other] = [thrown(() => answerCase(anGiang, asked)), thrown(() => answerCase(anGiang, asked))];
      return [...sharedWritable(one, other), ...writableTwice(one)].map((path) => `${asked.call}: ${path}`);
    });
    expect(spoilt.length).toBeGreaterThan(1_000);
    expect(shared).toEqual([]);
  });
});
