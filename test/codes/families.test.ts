import { describe, expect, it } from "vitest";
import { type AwardCode, awardsIn, codesOf } from "../../src/codes.js";
import { UnknownCodeError } from "../../src/errors.js";

describe("awardsIn", () => {
  it("gives the classes of a family, highest first", () => {
    expect(awardsIn("huan-chuong-lao-dong")).toEqual([
      "huan-chuong-lao-dong-hang-nhat",
      "huan-chuong-lao-dong-hang-nhi",
      "huan-chuong-lao-dong-hang-ba",
    ]);
  });

  it("gives any award form itself, a class included", () => {
    for (const code of codesOf("award")) expect(awardsIn(code)).toEqual([code]);
  });

  it("gives a list of the caller's own", () => {
    (awardsIn("huan-chuong-lao-dong") as AwardCode[]).pop();
    expect(awardsIn("huan-chuong-lao-dong")).toHaveLength(3);
  });

  it.each(["lao-dong-tien-tien", "bang-khen", ""])("refuses %j", (code) => {
    expect(() => awardsIn(code as AwardCode)).toThrow(UnknownCodeError);
  });
});
