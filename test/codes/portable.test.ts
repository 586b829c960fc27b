import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { codeEntries, joinedBy } from "../../src/codes/vocabulary.js";
import { codesOf, resolveCode, type Vocabulary, vocabularyNames } from "../../src/codes.js";
import { complaints, validator } from "../schemas/ajv.js";

interface PortableCode {
  code: string;
  label: { vi: string; en: string };
  aliases: string[];
  keys: string[];
}

const file = JSON.parse(readFileSync("codes.json", "utf8"));
const vocabularies = Object.entries(file.vocabularies) as [
  Vocabulary,
  { codes: PortableCode[]; shared: Record<string, string[]> },
][];

describe("codes.json", () => {
  it("is as its schema says", () => {
    expect(complaints(validator("schemas/codes.json"), file)).toEqual([]);
  });

  it("has every vocabulary, itself or as what it joins", () => {
    expect([...vocabularies.map(([name]) => name), ...Object.keys(file.joined)].sort()).toEqual(
      [...vocabularyNames()].sort(),
    );
    for (const [name, parts] of Object.entries(file.joined)) expect(parts).toEqual(joinedBy(name as Vocabulary));
  });

  it.each(vocabularies)(
    "has every code of %s with its names, and reads every way of writing as it",
    (name, { codes }) => {
      expect(codes.map(({ code }) => code)).toEqual(codesOf(name));
      expect(codes.map(({ label }) => label)).toEqual(codeEntries(name).map(({ label }) => label));
      for (const { code, keys } of codes) {
        expect(keys.length).toBeGreaterThan(0);
        for (const key of keys) expect(resolveCode(key, { among: name }), key).toEqual({ code });
      }
    },
  );

  it.each(vocabularies)("has every alias of %s among the ways of writing, its own or shared", (name, vocabulary) => {
    for (const { code, label, aliases, keys } of vocabulary.codes) {
      for (const written of [code, label.vi, label.en, ...aliases]) {
        const shared = vocabulary.shared[keyFor(written)];
        if (shared === undefined) expect(keys).toContain(keyFor(written));
        else expect(resolveCode(written, { among: name })).toEqual({ candidates: shared });
      }
    }
  });

  it("lets no way of writing stand for two codes but where it says so", () => {
    for (const [, { codes, shared }] of vocabularies) {
      const keys = codes.flatMap((entry) => entry.keys);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.filter((key) => key in shared)).toEqual([]);
    }
  });
});

/** As `docs/semantics.md` tells it, in words of its own. */
function keyFor(written: string): string {
  return written
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replace(/[^a-z0-9]/g, "");
}
