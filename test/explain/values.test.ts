import { describe, expect, it } from "vitest";
import {
  amountText,
  dateText,
  formatYears,
  lowerFirst,
  numberText,
  rangeText,
  sentence,
} from "../../src/explain/values.js";
import { TIED } from "../../src/explain/wrap.js";

const plain = (text: string) => text.replaceAll(TIED, " ");

describe("values in words", () => {
  it.each([
    ["2026-08-01", "01/08/2026", "2026-08-01"],
    ["2025-Q1", "quý I năm 2025", "Q1 2025"],
    ["2025-Q3", "quý III năm 2025", "Q3 2025"],
    ["2025-Q4", "quý IV năm 2025", "Q4 2025"],
    ["2026-01", "tháng 1 năm 2026", "January 2026"],
    ["2026-12", "tháng 12 năm 2026", "December 2026"],
    ["2027", "năm 2027", "2027"],
  ])("the date %s", (date, vi, en) => {
    expect([dateText(date, "vi"), dateText(date, "en")]).toEqual([vi, en]);
  });

  it("ranges", () => {
    expect(plain(rangeText({ atLeast: 3 }, "vi"))).toBe("ít nhất 3");
    expect(plain(rangeText({ atLeast: 3, atMost: 5 }, "vi"))).toBe("từ 3 đến 5");
    expect(plain(rangeText({ atMost: 5 }, "vi"))).toBe("nhiều nhất 5");
    expect(plain(rangeText({ atLeast: 3 }, "en"))).toBe("at least 3");
    expect(plain(rangeText({ atLeast: 3, atMost: 5 }, "en"))).toBe("3 to 5");
    expect(plain(rangeText({ atMost: 5 }, "en"))).toBe("at most 5");
    expect(rangeText({ atLeast: 2, atMost: 2 }, "en")).toBe("2");
  });

  it("amounts, with the plural where a language has one", () => {
    expect(plain(amountText(1, "years", "vi"))).toBe("1 năm");
    expect(plain(amountText(1, "years", "en"))).toBe("1 year");
    expect(plain(amountText(0, "times", "en"))).toBe("0 times");
    expect(amountText(79.5, "percent", "vi")).toBe("79,5%");
    expect(amountText(79.5, "percent", "en")).toBe("79.5%");
    expect(numberText(-3, "vi")).toBe("-3");
    expect(amountText(3, undefined, "en")).toBe("3");
  });

  it("years, runs of three or more as a span", () => {
    expect(formatYears([2019, 2021, 2022, 2024, 2025, 2026])).toBe("2019, 2021, 2022, 2024–2026");
    expect(formatYears([])).toBe("");
  });

  it("phrases within and as sentences", () => {
    expect(lowerFirst("Đột xuất")).toBe("đột xuất");
    expect(lowerFirst("UBND xã")).toBe("UBND xã");
    expect([sentence("Xong"), sentence("Xong."), sentence("Xong?")]).toEqual(["Xong.", "Xong.", "Xong?"]);
  });
});
