import { describe, expect, it } from "vitest";
import { awardsListed, diffBooks, InvalidInputError, type Rulebook, remediesFor, screen } from "../../src/index.js";
import { answerCase, callByName } from "../../src/testing/answer.js";
import type { Case } from "../../src/testing/case.js";
import { bookOf, caseFiles } from "../cases/files.js";

const BOOKS = ["national", "an-giang", "ba-to", "ha-tinh", "hai-duong", "son-la"];
const ELIGIBILITY = ["evaluate", "recommend"];

/** The part of a book that its entry exports, as functions take it. */
async function partOf(id: string, language = ""): Promise<Rulebook> {
  const [book] = Object.values(await import(`../../src/books/${id}/eligibility${language}.ts`));
  return book as Rulebook;
}

const FILES = caseFiles();

const casesOf = (id: string): Case[] => FILES.flatMap(({ book, cases }) => (book === id ? cases : []));

/** The same value with each wording in Vietnamese, as a part in one language has it. */
const inVietnamese = (json: string): unknown =>
  JSON.parse(json, (_, value: unknown) =>
    typeof value === "object" && value !== null && "vi" in value && "en" in value ? { ...value, en: value.vi } : value,
  );

describe.each(BOOKS)("the eligibility of %s alone", (id) => {
  it("answers every case about a nomination as the whole book does, receipts included", async () => {
    const [whole, part] = [await bookOf(id), await partOf(id)];
    const asked = casesOf(id).filter(({ call }) => ELIGIBILITY.includes(call));
    expect(asked.length).toBeGreaterThan(0);
    for (const one of asked) expect(answerCase(part, one)).toStrictEqual(answerCase(whole, one));
  });

  it("screens, lists awards and finds remedies as the whole book does", async () => {
    const [whole, part] = [await bookOf(id), await partOf(id)];
    const rows = casesOf(id).flatMap(({ call, input }) => (call === "evaluate" ? [input] : [])) as never[];
    expect(screen(part, rows)).toStrictEqual(screen(whole, rows));
    for (const row of rows.slice(0, 6)) expect(remediesFor(part, row)).toStrictEqual(remediesFor(whole, row));
    const query = { asOf: "2026-08-01" };
    expect(awardsListed(part, query)).toStrictEqual(awardsListed(whole, query));
  });

  it("refuses what only the whole book answers, with its name", async () => {
    const [whole, part] = [await bookOf(id), await partOf(id)];
    const others = casesOf(id).filter(({ call }) => !ELIGIBILITY.includes(call));
    expect(others.length).toBeGreaterThan(0);
    for (const { call, input } of others) {
      callByName(whole, call, input);
      expect(() => callByName(part, call, input)).toThrow(InvalidInputError);
      expect(() => callByName(part, call, input)).toThrow(`thidua-rules/books/${id}`);
    }
    expect(() => diffBooks(part, whole)).toThrow(`thidua-rules/books/${id}`);
  });

  it("answers in one language as in both, but for the other's words", async () => {
    const [whole, part] = [await bookOf(id), await partOf(id, "-vi")];
    for (const { call, input } of casesOf(id).slice(0, 20)) {
      if (!ELIGIBILITY.includes(call)) continue;
      const [both, one] = [whole, part].map((book) => JSON.stringify(callByName(book, call, input)));
      expect(inVietnamese(one as string)).toEqual(inVietnamese(both as string));
    }
  });
});
