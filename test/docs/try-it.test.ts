import { describe, expect, it } from "vitest";
import { answersIn, questionAnswered, withAnswer, withoutAnswer } from "../../docs/try/page/answers.js";
import { codeLines } from "../../docs/try/page/code-lines.js";
import { readLink, writeLink } from "../../docs/try/page/link.js";
import { initialState } from "../../docs/try/page/state.js";
import { WORDS } from "../../docs/try/page/words.js";
import anGiangCases from "../../rules/an-giang/cases/eligibility.json" with { type: "json" };
import orderCases from "../../rules/national/cases/huan-chuong-lao-dong-hang-ba.json" with { type: "json" };
import { anGiang } from "../../src/books/an-giang.js";
import { evaluate, explain, type NominationInput } from "../../src/index.js";
import { run } from "./run.js";

/** Nominations as the cases have them, of every length. */
const nominations = [...anGiangCases.cases, ...orderCases.cases]
  .filter(({ call }) => call === "evaluate")
  .map(({ input }) => input as unknown as NominationInput)
  .filter((nomination) => isTaken(nomination));

const byPath = (nomination: NominationInput) =>
  new Map(answersIn(anGiang, nomination).map((answered) => [answered.path, answered]));

function isTaken(nomination: NominationInput): boolean {
  try {
    evaluate(anGiang, nomination);
    return true;
  } catch {
    return false;
  }
}

describe("the try-it page", () => {
  it("has nominations to be tested with", () => {
    expect(nominations.length).toBeGreaterThan(40);
  });

  it("writes code that gives the same answer", async () => {
    for (const nomination of nominations.slice(0, 12)) {
      const code = codeLines({ id: "an-giang", variable: "anGiang" }, nomination, "vi");
      const { printed } = await run({ code, blocks: [0] } as never);
      const decision = evaluate(anGiang, nomination);
      expect(printed.get(0)).toBe(`${decision.receipt.input}\n${explain(decision)}`);
    }
  });

  it("puts the whole state into a link and has it again", () => {
    for (const nomination of nominations) {
      const state = { ...initialState("en"), book: "an-giang", nomination, skipped: ["record.awards"] };
      expect(readLink(writeLink(state))).toEqual(JSON.parse(JSON.stringify(state)));
    }
  });

  it("reads nothing from a link that was changed", () => {
    const link = writeLink({ ...initialState("vi"), nomination: nominations[0] as NominationInput });
    for (let cut = 0; cut < link.length; cut += 7) expect(readLink(link.slice(0, cut))).toBeUndefined();
    expect(readLink("1.%%%")).toBeUndefined();
    expect(readLink(writeLink("text" as never))).toBeUndefined();
  });

  it("takes every answer back and gives it again, to the same nomination", () => {
    const seen = new Set<string>();
    // Every nomination would take half a minute.
    for (const nomination of nominations.filter((_, index) => index % 10 === 0)) {
      for (const { path, value, isWhole } of answersIn(anGiang, nomination)) {
        const question = questionAnswered(anGiang, nomination, path);
        if (question === undefined) throw new Error(`no question for ${path}`);
        const without = withoutAnswer(nomination, path);
        expect(answersIn(anGiang, without).map((answered) => answered.path)).not.toContain(path);
        const again = withAnswer(anGiang, without, question, { value, ...(isWhole === undefined ? {} : { isWhole }) });
        expect(evaluate(anGiang, again).outcome).toBe(evaluate(anGiang, nomination).outcome);
        expect(byPath(again)).toEqual(byPath(nomination));
        seen.add(question.type);
      }
    }
    expect([...seen].sort()).toEqual(expect.arrayContaining(["boolean", "code", "judgement", "list"]));
  });

  it("has every word in both languages, with the same places", () => {
    const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const { vi, en } of Object.values(WORDS)) {
      expect(vi).not.toBe("");
      expect(places(en)).toEqual(places(vi));
    }
  });
});
