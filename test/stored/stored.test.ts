import { describe, expect, it } from "vitest";
import { createRulebook, type Explainable, evaluate, explain, type Receipt } from "../../src/index.js";
import { canonicalDigest } from "../../src/result/digest.js";
import { answerCase } from "../../src/testing/answer.js";
import { bookOf } from "../cases/files.js";
import { type StoredAnswer, type StoredPacks, storedFiles } from "./files.js";

const CALLS: Partial<Record<Explainable["type"], Parameters<typeof answerCase>[1]["call"]>> = {
  decision: "evaluate",
  recommendation: "recommend",
  "criteria-report": "assess",
  "dossier-checklist": "dossierFor",
  "dossier-report": "checkDossier",
  "deadline-list": "deadlines",
  "deadline-report": "checkDeadline",
  "quota-report": "checkQuota",
  "prize-report": "prizeFor",
};

const files = storedFiles();
const isPacks = (content: unknown): content is StoredPacks => Object.hasOwn(content as object, "packs");
const answers = files.flatMap(({ path, content }) =>
  isPacks(content) ? [] : [{ path, ...(content as StoredAnswer) }],
);
const packs = files.flatMap(({ path, content }) => (isPacks(content) ? [{ path, ...content }] : []));
const receiptOf = (result: Explainable): Partial<Receipt> =>
  "receipt" in result ? (result.receipt as Partial<Receipt>) : {};

describe("what an earlier version answered", () => {
  it("is stored of every type and outcome", () => {
    expect(new Set(answers.map(({ result }) => result.type)).size).toBe(13);
    expect(answers.length).toBeGreaterThan(15);
    expect(packs.length).toBeGreaterThan(0);
  });

  it.each(answers)("$path can be put into words", ({ result }) => {
    for (const locale of ["vi", "en"] as const) {
      const words = explain(result, { locale, detail: "full" });
      expect(words.split("\n").length).toBeGreaterThan(1);
      expect(words).not.toMatch(/undefined|\[object/);
    }
  });

  it.each(answers.filter(({ input }) => input !== undefined))("$path answers the input stored with it", (answer) => {
    expect(receiptOf(answer.result).input).toBe(canonicalDigest(answer.input));
  });

  it.each(answers.filter(({ result }) => CALLS[result.type] !== undefined))(
    "$path is answered alike by a book that is the same to the letter",
    async ({ book: id, input, result }) => {
      const book = await bookOf(id);
      const call = CALLS[result.type];
      if (call === undefined || receiptOf(result).book?.digest !== book.digest) return;
      expect(answerCase(book, { call, input }).result).toMatchObject({ type: result.type, ...outcomeOf(result) });
    },
  );

  it.each(packs)("$path makes the same book, which decides the same", ({ packs: documents, digest, input, result }) => {
    const book = createRulebook(documents);
    expect(book.digest).toBe(digest);
    expect(evaluate(book, input)).toMatchObject(outcomeOf(result));
    expect(receiptOf(result).input).toBe(canonicalDigest(input));
    expect(receiptOf(result).book?.digest).toBe(digest);
  });
});

/** What of an answer must never change while its book does not. */
function outcomeOf(result: Explainable): Record<string, unknown> {
  const fields = result as unknown as Record<string, unknown>;
  const named = ["outcome", "provisional", "status", "state", "amount", "perKind"].filter((name) => name in fields);
  return Object.fromEntries(named.map((name) => [name, fields[name]]));
}
