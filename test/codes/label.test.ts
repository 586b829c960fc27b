import { describe, expect, it } from "vitest";
import { labelOf, type Vocabulary } from "../../src/codes.js";
import { UnknownCodeError } from "../../src/errors.js";

function errorOf(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe("labelOf", () => {
  it("gives the official name and the English one", () => {
    expect(labelOf("award", "bang-khen-tinh")).toEqual({
      vi: "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
      en: "Certificate of Merit of the Chairperson of the Provincial People's Committee",
    });
    expect(labelOf("outcome", "for-council").vi).toBe("Đủ điều kiện trình Hội đồng");
  });

  it("reads a code by its vocabulary", () => {
    expect(labelOf("occasion", "dot-xuat").vi).toBe("Đột xuất");
    expect(labelOf("ground", "dot-xuat").vi).toBe("Khen thưởng đột xuất");
    expect(labelOf("achievement", "dot-xuat").vi).toBe("Thành tích đột xuất");
  });

  it("gives a copy, so that a host cannot edit the name for others", () => {
    labelOf("award", "giay-khen").vi = "Khác";
    expect(labelOf("award", "giay-khen").vi).toBe("Giấy khen");
  });

  it("refuses an unknown code with the nearest ones", () => {
    const error = errorOf(() => labelOf("award", "bang-khen-tinhh"));
    expect(error).toBeInstanceOf(UnknownCodeError);
    expect(error).toMatchObject({
      code: "unknown-code",
      path: "award",
      received: "bang-khen-tinhh",
      candidates: ["bang-khen-tinh", "bang-khen-thu-tuong"],
    });
  });

  it("refuses a code of another vocabulary, and suggests none of that one", () => {
    expect(errorOf(() => labelOf("kind", "giay-khen"))).toMatchObject({ candidates: [] });
  });

  it("shortens what it was given in the error", () => {
    expect((errorOf(() => labelOf("award", "x".repeat(5000))) as UnknownCodeError).received).toHaveLength(80);
  });

  it("refuses an unknown vocabulary", () => {
    expect(() => labelOf("awards" as Vocabulary, "giay-khen")).toThrow(UnknownCodeError);
  });
});
