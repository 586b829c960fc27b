import { describe, expect, it } from "vitest";
import { checkDeadline, deadlines, explain, InvalidInputError } from "../../src/index.js";
import { bookOf, SOURCE } from "./book.js";

const duty = { title: { vi: "Báo cáo", en: "Report" }, kind: "once", boundary: "on-or-before", source: SOURCE };
const book = bookOf({
  deadlines: [
    { ...duty, id: "bao-cao-cua-so", owedBy: ["so-noi-vu"], due: { date: "2026-06-30" } },
    { ...duty, id: "gui-ke-hoach", due: { date: "2026-06-15" }, competesWith: ["ke-hoach-don-vi"] },
    { ...duty, id: "ke-hoach-don-vi", due: { date: "2026-Q2" } },
  ],
});

describe("a duty of a body", () => {
  const from = { from: "2026-01-01", to: "2026-12-31" };

  it("is not shown to a unit, and is shown to those who ask for every duty", () => {
    expect(deadlines(book, { ...from, unit: { level: "cap-xa" } }).deadlines.map(({ id }) => id)).toEqual([
      "gui-ke-hoach",
      "ke-hoach-don-vi",
    ]);
    expect(deadlines(book, from).deadlines.map(({ id, owedBy }) => [id, owedBy])).toContainEqual([
      "bao-cao-cua-so",
      ["so-noi-vu"],
    ]);
  });

  it("is found by the level of that body, and by the body itself", () => {
    const listed = (query: object) => deadlines(book, { ...from, ...query }).deadlines.map(({ id }) => id);
    expect(listed({ unit: { level: "so-nganh" } })).toEqual(["gui-ke-hoach", "bao-cao-cua-so", "ke-hoach-don-vi"]);
    expect(listed({ owedBy: "so-noi-vu" })).toEqual(["bao-cao-cua-so"]);
    expect(listed({ owedBy: "ubnd-xa" })).toEqual([]);
    expect(checkDeadline(book, { id: "bao-cao-cua-so", asOf: "2026-05-01", unit: { level: "so-nganh" } }).state).toBe(
      "open",
    );
    expect(() => deadlines(book, { ...from, owedBy: "so-noi-vuu" as "so-noi-vu" })).toThrow(InvalidInputError);
  });

  it("is explained as that body's, not as every unit's", () => {
    const text = explain(deadlines(book, { ...from, owedBy: "so-noi-vu" }), {
      detail: "full",
      paths: true,
      locale: "vi",
    });
    expect(text).toContain("Đơn vị thực hiện: Sở Nội vụ.");
    expect(text).not.toContain("mọi đơn vị");
  });

  it("cannot be asked for a unit of another level", () => {
    expect(() => checkDeadline(book, { id: "bao-cao-cua-so", asOf: "2026-05-01", unit: { level: "cap-xa" } })).toThrow(
      InvalidInputError,
    );
  });
});

describe("two terms for one thing", () => {
  it("are both named by a notice", () => {
    const { notices } = checkDeadline(book, { id: "gui-ke-hoach", asOf: "2026-06-01", unit: { level: "cap-xa" } });
    expect(notices).toContainEqual({ code: "conflict", source: SOURCE, concerns: ["gui-ke-hoach", "ke-hoach-don-vi"] });
  });
});
