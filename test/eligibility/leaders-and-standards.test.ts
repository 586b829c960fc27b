/** Rules about a collective's leaders and about recognised standards, in an invented plan. */
import { describe, expect, it } from "vitest";
import { national } from "../../src/books/national.js";
import { evaluate, explain, InvalidNominationError, type NominationInput, type Rulebook } from "../../src/index.js";
import { bookOf, packFiles } from "../packs/books.js";

const book = bookOf(...packFiles("song-hai"));
const record = {
  discipline: [],
  leaderDiscipline: [],
  recognitions: [{ status: "song-hai:truong-hanh-phuc", since: "2026-01-01" }],
  complete: ["discipline", "leaderDiscipline", "recognitions"],
} satisfies NominationInput["record"];
const school: NominationInput = {
  award: "bang-khen-tinh",
  occasion: "so-ket",
  asOf: "2026-08-15",
  nominee: { kind: "tap-the", group: "song-hai:truong-hoc" },
  unit: { level: "song-hai:khoi-truong" },
  indicators: { "song-hai:lop-hoc-so": 80 },
  record,
};
const withRecord = (more: NominationInput["record"]): NominationInput => ({
  ...school,
  record: { ...record, ...more },
});
const warned = { leader: "nguoi-dung-dau", level: "canh-cao", from: "2026-01-01", to: "2026-06-30" } as const;

describe("a plan that looks at the head of a collective", () => {
  it.each([
    ["nobody disciplined", {}, "for-council"],
    ["the head warned", { leaderDiscipline: [warned] }, "ineligible"],
    ["the head reprimanded", { leaderDiscipline: [{ ...warned, level: "khien-trach" }] }, "for-council"],
    ["a deputy warned", { leaderDiscipline: [{ ...warned, leader: "cap-pho-nguoi-dung-dau" }] }, "for-council"],
    [
      "a deputy still serving it",
      { leaderDiscipline: [{ ...warned, leader: "cap-pho-nguoi-dung-dau", to: "2026-08-15" }] },
      "on-hold",
    ],
    ["the list not whole", { complete: ["discipline", "recognitions"] }, "undetermined"],
  ] as [string, NominationInput["record"], string][])("%s", (_, more, outcome) => {
    expect(evaluate(book, withRecord(more)).outcome).toBe(outcome);
  });

  it("asks for the list in words", () => {
    const { leaderDiscipline: _, ...rest } = record;
    const decision = evaluate(book, { ...school, record: rest });
    expect(decision.questions.map(({ path }) => path)).toEqual(["record.leaderDiscipline"]);
    expect(explain(decision)).toContain("Người đứng đầu, cấp phó của tập thể có bị kỷ luật không?");
    expect(explain(evaluate(book, withRecord({ leaderDiscipline: [warned] })), { locale: "en" })).toContain(
      "The head was disciplined, a warning or heavier",
    );
  });

  it("doubts leaders of a person", () => {
    const person = { ...withRecord({ leaderDiscipline: [warned] }), nominee: { kind: "ca-nhan" as const }, unit: {} };
    const doubts = evaluate(book, person).notices.filter(({ code }) => code === "doubtful-input");
    expect(doubts.flatMap((notice) => ("paths" in notice ? notice.paths : []))).toContain("record.leaderDiscipline");
  });
});

describe("a code of a standard that is not declared", () => {
  const problemsIn = (of: Rulebook, status: `${string}:${string}`) => {
    try {
      evaluate(of, { ...school, record: { ...record, recognitions: [{ status, since: "2026-01-01" }] } });
    } catch (error) {
      return (error as InvalidNominationError).problems.filter(({ path }) => path === "record.recognitions[0].status");
    }
    return [];
  };

  it("is a problem that says there is none, where the book has none", () => {
    expect(problemsIn(national, "song-hai:truong-hanh-phuc")).toMatchObject([
      { code: "not-a-code", params: { codes: [] }, expected: "no code: the book declares none here" },
    ]);
    expect(problemsIn(national, "song-hai:truong-hanh-phuc")[0]).not.toHaveProperty("candidates");
  });

  it("is a problem that names the nearest, where the book has some", () => {
    expect(problemsIn(book, "song-hai:truong-hanh-phucs")).toMatchObject([
      { code: "not-a-code", candidates: ["song-hai:truong-hanh-phuc"] },
    ]);
  });
});

describe("a plan that asks for a standard", () => {
  const status = (recognitions: NonNullable<NominationInput["record"]>["recognitions"]) =>
    evaluate(book, withRecord({ recognitions: recognitions ?? [] })).checks.find(
      ({ id }) => id === "song-hai.dat-chuan",
    )?.status;

  it("takes an own standard, or another held long enough", () => {
    expect(status([{ status: "song-hai:truong-hanh-phuc", since: "2026-08-15" }])).toBe("pass");
    expect(status([{ status: "song-hai:truong-kieu-mau", since: "2024-08-15" }])).toBe("pass");
    expect(status([{ status: "song-hai:truong-kieu-mau", since: "2024-08-16" }])).toBe("fail");
    expect(status([])).toBe("fail");
  });

  it("asks where the list is not whole, and names the standard in both languages", () => {
    const decision = evaluate(book, withRecord({ recognitions: [], complete: ["discipline", "leaderDiscipline"] }));
    expect(decision.questions.map(({ path, options }) => [path, options?.map(({ code }) => code)])).toEqual([
      ["record.complete", ["recognitions"]],
    ]);
    const none = evaluate(book, withRecord({ recognitions: [] }));
    expect(explain(none, { detail: "full" })).toContain("Đạt chuẩn trường học hạnh phúc");
    expect(explain(none, { detail: "full", locale: "en" })).toContain("Happy school standard");
  });

  it.each([
    [
      "begins after the day asked about",
      [{ status: "song-hai:truong-kieu-mau", since: "2026-08-16" }],
      "since",
      "too-late",
    ],
    [
      "ends before it begins",
      [{ status: "song-hai:truong-kieu-mau", since: "2026-01-02", until: "2026-01-01" }],
      "",
      "too-early",
    ],
    ["is no code of the book", [{ status: "song-hai:truong-vui", since: "2026-01-01" }], "status", "not-a-code"],
  ])("refuses a recognition that %s", (_, recognitions, field, code) => {
    const given = { ...school, record: { ...record, recognitions } } as NominationInput;
    const path = `record.recognitions[0]${field === "" ? "" : `.${field}`}`;
    try {
      evaluate(book, given);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidNominationError);
      expect((error as InvalidNominationError).problems).toMatchObject([{ path, code }]);
    }
  });
});
