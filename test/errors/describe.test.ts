import { describe, expect, it } from "vitest";
import { anGiang } from "../../src/books/an-giang.js";
import { describeValue, shorten } from "../../src/errors/describe.js";
import { createRulebook, FactLoadError, InvalidNominationError, screen, ThiduaError } from "../../src/index.js";

describe("shorten", () => {
  it("leaves what is short, and cuts the rest to the length asked for, dots included", () => {
    expect(shorten("x".repeat(80))).toBe("x".repeat(80));
    expect(shorten("x".repeat(81))).toBe(`${"x".repeat(77)}...`);
    expect(shorten("x".repeat(81), 10)).toBe("xxxxxxx...");
  });
});

describe("describeValue", () => {
  const hostile = {
    toString() {
      throw new Error("asked for its text");
    },
  };

  it.each([
    [undefined, "nothing"],
    [null, "null"],
    [2025, "2025"],
    [Number.NaN, "NaN"],
    [true, "true"],
    ["", '""'],
    ['a "b"', '"a \\"b\\""'],
    ["x".repeat(1000), `"${"x".repeat(77)}..."`],
    [["2025"], "a list of 1"],
    [{}, "an object"],
    [hostile, "an object"],
    [() => "2025", "a function"],
    [Symbol("x"), "a symbol"],
    [1n, "a bigint"],
  ])("says in few characters what came (%#)", (value, shown) => {
    expect(describeValue(value)).toBe(shown);
  });
});

describe("what an error shows", () => {
  const long = "x".repeat(100_000);

  function received(call: () => unknown): string[] {
    try {
      call();
    } catch (error) {
      if (error instanceof ThiduaError) return error.problems.map((problem) => problem.received);
    }
    throw new Error("no error of the library");
  }

  it("is short, whatever came", () => {
    const nomination = { award: "giay-khen", occasion: "so-ket", asOf: "2026-08-01", nominee: { kind: "tap-the" } };
    const judgements = { [long]: { holds: true, by: "x" } };
    const [row] = screen(anGiang, [{ ...nomination, judgements, indicators: { [long]: 1 } }] as never).invalid;
    expect(row?.problems.map((problem) => problem.received.length)).toEqual([82, 82]);
    expect(received(() => createRulebook([{ [Symbol(long)]: 1 }] as never)).map((text) => text.length)).toEqual([80]);
    expect(new FactLoadError([{ part: "unit", cause: new Error(long) }]).received).toHaveLength(200);
    expect(new InvalidNominationError([]).received).toBe("");
  });
});
