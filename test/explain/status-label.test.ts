import { describe, expect, it } from "vitest";
import { InvalidInputError, UnknownCodeError } from "../../src/errors.js";
import { NOTICE_LABELS } from "../../src/explain/notice-labels.js";
import { VERDICTS } from "../../src/explain/phrases.js";
import { formatDate, statusLabel } from "../../src/index.js";

function problemOf(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    if (error instanceof UnknownCodeError || error instanceof InvalidInputError) return error.problems[0];
    throw error;
  }
  return undefined;
}

describe("statusLabel", () => {
  it("names statuses, states, roles and notices", () => {
    expect(statusLabel("checkStatus", "judgement")).toEqual({ vi: "Chờ đánh giá", en: "To be judged" });
    expect(statusLabel("checkRole", "bar")).toEqual({ vi: "Trường hợp không xét", en: "Bar" });
    expect(statusLabel("layer", "province").vi).toBe("kế hoạch cấp tỉnh");
    expect(statusLabel("criteriaStatus", "met").vi).toBe("Đạt các tiêu chí");
    expect(statusLabel("criterionStatus", "not-met").vi).toBe("chưa đạt");
    expect(statusLabel("dossierStatus", "incomplete").en).toBe("The dossier is not complete");
    expect(statusLabel("deadlineState", "late")).toMatchObject({ en: expect.stringMatching(/./) });
    expect(statusLabel("quotaStatus", "exceeded").en).toBe("Over the quota");
    expect(statusLabel("prizeStatus", "not-stated").en).toBe("No prize stated");
    expect(statusLabel("noticeCode", "other-law").en).toBe("Not the released law");
    expect(statusLabel("reviewFinding", "overlapping-phases").en).toBe("Phases overlap");
  });

  it("tells notices and roles apart in both languages", () => {
    for (const codes of [Object.keys(NOTICE_LABELS), Object.keys(VERDICTS)]) {
      const vocabulary = codes.includes("bar") ? "checkRole" : "noticeCode";
      const labels = codes.map((code) => statusLabel(vocabulary, code as never));
      expect(new Set(labels.map(({ vi }) => vi)).size).toBe(codes.length);
      expect(new Set(labels.map(({ en }) => en)).size).toBe(codes.length);
    }
  });

  it("gives a copy", () => {
    statusLabel("checkStatus", "fail").vi = "x";
    expect(statusLabel("checkStatus", "fail").vi).toBe("Chưa đạt");
  });

  it("refuses what is no code and no vocabulary, with the nearest", () => {
    expect(problemOf(() => statusLabel("checkStatus", "failed" as never))).toMatchObject({
      path: "checkStatus",
      received: "failed",
      candidates: ["fail", expect.any(String), expect.any(String)],
    });
    expect(problemOf(() => statusLabel("quotastatus" as never, "within" as never))).toMatchObject({
      path: "vocabulary",
      candidates: ["quotaStatus", expect.any(String), expect.any(String)],
    });
    for (const name of ["constructor", "toString", undefined]) {
      expect(problemOf(() => statusLabel("checkStatus", name as never))).toMatchObject({ path: "checkStatus" });
      expect(problemOf(() => statusLabel(name as never, "fail" as never))).toMatchObject({ path: "vocabulary" });
    }
  });
});

describe("formatDate", () => {
  it("writes however much is known, in Vietnamese unless asked", () => {
    expect(["2025-07-01", "2025-07", "2025-Q3", "2025"].map((date) => formatDate(date))).toEqual([
      "01/07/2025",
      "tháng 7 năm 2025",
      "quý III năm 2025",
      "năm 2025",
    ]);
    expect(formatDate("2025-07", { locale: "en" })).toBe("July 2025");
  });

  it("refuses what is no date and no language", () => {
    for (const date of ["1/7/2025", "2025-02-30", "", 2025, null]) {
      expect(problemOf(() => formatDate(date as never))).toMatchObject({ path: "date", code: "bad-date" });
    }
    expect(problemOf(() => formatDate("2025", { locale: "fr" as never }))).toMatchObject({ path: "locale" });
  });
});
