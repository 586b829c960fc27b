import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decreePage } from "../../../scripts/generate/decree-page.js";
import { PLACES, placeProblems } from "../../../scripts/generate/decree-places.js";
import { national } from "../../../src/books/national.js";

const rowOf = (place: string, page = decreePage()) =>
  page.split("\n").find((line) => line.startsWith(`| ${place} |`)) ?? "";

describe("docs/decree-152.md", () => {
  it("is current: npm run generate", () => {
    expect(readFileSync("docs/decree-152.md", "utf8")).toBe(decreePage());
  });

  it("accounts for every place, and names only what there is", () => {
    expect(placeProblems(national, PLACES)).toEqual([]);
  });

  it("has every place once, in the order of the text", () => {
    const clauses = PLACES.places.map((place) => place.split(".").slice(0, 2).map(Number));
    const sorted = [...clauses].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d);
    expect(clauses).toEqual(sorted);
    expect(new Set(PLACES.places).size).toBe(PLACES.places.length);
  });

  it("gives the statements with their numbers", () => {
    expect(rowOf("35.2")).toContain("`nha-nuoc.tham-dinh.bo-noi-vu` (at most 20 working days)");
    expect(rowOf("33.5")).toContain("`nha-nuoc.co-thi-dua-chinh-phu.bo-phieu` (at least 80 %)");
    expect(rowOf("7.1")).toContain("`co-thi-dua-chinh-phu.ty-le` (at most 20 %)");
    expect(rowOf("50.1.a")).toContain("(× 4.5)");
    expect(rowOf("19.1.c")).toContain("thu-truong ≥ 5; tong-cuc-truong ≥ 8; pho-tong-cuc-truong ≥ 10; vu-truong ≥ 15");
  });

  it("names a statement at every place it rests on, and its numbers at the first", () => {
    expect(rowOf("4.3")).toMatch(/\| encoded \| .+`huan-chuong-lao-dong-hang-nhat\.tap-the\.cong-trang`/);
    expect(rowOf("4.3")).not.toContain("≥");
    expect(rowOf("19.1.c")).toContain("; women 2/3 of it)");
  });

  it("says what becomes of the rest", () => {
    expect(rowOf("4.5")).toContain("| applied elsewhere |");
    expect(rowOf("54.1.c")).toContain("| left out |");
    expect(rowOf("6.2.d")).toContain("To: ministries and provinces.");
    expect(rowOf("4.6")).toMatch(/\| encoded \| `chung\.uu-tien-nu`\. .+`uu-tien-nu`\./);
  });

  it("would miss a place, and a name that is gone", () => {
    const places = PLACES.places.filter((place) => place !== "35.2");
    const { "4.1": _, ...reasons } = PLACES.reasons;
    const broken = {
      ...reasons,
      "4.5": { reason: "x", facts: ["none"], statements: ["none"], gap: "none" },
      "7.1": { reason: "x" },
    };
    expect(placeProblems(national, { places, reasons: broken })).toEqual([
      "35.2 is cited and not listed",
      "4.1 has neither statement nor reason",
      "7.1 is cited, and its reason is not told",
      "4.5: no fact none",
      "4.5: no statement none",
      "4.5: no gap none",
    ]);
  });
});
