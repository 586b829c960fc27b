import { describe, expect, it } from "vitest";
import { anGiang } from "../../src/books/an-giang.js";
import { national } from "../../src/books/national.js";
import { evaluate, InvalidInputError, recommend, verifyReceipt } from "../../src/index.js";

const nomination = {
  award: "bang-khen-tinh",
  occasion: "hang-nam",
  asOf: "2026-08-15",
  nominee: { kind: "tap-the", group: "co-quan-dia-phuong" },
} as const;
const { award: _, ...candidacy } = nomination;

describe("verifyReceipt", () => {
  it("knows a decision by its book and its nomination, whatever the order of the fields", () => {
    const stored = JSON.parse(JSON.stringify(evaluate(anGiang, nomination).receipt));
    const reversed = Object.fromEntries(Object.entries(nomination).reverse()) as unknown as typeof nomination;
    expect(verifyReceipt(anGiang, reversed, stored)).toEqual({
      type: "receipt-check",
      verified: true,
      sameBook: true,
      sameInput: true,
    });
  });

  it("knows a recommendation by its nomination without an award", () => {
    expect(verifyReceipt(anGiang, candidacy, recommend(anGiang, candidacy).receipt).verified).toBe(true);
    expect(verifyReceipt(anGiang, nomination, recommend(anGiang, candidacy).receipt).sameInput).toBe(false);
  });

  it("tells other rules from other facts", () => {
    const { receipt } = evaluate(anGiang, nomination);
    const later = { ...nomination, asOf: "2026-08-16" };
    expect(verifyReceipt(anGiang, later, receipt)).toEqual({
      type: "receipt-check",
      verified: false,
      sameBook: true,
      sameInput: false,
    });
    expect(verifyReceipt(national, nomination, receipt)).toEqual({
      type: "receipt-check",
      verified: false,
      sameBook: false,
      sameInput: true,
    });
    const forged = { ...receipt, book: { ...receipt.book, lawDigest: "0".repeat(64) } };
    expect(verifyReceipt(anGiang, nomination, forged).sameBook).toBe(false);
  });

  it("refuses what is no receipt", () => {
    expect(() => verifyReceipt(anGiang, nomination, { input: "x" } as never)).toThrow(InvalidInputError);
    expect(() => verifyReceipt(anGiang, nomination, undefined as never)).toThrow(
      expect.objectContaining({ path: "receipt" }),
    );
  });
});
