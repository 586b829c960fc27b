import { describe, expect, it } from "vitest";
import { makeProblem } from "../../src/errors/make-problem.js";
import { explain } from "../../src/explain/explain.js";
import type { InvalidRow, Screening } from "../../src/index.js";
import { receipt } from "./stated.js";

const bad = (index: number): InvalidRow => ({
  index,
  problems: [makeProblem("bad-date", { precision: "day" }, { path: "asOf", received: '"1/8/2026"' })],
});

const NONE = { eligible: 0, "for-council": 0, undetermined: 0, "on-hold": 0, ineligible: 0, "not-applicable": 0 };

const of = (invalidRows: number, told: InvalidRow[]): Screening => ({
  type: "screening",
  rows: 100,
  byOutcome: { ...NONE, eligible: 7, ineligible: 3 },
  byProvisionalOutcome: { ...NONE, eligible: 7, ineligible: 3 },
  invalidRows: invalidRows,
  outcomes: [],
  invalid: told,
  receipt: { book: receipt.book },
});

describe("explain a screening", () => {
  it("counts the outcomes, and gives of invalid rows the place and the reason", () => {
    const row = {
      index: 4,
      problems: [makeProblem("wrong-type", { type: "object" }, { path: "$", received: "null" })],
    };
    expect(explain(of(2, [bad(2), row]), { detail: "full", paths: true, locale: "en" })).toBe(`\
Rows read: 100.

- Eligible: 7
- Not eligible: 3

Rows that are no nomination: 2
- [2].asOf: expected a civil date, YYYY-MM-DD; received "1/8/2026"
- [4]: expected an object; received null`);
  });

  it("counts under the last texts encoded first, where the law in force is not", () => {
    const now = { ...of(0, []), byOutcome: { ...NONE, undetermined: 8, ineligible: 2 } };
    expect(explain(now, { locale: "en" })).toBe(`\
Rows read: 100.

Under the last texts encoded
- Eligible: 7
- Not eligible: 3

Under the texts in force
- Undetermined: 8
- Not eligible: 2`);
  });

  it("words the problems of a row in Vietnamese", () => {
    const row = {
      index: 0,
      problems: [
        makeProblem("bad-date", { precision: "day" }, { path: "asOf", received: '"2026-13-01"' }),
        makeProblem("wrong-type", { type: "object" }, { path: "nominee", received: "nothing" }),
      ],
    };
    expect(explain(of(1, [row]), { detail: "full", paths: true, locale: "vi" })).toContain(`\
- [0].asOf: cần ngày có thật, viết theo dạng YYYY-MM-DD; nhận được
  "2026-13-01"
- [0].nominee: cần một đối tượng; nhận được không có gì`);
  });

  it("shows the first twenty invalid rows and counts the rest, also those that were handed over", () => {
    const many = Array.from({ length: 25 }, (_, index) => bad(index));
    expect(explain(of(25, many), { detail: "full", paths: true, locale: "vi" })).toMatch(
      /\[19\]\.asOf[^[]*\n- và 5 dòng khác$/,
    );
    expect(explain(of(25, []), { detail: "full", paths: true, locale: "vi" })).toMatch(
      /\n\n25 dòng không phải là đề nghị hợp lệ\.$/,
    );
    expect(explain(of(0, []), { detail: "full", paths: true, locale: "vi" })).toBe(
      "Đã đọc 100 dòng.\n\n- Đủ điều kiện: 7\n- Chưa đủ điều kiện: 3",
    );
  });
});
