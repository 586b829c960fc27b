import { describe, expect, it } from "vitest";
import { sharedIn } from "../../src/facts/shared.js";

describe("what facts of a book share", () => {
  const book = {};
  let made = 0;
  const make = ({ years }: { years: number }) => {
    made += 1;
    return { years };
  };
  const ask = (years: number) => sharedIn(book, "window", { years }, make);

  it("is made once for the same parameters, and for each book", () => {
    expect(ask(0)).toBe(ask(0));
    expect(ask(1)).not.toBe(ask(0));
    expect(sharedIn({}, "window", { years: 0 }, make)).not.toBe(ask(0));
    expect(sharedIn(book, "years", { years: 0 }, make)).not.toBe(ask(0));
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
