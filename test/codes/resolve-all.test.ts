import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CodeEntry } from "../../src/codes/entry.js";
import { codeEntries, vocabularyNames } from "../../src/codes/vocabulary.js";
import { resolveCode } from "../../src/codes.js";
import { draws, sampled } from "../sampled.js";

/** Abbreviations that stand at several codes on purpose, and the codes. */
const AMBIGUOUS: Record<string, string[]> = {
  CN: ["ca-nhan", "cong-nhan"],
  CSTĐTQ: ["chien-si-thi-dua-toan-quoc", "chien-si-thi-dua-tinh"],
  HCLĐHN: ["huan-chuong-lao-dong-hang-nhat", "huan-chuong-lao-dong-hang-nhi"],
};

const entries = vocabularyNames().flatMap((vocabulary) =>
  codeEntries(vocabulary).map((entry: CodeEntry) => ({ vocabulary, ...entry })),
);
const names = entries.flatMap(({ vocabulary, code, label, abbreviations = [] }) =>
  [code, label.vi, label.en, ...abbreviations].map((name) => ({ vocabulary, code, name })),
);

describe("every code", () => {
  it.each(entries)("$vocabulary $code is found by its code and its names", ({ code, label }) => {
    for (const name of [code, label.vi, label.en]) expect({ name, ...resolveCode(name) }).toEqual({ name, code });
  });

  it.each(entries.filter((entry) => entry.abbreviations))(
    "$vocabulary $code is found by its abbreviations, or they are declared ambiguous",
    ({ code, abbreviations = [] }) => {
      for (const name of abbreviations) {
        const candidates = AMBIGUOUS[name];
        if (candidates === undefined) expect({ name, ...resolveCode(name) }).toEqual({ name, code });
        else expect({ name, ...resolveCode(name) }).toEqual({ name, candidates });
      }
    },
  );
});

/** One letter as someone may type it: in either case, composed or not, with its marks or without. */
const noisyLetter = (letter: string) =>
  fc.tuple(fc.boolean(), fc.constantFrom("NFC", "NFD", "none")).map(([upper, marks]) => {
    const plain = letter.normalize("NFD").replace(/\p{M}/gu, "").replace("đ", "d").replace("Đ", "D");
    const typed = marks === "none" ? plain : letter.normalize(marks);
    return upper ? typed.toUpperCase() : typed.toLowerCase();
  });

const space = fc.stringMatching(/^[ \t\n\u00a0\u200b.,;:_/()"“”–-]{1,4}$/);

const noisy = (name: string) =>
  fc
    .tuple(space, ...[...name].map((letter) => (letter === " " ? space : noisyLetter(letter))), space)
    .map((parts) => parts.join(""));

describe("whatever is typed", () => {
  it("case, marks, punctuation and spaces never change what a name resolves to", () => {
    const typed = fc.constantFrom(...names).chain((name) => fc.tuple(fc.constant(name), noisy(name.name)));
    fc.assert(
      fc.property(typed, ([{ vocabulary, code, name }, text]) => {
        const candidates = AMBIGUOUS[name];
        expect(resolveCode(text)).toEqual(candidates === undefined ? { code } : { candidates });
        expect(resolveCode(text, { among: vocabulary })).toEqual(resolveCode(name, { among: vocabulary }));
      }),
      { numRuns: draws(2_000) },
    );
  });

  it("a name with one letter lost or one too many is never taken for a name", () => {
    const labels = entries.map((entry) => entry.label.vi).filter((name) => name.length >= 12);
    for (const label of sampled(labels, 4)) {
      for (const { index } of label.matchAll(/\p{L}/gu)) {
        for (const rest of [label.slice(index + 1), `z${label.slice(index)}`]) {
          expect(resolveCode(label.slice(0, index) + rest)).not.toHaveProperty("code");
        }
      }
    }
  });

  it("no text throws, and what comes back are codes, each once", () => {
    const codes = new Set(entries.map((entry) => entry.code));
    const pieces = fc.array(fc.constantFrom("bằng", "khen", "BK", "tỉnh", "hạng", "3", " ", "-"), { maxLength: 12 });
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      pieces.map((parts) => parts.join(" ")),
    );
    fc.assert(
      fc.property(text, (given) => {
        const result = resolveCode(given);
        const found = "code" in result ? [result.code] : result.candidates;
        expect(found.length).toBeLessThanOrEqual(8);
        expect(new Set(found).size).toBe(found.length);
        for (const code of found) expect(codes).toContain(code);
      }),
    );
  });
});
