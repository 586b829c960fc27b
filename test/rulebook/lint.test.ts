import { describe, expect, it } from "vitest";
import { LINT_EXAMPLES, type LintExample, packsWith } from "../../scripts/generate/lint-examples.js";
import { FINDING_SEVERITIES } from "../../src/errors/finding.js";
import {
  createRulebook,
  explain,
  InvalidPackError,
  type ReviewFinding,
  type ReviewFindingCode,
  reviewPlans,
} from "../../src/index.js";

interface Found extends Pick<ReviewFinding, "file" | "path" | "severity"> {
  code: string;
  id: string | undefined;
  vi: string;
  en: string;
}

/** Everything found in packs, with its words: what `createRulebook` refuses, else what the review names. */
function foundIn(example: LintExample, side: "wrong" | "right"): Found[] {
  const packs = packsWith(example, side);
  try {
    const review = reviewPlans(createRulebook(packs), example.asOf === undefined ? {} : { asOf: example.asOf });
    const [vi, en] = (["vi", "en"] as const).map((locale) => explain(review, { locale, paths: true }));
    return review.findings.map((finding) => ({ ...finding, vi: vi ?? "", en: en ?? "" }));
  } catch (error) {
    if (!(error instanceof InvalidPackError)) throw error;
    return error.problems.map((problem) => {
      const { code, params, file = "", id, path } = problem;
      const [vi = "", en = ""] = (["vi", "en"] as const).map((locale) => explain(error, { locale }));
      const mistake = code === "pack-mistake" ? params.mistake : code;
      return { code: mistake, severity: "error" as const, file, id, path, vi, en };
    });
  }
}

const examples = Object.entries(LINT_EXAMPLES) as [ReviewFindingCode, LintExample][];

describe("the lint of packs", () => {
  it("has an example of every kind of finding", () => {
    expect(Object.keys(LINT_EXAMPLES).sort()).toEqual(Object.keys(FINDING_SEVERITIES).sort());
  });

  it.each(examples)("finds %s, and nothing else in its example", (code, example) => {
    const found = foundIn(example, "wrong");
    expect([...new Set(found.map((one) => one.code))]).toEqual([code]);
    const [first] = found;
    expect(first).toMatchObject({ severity: FINDING_SEVERITIES[code] });
    expect(first?.id).toMatch(/./);
    expect(first?.file).toBe(example.list === "sets" ? "eligibility.json" : `${example.room}.json`);
    for (const words of [first?.vi, first?.en]) {
      expect(words).toContain(first?.id);
      expect(words).not.toMatch(/undefined|\[object|: \n/);
    }
  });

  it.each(examples)("finds nothing where %s is put right", (_, example) => {
    expect(foundIn(example, "right").map(({ code, path }) => [code, path])).toEqual([]);
  });
});
