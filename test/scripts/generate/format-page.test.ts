import { describe, expect, it } from "vitest";
import { exampleFor, exampleText, fieldExamples } from "../../../scripts/generate/format/examples.js";
import { FIELD_WORDS } from "../../../scripts/generate/format/field-words.js";
import { fieldWords } from "../../../scripts/generate/format/fields.js";
import { formatFields, formatPage } from "../../../scripts/generate/format/format-page.js";

const fields = [...formatFields().values()].flat();
const page = formatPage();

describe("docs/pack-format.md", () => {
  it("has a sentence for every field", () => {
    expect(fields.length).toBeGreaterThan(150);
    expect(fields.filter(({ key }) => !/^[A-Z].*\.$/.test(fieldWords(key) ?? "")).map(({ key }) => key)).toEqual([]);
  });

  it("has an example of every field", () => {
    const examples = fieldExamples();
    expect(fields.map(({ key }) => key).filter((key) => exampleFor(key, examples) === undefined)).toEqual([]);
  });

  it("shows every field in some table, and an example in nearly all", () => {
    const rows = page.split("\n").filter((line) => /^\| (\*\*)?`/.test(line));
    expect(rows).toHaveLength(fields.length);
    const without = rows.filter((row) => row.endsWith("|  |"));
    expect(without.length).toBeLessThan(rows.length / 4);
    expect(exampleText({ a: [1, "b"], c: true, d: "7:30,1" })).toBe('{"a": [1, "b"], "c": true, "d": "7:30,1"}');
  });

  it("uses every sentence", () => {
    const used = new Set(fields.map(({ key }) => fieldWords(key)));
    expect(
      Object.entries(FIELD_WORDS)
        .filter(([, words]) => !used.has(words))
        .map(([key]) => key),
    ).toEqual([]);
  });
});
