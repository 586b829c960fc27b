import { describe, expect, it } from "vitest";
import { TIED, wrap } from "../../src/explain/wrap.js";

const columns = (text: string) => text.split("\n").map((line) => [...line].length);

describe("wrap", () => {
  it("fills a line to 78 columns and no further", () => {
    expect(wrap(`${"a".repeat(38)} ${"b".repeat(39)}`)).toBe(`${"a".repeat(38)} ${"b".repeat(39)}`);
    expect(wrap(`${"a".repeat(39)} ${"b".repeat(39)}`)).toBe(`${"a".repeat(39)}\n${"b".repeat(39)}`);
  });

  it("hangs later lines below the first word", () => {
    expect(wrap(`${"a".repeat(60)} ${"b".repeat(60)}`, "  + ")).toBe(`  + ${"a".repeat(60)}\n    ${"b".repeat(60)}`);
  });

  it("counts a letter and its marks as one column", () => {
    const decomposed = "ế".normalize("NFD").repeat(78);
    expect(columns(wrap(decomposed))).toEqual([78]);
    expect(wrap(decomposed)).toBe("ế".repeat(78));
  });

  it("cuts a word that is longer than a line", () => {
    expect(columns(wrap("x".repeat(200), "- "))).toEqual([78, 78, 50]);
  });

  it("keeps tied words together, and cuts them where they cannot be", () => {
    expect(wrap(`${"a".repeat(75)} 5${TIED}năm`)).toBe(`${"a".repeat(75)}\n5 năm`);
    expect(columns(wrap(`${"a".repeat(70)}${TIED}${"b".repeat(70)}`))).toEqual([70, 70]);
  });

  it("lets no text forge a line or a colour", () => {
    expect(wrap("one\nReceipt: x\u2028two\u001b[31m")).toBe("one Receipt: x two [31m");
  });
});
