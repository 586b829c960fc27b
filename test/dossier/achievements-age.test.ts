import { describe, expect, it } from "vitest";
import { monthsBegun } from "../../src/dossier/achievements-age.js";
import { checkDossier, dossierFor, explain } from "../../src/index.js";
import { bookOf, lawAwards } from "./book.js";

describe("the months begun from one day to another", () => {
  it.each([
    ["2026-02-10", "2026-08-10", 6],
    ["2026-02-10", "2026-08-11", 7],
    ["2026-02-10", "2026-08-09", 6],
    ["2025-08-31", "2026-02-28", 6],
    ["2025-08-31", "2026-03-01", 7],
    ["2025-12-31", "2026-01-01", 1],
    ["2026-01-01", "2026-01-01", 0],
    ["2026-05-01", "2026-01-01", 0],
  ])("from %s to %s are %d", (from, to, months) => {
    expect(monthsBegun(from, to)).toBe(months);
  });
});

describe("a report whose achievements may be two months old", () => {
  const recipient = "so-noi-vu";
  const report = { id: "bao-cao", kind: "bao-cao-thanh-tich", recipient, achievementsWithinMonths: 2 } as const;
  const book = bookOf({ listings: lawAwards, documents: [report] });
  const asked = {
    award: "bang-khen-tinh",
    occasion: "tong-ket",
    asOf: "2026-08-01",
    nominee: { kind: "ca-nhan" },
  } as const;
  const check = (...days: (string | undefined)[]) =>
    checkDossier(book, {
      ...asked,
      documents: days.map((day) => ({
        kind: "bao-cao-thanh-tich",
        ...(day === undefined ? {} : { achievementsTo: day }),
      })),
    });

  it("is in order up to the day, wrong after it, and asked for the day where it gives none", () => {
    expect(check("2026-06-01")).toMatchObject({ status: "complete", missing: [] });
    expect(check("2026-05-31")).toMatchObject({ status: "incomplete", missing: ["bao-cao-thanh-tich"] });
    expect(check(undefined)).toMatchObject({
      status: "undetermined",
      questions: [{ path: "documents[0].achievementsTo", type: "date", settles: ["bao-cao"] }],
    });
    expect(check("2026-05-31", "2026-07-01").status).toBe("complete");
  });

  it("is refused where its achievements end after the day of the answer, each at its path", () => {
    const problem = { code: "too-late", params: { notAfter: "2026-08-01" } };
    let refused: unknown;
    try {
      check("2026-08-01", "2026-08-02", undefined, "2199-01-01");
    } catch (error) {
      refused = error;
    }
    expect(refused).toMatchObject({
      code: "invalid-input",
      problems: [
        { ...problem, path: "documents[1].achievementsTo", received: '"2026-08-02"' },
        { ...problem, path: "documents[3].achievementsTo", received: '"2199-01-01"' },
      ],
    });
    expect(check("2026-08-01").status).toBe("complete");
  });

  it("tells how old they are, and how old they may be", () => {
    const old = check("2026-03-31");
    expect(old.checks[0]?.children?.[1]).toMatchObject({
      id: "bao-cao/achievements",
      status: "fail",
      required: { operator: "lessThanInclusive", value: 2, unit: "months" },
      actual: 5,
    });
    expect(explain(old, { locale: "en" }).replace(/\s+/g, " ")).toContain("at most 2 months allowed, have 5");
    const list = dossierFor(book, asked);
    expect(list.documents[0]?.achievementsWithinMonths).toBe(2);
    expect(explain(list, { locale: "vi" }).replace(/\s+/g, " ")).toContain("không quá 2 tháng trước ngày nộp");
  });

  it("is not proved wrong while other papers may still come", () => {
    const open = checkDossier(book, {
      ...asked,
      complete: false,
      documents: [{ kind: "bao-cao-thanh-tich", achievementsTo: "2026-01-01" }],
    });
    expect(open).toMatchObject({ status: "undetermined", questions: [{ path: "documents" }] });
  });
});
