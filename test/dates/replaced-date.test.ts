import { getDaysInMonth } from "date-fns";
import { afterEach, expect, it, vi } from "vitest";
import { addDays, daysBetween } from "../../src/dates/arithmetic.js";
import { daysInMonth } from "../../src/dates/numbers.js";
import { caseFiles } from "../cases/files.js";

/** Makes the first of January 2000 of everything. */
class WrongDate extends Date {
  constructor() {
    super("2000-01-01T00:00:00Z");
  }
}

/** The answers that the library gives when it is loaded now, and errors by their code. */
async function answers(): Promise<string[]> {
  vi.resetModules();
  const { answerCase } = await import("../../src/testing/answer.js");
  const { bookOf } = await import("../cases/files.js");
  const given: string[] = [];
  for (const { book, cases } of caseFiles()) {
    const rulebook = await bookOf(book);
    for (const { call, input } of cases.slice(0, 20)) {
      try {
        given.push(JSON.stringify(answerCase(rulebook, { call, input }).result));
      } catch (error) {
        given.push(String((error as { code?: unknown }).code));
      }
    }
  }
  return given;
}

afterEach(() => vi.unstubAllGlobals());

it("moves no day when the host has replaced Date before the library is loaded", async () => {
  const right = await answers();
  vi.stubGlobal("Date", WrongDate);
  const other = await answers();
  vi.unstubAllGlobals();
  expect(right.length).toBeGreaterThan(200);
  const moved = other.filter((answer, index) => answer !== right[index] && answer !== "invalid-input");
  expect(moved).toEqual([]);
  // What counts days with date-fns refuses such a Date; what decides does not need one.
  expect(other.filter((answer) => answer === "invalid-input").length).toBeLessThan(right.length / 10);
});

it("counts the days of every month as date-fns does", () => {
  for (let month = 0; month < 300 * 12; month += 1) {
    const [year, ofYear] = [1900 + Math.floor(month / 12), (month % 12) + 1];
    expect(daysInMonth(year, ofYear)).toBe(getDaysInMonth(new Date(year, ofYear - 1, 1)));
  }
});

it("moves and counts days as date-fns does, on every day of three hundred years", () => {
  const start = Date.UTC(1900, 0, 1);
  for (let index = 0; index < 109_571; index += 1) {
    const day = new Date(start + index * 86_400_000).toISOString().slice(0, 10);
    const next = new Date(start + (index + 1) * 86_400_000).toISOString().slice(0, 10);
    const isRight = addDays(day, 1) === next && addDays(next, -1) === day && daysBetween("1900-01-01", day) === index;
    if (!isRight) expect.fail(`${day} and ${next}`);
  }
  for (const days of [-400, -31, 0, 29, 366, 1461, 40_000]) {
    expect(addDays("2024-02-29", days)).toBe(new Date(Date.UTC(2024, 1, 29 + days)).toISOString().slice(0, 10));
  }
});
