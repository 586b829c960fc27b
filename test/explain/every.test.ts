import { describe, expect, it } from "vitest";
import { codesOf, labelOf, type OutcomeCode } from "../../src/codes.js";
import { makeProblem } from "../../src/errors/make-problem.js";
import { COUNTED, LISTED } from "../../src/explain/checklist.js";
import { CRITERIA_STATUSES, CRITERION_SIGNS } from "../../src/explain/criteria.js";
import { DEADLINE_STATES, MISSING_ANCHORS } from "../../src/explain/deadlines.js";
import { DOSSIER_STATUSES } from "../../src/explain/dossier-report.js";
import { explain } from "../../src/explain/explain.js";
import { RESULT_TYPES } from "../../src/explain/field-labels.js";
import { DEFAULTS, DOUBTS } from "../../src/explain/input-notices.js";
import { Localizer } from "../../src/explain/localizer.js";
import { noticesSection, noticeText } from "../../src/explain/notices.js";
import { LAYER_LABELS, LISTINGS, PRECISIONS, VERDICTS } from "../../src/explain/phrases.js";
import { FINDINGS } from "../../src/explain/plan-review.js";
import { PRIZE_STATUSES } from "../../src/explain/prize.js";
import { QUOTA_STATUSES } from "../../src/explain/quota.js";
import { OBSTACLES } from "../../src/explain/remedies.js";
import { SCORE_STATUSES } from "../../src/explain/scores.js";
import type { Explainable } from "../../src/explain/types.js";
import { compactDecision } from "../../src/index.js";
import type { Notice, NoticeCode } from "../../src/result/notice.js";
import { DECISIONS, nominations } from "./decisions.js";
import { checklist, criteria, deadline, dossier, prize, quota, ROOM_RESULTS } from "./fixtures.js";
import { resultTypesOfFunctions } from "./result-fields.js";
import { receipt } from "./stated.js";

/** A new code does not compile until it stands here, and so is said below. */
const NOTICE_CODES = Object.keys({
  "law-amended": true,
  "text-replaced": true,
  "text-expired": true,
  "provision-ended": true,
  "not-in-force": true,
  "draft-text": true,
  "unverified-text": true,
  interpretation: true,
  "plan-narrower-than-law": true,
  "open-elsewhere": true,
  "not-stated": true,
  "not-encoded": true,
  "layer-missing": true,
  succeeded: true,
  dissolved: true,
  conflict: true,
  "other-law": true,
  "external-guidance": true,
  preference: true,
  "doubtful-input": true,
  "after-reference-year": true,
  "default-taken": true,
} satisfies Record<NoticeCode, true>) as NoticeCode[];

const full = (code: NoticeCode): Notice => ({
  code,
  wording: { vi: "NỘI DUNG.", en: "WORDING." },
  why: { vi: "LÝ DO", en: "REASON" },
  instrument: "A",
  by: "B",
  since: "2040-07-01",
  source: { instrument: "A", article: 3 },
  ...(code === "doubtful-input" ? { doubt: "leave-of-a-man", paths: ["record.maternityYears"] } : {}),
  ...(code === "default-taken" ? { taken: "still-pending", paths: ["record.discipline[0].clearedOn"] } : {}),
  ...(code === "after-reference-year" ? { years: [2040], referenceYear: 2039, byDefault: true } : {}),
});
const texts = { A: { vi: "Văn bản A", en: "Text A" } };
const LOCALES = ["vi", "en"] as const;

describe("every notice", () => {
  it.each(NOTICE_CODES)("%s has a sentence of its own in both languages", (code) => {
    const [vi, en] = LOCALES.map((locale) => noticeText(full(code), new Localizer(locale, texts))) as [string, string];
    const [bareVi, bareEn] = LOCALES.map((locale) => noticeText({ code }, new Localizer(locale, {})));
    expect(new Set([`${vi} (source)`, `${en} (source)`, bareVi, bareEn]).size).toBe(4);
    for (const said of [vi, en, bareVi, bareEn]) {
      expect(said).toMatch(/^\p{Lu}.{15,}\.$/u);
      expect(said).not.toMatch(/[a-z][A-Z]|undefined|\[object|\s{2}|\.\.|: \.|: \(|;\s*\./);
    }
    const [inVi, inEn] = LOCALES.map((locale) => noticesSection([full(code)], new Localizer(locale, texts))[1]);
    expect(inVi).toMatchObject({ text: vi, source: "Điều 3 Văn bản A" });
    expect(inEn).toMatchObject({ text: en, source: "Article 3 of Text A" });
  });

  it("says differently what is different", () => {
    const voice = new Localizer("vi", {});
    expect(new Set(NOTICE_CODES.map((code) => noticeText({ code }, voice))).size).toBe(NOTICE_CODES.length);
  });

  it.each(["law-amended", "text-replaced", "text-expired"] as const)(
    "%s names the text, its end and its end's text",
    (code) => {
      const said = noticeText(full(code), new Localizer("vi", texts));
      for (const part of ["Văn bản A", "B", "01/07/2040", "NỘI DUNG"]) expect(said).toContain(part);
      expect(noticeText(full(code), new Localizer("en", texts))).toContain("2040-07-01");
    },
  );

  it.each(["law-amended", "text-replaced"] as const)("%s says whether the rulebook holds the new text", (code) => {
    const [known, not] = [{ ...full(code), byIsEncoded: true as const }, full(code)];
    expect(noticeText(known, new Localizer("vi", texts))).toContain("bộ quy tắc đã có");
    expect(noticeText(not, new Localizer("vi", texts))).toContain("bộ quy tắc chưa có");
    expect(noticeText(known, new Localizer("en", texts))).not.toContain("not encoded");
    expect(noticeText(not, new Localizer("en", texts))).toContain("not encoded");
  });

  it.each(["interpretation", "not-stated", "not-encoded", "text-expired"] as const)(
    "%s gives its wording and its reason",
    (code) => {
      const said = noticeText(full(code), new Localizer("en", texts));
      expect(said).toContain("WORDING");
      expect(said).toContain("REASON");
    },
  );
});

describe("every doubt and every default", () => {
  it.each([DOUBTS, DEFAULTS])("has words of its own in both languages, which follow a colon", (table) => {
    const words = Object.values(table).flatMap(({ vi, en }) => [vi, en]);
    expect(new Set(words).size).toBe(words.length);
    for (const each of words) expect(each).toMatch(/^\p{Ll}[^.:]{15,}[^.]$/u);
  });
});

describe("every status", () => {
  const tables = {
    COUNTED,
    CRITERIA_STATUSES,
    DEADLINE_STATES,
    FINDINGS,
    DOSSIER_STATUSES,
    LAYERS: LAYER_LABELS,
    LISTED,
    MISSING_ANCHORS,
    OBSTACLES,
    PRECISIONS,
    PRIZE_STATUSES,
    QUOTA_STATUSES,
    SCORE_STATUSES,
    signs: Object.fromEntries(Object.entries(CRITERION_SIGNS).map(([status, { meaning }]) => [status, meaning])),
    ...VERDICTS,
    law: LISTINGS.law,
    plan: LISTINGS.plan,
  };
  it.each(Object.entries(tables))("of %s has words in both languages", (_, table) => {
    for (const { vi, en } of Object.values(table)) {
      expect(vi).toMatch(/\p{L}{2}/u);
      expect(en).toMatch(/\p{L}{2}/u);
      expect(vi).not.toBe(en);
    }
  });

  const results: [string, Explainable][] = [
    ...keysOf(CRITERIA_STATUSES).map((status): [string, Explainable] => [
      CRITERIA_STATUSES[status].vi,
      { ...criteria, status },
    ]),
    ...keysOf(DOSSIER_STATUSES).map((status): [string, Explainable] => [
      DOSSIER_STATUSES[status].vi,
      { ...dossier, status },
    ]),
    ...keysOf(QUOTA_STATUSES).map((status): [string, Explainable] => [QUOTA_STATUSES[status].vi, { ...quota, status }]),
    ...keysOf(PRIZE_STATUSES).map((status): [string, Explainable] => [PRIZE_STATUSES[status].vi, { ...prize, status }]),
    ...keysOf(LISTED).map((listed): [string, Explainable] => [LISTED[listed].vi, { ...checklist, listed }]),
    ...keysOf(DEADLINE_STATES)
      .filter((state) => state !== "late")
      .map((state): [string, Explainable] => [DEADLINE_STATES[state].vi, { ...deadline, state }]),
    ...codesOf("outcome").map((outcome: OutcomeCode): [string, Explainable] => [
      labelOf("outcome", outcome).vi,
      { ...DECISIONS.undetermined, outcome },
    ]),
  ];
  it.each(results)("says first: %s", (words, result) => {
    expect(explain(result, { detail: "full", paths: true, locale: "vi" }).split("\n\n")[0]).toContain(words);
  });
});

describe("every result in every language", () => {
  const all = Object.entries({ ...ROOM_RESULTS, ...DECISIONS }) as [string, Explainable][];
  const recommendation = {
    type: "recommendation",
    decisions: Object.values(DECISIONS),
    byOutcome: {} as never,
    byProvisionalOutcome: {} as never,
    notices: NOTICE_CODES.map(full),
    texts: Object.assign({}, ...Object.values(DECISIONS).map((decision) => decision.texts)),
    receipt,
  } satisfies Explainable;
  const screening = {
    type: "screening",
    rows: 3,
    byOutcome: { eligible: 1, "for-council": 0, undetermined: 0, "on-hold": 0, ineligible: 1, "not-applicable": 0 },
    byProvisionalOutcome: {
      eligible: 1,
      "for-council": 1,
      undetermined: 0,
      "on-hold": 0,
      ineligible: 0,
      "not-applicable": 0,
    },
    invalidRows: 1,
    outcomes: [],
    invalid: [
      { index: 2, problems: [makeProblem("bad-date", { precision: "day" }, { path: "asOf", received: '"1/8/2026"' })] },
    ],
    receipt: { book: receipt.book },
  } satisfies Explainable;
  const citing: [string, Explainable][] = [...all, ["recommendation", recommendation]];
  const cases: [string, Explainable][] = [
    ...citing,
    ["screening", screening],
    ["compact decision", compactDecision(DECISIONS.provisional, nominations.provisional)],
    ["receipt check", { type: "receipt-check", verified: false, sameBook: false, sameInput: true }],
    ["receipt check that holds", { type: "receipt-check", verified: true, sameBook: true, sameInput: true }],
  ];

  it("is one of every type that a function gives, and each is named", () => {
    const given = resultTypesOfFunctions().filter((type) => type !== "explanation");
    expect(given.length).toBeGreaterThan(14);
    expect([...new Set(cases.map(([, { type }]) => type))].sort()).toEqual(given);
    expect(Object.keys(RESULT_TYPES).sort()).toEqual(given);
  }, 60_000);

  it.each(cases)("%s is text, Markdown and HTML, without ids and paths unless asked", (_, result) => {
    for (const locale of LOCALES) {
      const words = withoutBrackets(explain(result, { locale, width: 400 }));
      const html = explain(result, { locale, format: "html" });
      expect(explain(result, { locale, format: "markdown" })).toMatch(/^## /);
      expect(html).toMatch(/^<section lang="(vi|en)">\n<h2>[^<]+<\/h2>/);
      expect(html.replace(/<\/?[a-z0-9]+( [a-z-]+="[^"<>]*")?>/g, "")).not.toMatch(/[<>"]/);
      // What ids and paths add is in brackets; the words are the same without them.
      expect(withoutBrackets(explain(result, { locale, width: 400, paths: true }))).toBe(words);
    }
  });

  it.each(cases)("%s fits a terminal and holds no leftovers of code", (_, result) => {
    for (const locale of LOCALES) {
      const text = explain(result, { detail: "full", paths: true, locale });
      expect(Math.max(...text.split("\n").map((line) => [...line].length))).toBeLessThanOrEqual(80);
      expect(text).not.toMatch(/undefined|\[object|null|NaN|\u00a0|[ \t]$|\n{3}/m);
      expect(text).toBe(text.normalize("NFC").trim());
    }
  });

  it.each(citing)("%s names each text by its id where titles are missing", (_, result) => {
    const bare = JSON.parse(JSON.stringify(result, (key, value) => (key === "texts" ? undefined : value)));
    for (const locale of LOCALES) {
      const text = explain(bare, { detail: "full", paths: true, locale });
      expect(text).toMatch(/56\/KH-UBND|12\/2040\/QH|34\/2040\/NĐ-CP/);
      expect(text).not.toMatch(/undefined|Kế hoạch số 56|Plan No\./);
    }
  });

  it.each(cases)("%s reads the same after a round trip through JSON, and stays as it was", (_, result) => {
    const before = JSON.stringify(result);
    expect(explain(JSON.parse(before), { detail: "full", paths: true, locale: "vi" })).toBe(
      explain(deepFreeze(result), { detail: "full", paths: true, locale: "vi" }),
    );
    expect(JSON.stringify(result)).toBe(before);
  });
});

const withoutBrackets = (text: string): string => text.replace(/ ?\[[^\]]*\]/g, "").replace(/\s+/g, " ");

function keysOf<Key extends string>(table: Record<Key, unknown>): Key[] {
  return Object.keys(table) as Key[];
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
