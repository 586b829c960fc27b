import { describe, expect, it } from "vitest";
import type { FactBook } from "../../src/facts/definition.js";
import { sharedIn } from "../../src/facts/shared.js";

describe("what facts of a book share", () => {
  const book = {};
  let made = 0;
  const askOf = (of: FactBook, name: string, years: number) =>
    sharedIn(of, name, { years }, () => {
      made += 1;
      return { years };
    });
  const ask = (years: number) => askOf(book, "window", years);

  it("is made once for the same parameters, and for each book", () => {
    expect(ask(0)).toBe(ask(0));
    expect(ask(1)).not.toBe(ask(0));
    expect(askOf({}, "window", 0)).not.toBe(ask(0));
    expect(askOf(book, "years", 0)).not.toBe(ask(0));
    expect(made).toBe(4);
  });

  it("stays within bounds, whatever parameters a host makes up", () => {
    for (let years = 0; years < 1_000; years += 1) expect(ask(years)).toEqual({ years });
    made = 0;
    for (let years = 0; years < 1_000; years += 1) ask(years);
    expect(made).toBeGreaterThan(500);
    expect(ask(1)).toBe(ask(1));
  });
});
