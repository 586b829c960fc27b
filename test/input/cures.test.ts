import { describe, expect, it } from "vitest";
import { anGiang as anGiangEligibility } from "../../src/books/an-giang/eligibility.js";
import * as anGiangModule from "../../src/books/an-giang.js";
import { national } from "../../src/books/national.js";
import { CURES } from "../../src/errors/cures.js";
import { CURES_VI } from "../../src/explain/cures.js";
import * as library from "../../src/index.js";

const { anGiang } = anGiangModule;
const nomination = {
  award: "bang-khen-tinh",
  occasion: "hang-nam",
  asOf: "2026-08-15",
  nominee: { kind: "tap-the" },
};
const call = (name: "evaluate" | "screen" | "createRulebook" | "timelineAt", ...args: unknown[]) =>
  (FUNCTIONS[name] as (...given: unknown[]) => unknown)(...args);
const FUNCTIONS: Readonly<Record<string, unknown>> = { ...library };
const evaluated = (more: object) => () => call("evaluate", anGiang, { ...nomination, ...more });

function errorOf(run: () => unknown): library.ThiduaError {
  try {
    run();
  } catch (error) {
    if (error instanceof library.ThiduaError) return error;
  }
  throw new Error("no ThiduaError");
}

const JUDGEMENT = "bang-khen-tinh.thanh-tich-phong-trao";

const MISTAKES: readonly [string, () => unknown, string, library.CureCode | undefined][] = [
  ["a Date as a day", evaluated({ asOf: new Date(0) }), "asOf", "day-as-text"],
  ["a Date in place of the input", () => call("timelineAt", anGiang, new Date(0)), "$", "day-in-object"],
  ["a day in place of the input", () => call("timelineAt", anGiang, "2026-08-15"), "$", "day-in-object"],
  ["a number as an id", evaluated({ nominee: { kind: "tap-the", id: 7 } }), "nominee.id", "number-as-text"],
  ["1 for true", evaluated({ unit: { hasCouncil: 1 } }), "unit.hasCouncil", "true-or-false"],
  ["a nominee as text", evaluated({ nominee: "Sở Nội vụ" }), "nominee", "fields-of-object"],
  ["complete: true", evaluated({ record: { complete: true } }), "record.complete", "names-in-list"],
  [
    "a judgement as true",
    evaluated({ judgements: { [JUDGEMENT]: true } }),
    `judgements.${JUDGEMENT}`,
    "judgement-as-object",
  ],
  ["swapped arguments", () => call("evaluate", nomination, anGiang), "book", "book-first"],
  ["a book by its name", () => call("evaluate", "an-giang", nomination), "book", "book-by-import"],
  ["the module of a book", () => call("evaluate", anGiangModule, nomination), "book", "book-in-module"],
  ["a nomination as text", () => call("evaluate", anGiang, JSON.stringify(nomination)), "$", "text-as-json"],
  ["a list to evaluate", () => call("evaluate", anGiang, [nomination]), "$", "one-at-a-time"],
  ["one nomination to screen", () => call("screen", anGiang, nomination), "rows", "rows-in-list"],
  ["a book as a pack", () => call("createRulebook", [national]), "packs[0]", "files-not-book"],
  [
    "the eligibility of a book where papers are asked for",
    () => call("timelineAt", anGiangEligibility as unknown as object, { asOf: "2026-08-15" }),
    "book",
    "whole-book",
  ],
  ["a path as a pack", () => call("createRulebook", ["rules/national/pack.json"]), "packs[0]", "content-not-path"],
];

describe("a typical mistake", () => {
  it.each(MISTAKES)("is named with its cure, in both languages: %s", (_, run, path, cure) => {
    const error = errorOf(run);
    expect(error.problems[0]).toMatchObject({ path, cure });
    const [vi, en] = [CURES_VI[cure as library.CureCode], CURES[cure as library.CureCode]];
    expect(error.message).toContain(en);
    const words = (locale: library.Locale) => library.explain(error, { locale, format: "markdown" });
    const plain = (text: string) => text.replace(/[\\`]/g, "").replace(/&#?\w+;/g, "");
    expect(plain(words("en")).replace(/\s+/g, " ")).toContain(plain(en).slice(0, 20));
    expect(plain(words("vi")).replace(/\s+/g, " ")).toContain(plain(vi).slice(0, 20));
  });

  it("covers every cure", () => {
    // What is built shows these: the package suite bundles it, and runs it in a context of its own.
    const shownByBuild = ["keep-unbundled", "jest-with-modules"];
    const shown = [...MISTAKES.map(([, , , cure]) => cure), ...shownByBuild];
    expect(new Set(shown)).toEqual(new Set(Object.keys(CURES)));
  });

  it("at a date says that a civil date is wanted, whatever came", () => {
    const { asOf: _, ...withoutDay } = nomination;
    const error = errorOf(() => call("evaluate", anGiang, withoutDay));
    expect(error.problems[0]).toMatchObject({ path: "asOf", code: "bad-date", received: "nothing" });
    expect(errorOf(evaluated({ receivedOn: 20260815 })).problems[0]).toMatchObject({ code: "bad-date" });
  });

  it("in the name of a vocabulary has the nearest names", () => {
    const near = (run: () => unknown) => errorOf(run).problems[0]?.candidates?.[0];
    expect(near(() => library.labelOf("awards" as "award", "giay-khen"))).toBe("award");
    expect(near(() => library.codesOf("awrad" as "award"))).toBe("award");
  });
});
