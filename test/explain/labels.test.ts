import { beforeAll, describe, expect, it } from "vitest";
import { codesOf, vocabularyNames } from "../../src/codes.js";
import { statusLabels } from "../../src/explain/status-labels.js";
import { type CodeField, codeFieldsOfResults } from "./result-fields.js";

/** What was expected of an input is worded whole: `expected`, and `explain` in both languages. */
const WORDED_WHOLE = /^ProblemOf\.(params\.|cure$)/;

const tables: Record<string, readonly string[]> = {
  ...Object.fromEntries(vocabularyNames().map((name) => [name, codesOf(name)])),
  ...Object.fromEntries(Object.entries(statusLabels()).map(([name, table]) => [name, Object.keys(table)])),
};
const labelled = (values: readonly string[]) =>
  Object.entries(tables).flatMap(([name, codes]) => (values.every((value) => codes.includes(value)) ? [name] : []));

let fields: CodeField[] = [];
beforeAll(() => {
  fields = codeFieldsOfResults().filter(({ path }) => !WORDED_WHOLE.test(path));
}, 60_000);

describe("every field of a result that holds one of several words", () => {
  it("is of a vocabulary with names in both languages", () => {
    expect(fields.length).toBeGreaterThan(90);
    expect(fields.filter(({ values }) => labelled(values).length === 0)).toEqual([]);
  });

  it("leaves no vocabulary of statuses without a field that it names whole", () => {
    const unused = Object.entries(statusLabels()).filter(
      ([, table]) => !fields.some(({ values }) => [...values].sort().join() === Object.keys(table).sort().join()),
    );
    // The type of a result is one word in each; the plural of what it holds is elsewhere.
    expect(unused.map(([name]) => name)).toEqual(["resultType"]);
  });
});

describe("every label of a status", () => {
  it.each(Object.entries(statusLabels()))("of %s is short, and different in both languages", (_, table) => {
    const labels = Object.values(table);
    for (const { vi, en } of labels) {
      expect(vi).toMatch(/^\p{L}.{1,60}$/u);
      expect(en).toMatch(/^\p{L}.{1,60}$/u);
    }
    for (const locale of ["vi", "en"] as const)
      expect(new Set(labels.map((label) => label[locale])).size).toBe(labels.length);
  });
});
