import { describe, expect, it } from "vitest";
import { national } from "../../src/books/national.js";
import { expectedPhrase, makeAnyProblem } from "../../src/errors/any-problem.js";
import { RECEIVED_PHRASES } from "../../src/errors/describe.js";
import { MISTAKE_CURES } from "../../src/errors/finding.js";
import { makeProblem } from "../../src/errors/make-problem.js";
import { EXPECTED_VI } from "../../src/explain/expected-words.js";
import { explain } from "../../src/explain/explain.js";
import { Localizer } from "../../src/explain/localizer.js";
import { problemText } from "../../src/explain/problems.js";
import * as library from "../../src/index.js";
import { InvalidInputError, type Problem, type ProblemCode, type ProblemParams, ThiduaError } from "../../src/index.js";
import { spoilt, untried } from "./spoilt.js";

/** Parameters of every code, each wording of it at least once. */
const SAMPLES: { [Code in ProblemCode]: readonly ProblemParams[Code][] } = {
  "wrong-type": (
    [
      "string",
      "number",
      "finite-number",
      "integer",
      "boolean",
      "object",
      "plain-object",
      "list",
      "single-value",
      "function",
      "synchronous-function",
      "iterable",
      "url",
      "abort-signal",
      "engine-class",
      "json-value",
    ] as const
  ).map((type) => ({ type })),
  "not-a-code": [{ codes: ["ca-nhan"] }, { codes: ["ca-nhan", "tap-the"] }, { codes: Array(20).fill("x9") }],
  "not-in-vocabulary": [{ vocabularies: ["award", "title"] }],
  "unknown-field": [{}],
  "too-small": (["value", "characters", "items", "values", "levels"] as const).flatMap((of) =>
    [true, false].map((inclusive) => ({ minimum: 2, inclusive, of })),
  ),
  "too-large": (["value", "characters", "items", "values", "levels"] as const).flatMap((of) =>
    [true, false].map((inclusive) => ({ maximum: 2, inclusive, of })),
  ),
  "too-precise": [{ decimals: 2 }],
  "bad-date": [{ precision: "day" }, { precision: "any" }, { precision: "day", or: ["not-done"] }],
  "bad-format": (
    [
      "identifier",
      "version",
      "month-day",
      "json-line",
      "json-lines",
      "module-path",
      "not-blank",
      "school-year",
      "part-of-year",
      "field-path",
    ] as const
  ).map((format) => ({
    format,
  })),
  "too-early": [{ notBefore: "2026-01-01" }],
  "too-late": [{ notAfter: "2026-01-01" }, { notAfter: "2026" }],
  "out-of-range": [
    {
      ranges: [
        { from: 2025, to: 2030 },
        { from: 2032, to: 2032 },
      ],
      asOfYear: 2031,
    },
  ],
  "date-overflow": [{ from: 1900, to: 2199 }],
  "missing-one-of": [{ fields: ["article", "section"] }],
  "not-exactly-one-of": [{ fields: ["level", "pending"] }],
  "null-mismatch": [{ field: "copies", with: "notStated" }],
  "not-a-group": [{ groups: ["all", "any", "not"] }],
  contradiction: [
    { of: "rating", year: 2025, rating: "tot" },
    { of: "leave", year: 2025, rating: "tot" },
  ],
  "unknown-id": (
    [
      "judgement",
      "indicator",
      "shared-quota",
      "fact",
      "deadline",
      "processing-term",
      "instrument",
      "pack",
      "nomination-part",
      "module-export",
      "vocabulary",
    ] as const
  ).map((of) => ({ of })),
  "not-allowed": [{ allowed: ["in", "notIn"], where: "kind" }, { allowed: ["in"] }],
  duplicate: (["provision", "quota", "copies", "recipient", "prize", "instrument", "pack", "fact"] as const).flatMap(
    (of) => [{ of }, { of, other: "x9" }],
  ),
  unused: [{ of: "judgement" }],
  "not-a-multiple": [{ of: "individual-coefficient" }],
  "no-pack-above": [{ layers: ["law", "province"] }],
  "no-pack-header": [{}],
  "not-one-chain": [{}],
  "not-a-rulebook": [{}],
  "not-a-result": [{}],
  "other-than-answered": (["book", "nomination", "decision"] as const).map((of) => ({ of })),
  unreadable: (["file", "module", "loader", "value", "row"] as const).map((of) => ({ of })),
  "pack-mistake": (Object.keys(MISTAKE_CURES) as (keyof typeof MISTAKE_CURES)[]).map((mistake) => ({
    mistake,
    value: "ca-nhan",
    allowed: ["tap-the"],
    other: "dong-khac",
    fact: "memberPercent",
    award: "co-thi-dua-tinh",
    kind: "ca-nhan",
  })),
  "failing-case": [{}],
  "not-accepted": [{}],
};

/** Names of formats, values and functions, the same in every language. */
const SHARED =
  /\b(JSON|URL|AbortSignal|YYYY|MM|DD|Qn|true|false|null|so-ket-2027|pack\.json|createRulebook|UTF|CSV|type|appliesTo\.kinds|gaps|notStated|proposedBy|kinds|occasions|endedBy|inForceTo)\b/g;

const stringsIn = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : [];

const wordsIn = (text: string) => new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);

/** A wording without what it quotes: the strings of the parameters, and what came in quotes. */
function proseOf(
  text: string,
  { params, path, pack = "", file = "", id = "", received, candidates = [] }: Problem,
): string {
  const isPhrase = (RECEIVED_PHRASES as readonly string[]).includes(received) || /^an? /.test(received);
  const quoted = [
    ...stringsIn(params),
    path,
    ...path.split(/\W+/),
    pack,
    file,
    id,
    ...candidates,
    ...(isPhrase ? [] : [received]),
  ]
    // As the text has them, without the words shared.
    .map((each) => each.replace(SHARED, " "))
    .sort((a, b) => b.length - a.length);
  return quoted
    .filter((each) => each.trim() !== "")
    .reduce(
      (rest, each) =>
        rest.replaceAll(
          new RegExp(
            `(?<![\\p{L}])${each.replace(/[^\p{L}\p{N}_ ]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`)}(?![\\p{L}])`,
            "gu",
          ),
          " ",
        ),
      text.replace(/"(\\.|[^"\\])*"/g, " ").replace(SHARED, " "),
    );
}

/** The words that a problem has in English and still has in Vietnamese; a cure shows code, which is the same in both. */
function englishIn({ cure: _, ...problem }: Problem): string[] {
  const [vi, en] = (["vi", "en"] as const).map((locale) =>
    proseOf(problemText(problem as Problem, new Localizer(locale, {})), problem as Problem),
  ) as [string, string];
  const english = new Set([...wordsIn(en), "the", "of", "is", "that"]);
  return [...wordsIn(vi)].filter((word) => english.has(word));
}

const sampleProblems = Object.entries(SAMPLES).flatMap(([code, samples]) =>
  samples.map((params) =>
    makeAnyProblem(code as ProblemCode, params as ProblemParams[ProblemCode], { path: "$", received: "1" }),
  ),
);

describe("the words of problems", () => {
  it("are there for every code in both languages", () => {
    expect(Object.keys(SAMPLES).sort()).toEqual(Object.keys(EXPECTED_VI).sort());
    for (const problem of sampleProblems) {
      expect(problem.expected).toMatch(/\S/);
      expect(problem.expected).not.toMatch(/undefined|\[object/);
      const vi = problemText(problem, new Localizer("vi", {}));
      expect(vi).toMatch(problem.code === "pack-mistake" ? /^\$: \S.*\. \S.*\.$/ : /^\$: cần \S.*; nhận được 1$/);
      expect(vi).not.toMatch(/undefined|\[object/);
    }
  });

  it("have no English in Vietnamese", () => {
    expect(
      sampleProblems.map((problem) => [problem.code, englishIn(problem)]).filter(([, words]) => words?.length),
    ).toEqual([]);
  });

  it("nor have the phrases for what came", () => {
    const received = [...RECEIVED_PHRASES, "a list of 3", `an object of type "x"`];
    const problems = received.map((each) => makeProblem("unknown-field", {}, { path: "$", received: each }));
    expect(
      problems.map((problem) => [problem.received, englishIn(problem)]).filter(([, words]) => words?.length),
    ).toEqual([]);
  });

  it("would be caught with English in them", () => {
    const problem = makeProblem("unknown-field", {}, { path: "$", received: "a field" });
    expect(englishIn(problem)).toEqual(["a", "field"]);
  });

  it("are refused for a stored problem of a later version", () => {
    const problem = { ...makeProblem("unknown-field", {}, { path: "x", received: "1" }), code: "later" } as never;
    expect(() => explain(new InvalidInputError([problem]), { detail: "full", paths: true, locale: "vi" })).toThrow(
      library.UnknownCodeError,
    );
  });
});

describe("the problems of spoilt inputs", () => {
  const { problems, foreign } = spoilt();

  it("are tried for every function of the library", () => {
    expect(untried).toEqual([]);
  });

  it("are errors of the library", () => {
    expect(foreign).toEqual([]);
    expect(problems.length).toBeGreaterThan(300);
  });

  it("have a code with its parameters, from which the English phrase follows", () => {
    for (const { code, params, expected } of problems) {
      expect(Object.keys(EXPECTED_VI)).toContain(code);
      expect(expected).toBe(expectedPhrase(code, params));
      expect(JSON.parse(JSON.stringify(params))).toEqual(params);
    }
    expect(problems.filter(({ code }) => code === "not-accepted")).toEqual([]);
  });

  it("have no English in Vietnamese", () => {
    const english = problems.map((problem) => ({ ...problem, english: englishIn(problem) }));
    expect(english.filter(({ english: words }) => words.length > 0)).toEqual([]);
  });
});

describe("explain an error", () => {
  const error = thrown(() => library.dossierFor(national, { award: "giay-khe", asOf: 1, occasion: "so-ket" } as never));

  it("lists every problem, with the nearest codes", () => {
    expect(error.problems.map(({ path, code }) => [path, code])).toEqual([
      ["award", "not-a-code"],
      ["asOf", "bad-date"],
    ]);
    const [vi, en] = (["vi", "en"] as const).map((locale) => explain(error, { detail: "full", paths: true, locale }));
    expect(vi).toMatch(
      /^Dữ liệu vào có 2 lỗi\n\n- award: cần một trong \d+ mã: [\s\S]*; có\s+phải\s+là\s+giay-khen[\s\S]*\n- asOf: /,
    );
    expect(vi).toMatch(/\n- asOf: cần ngày có thật, viết theo dạng YYYY-MM-DD; nhận\s+được\s+1$/);
    expect(en).toMatch(
      /^2 problems in the input\n\n- award: expected one of \d+ codes: [\s\S]*\n- asOf: expected a civil date, YYYY-MM-DD; received 1$/,
    );
  });
});

function thrown(call: () => unknown): ThiduaError {
  try {
    call();
  } catch (error) {
    if (error instanceof ThiduaError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}
