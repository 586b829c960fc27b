import { describe, expect, it } from "vitest";
import { examine } from "../../../scripts/fuzz/examine.js";
import { minimise } from "../../../scripts/fuzz/minimise.js";
import { InvalidInputError } from "../../../src/index.js";

const kindOf = async (call: (...args: never[]) => unknown, ...args: unknown[]) =>
  (await examine({ weight: 1, args: () => [], call }, args))?.kind;

let calls = 0;
const spin = (milliseconds: number) => {
  for (const start = process.cpuUsage(); process.cpuUsage(start).user < milliseconds * 1_000; );
  return 1;
};

describe("an examination of a call", () => {
  it("finds nothing in plain answers and typed errors", async () => {
    expect(await kindOf((one: object) => ({ ...one }), { a: [1] })).toBeUndefined();
    expect(await kindOf(async () => "text")).toBeUndefined();
    const problem = { code: "bad-date", params: {}, path: "asOf", expected: "a date", received: "nothing" };
    const refuse = () => {
      throw new InvalidInputError([{ ...problem, params: { precision: "day" } } as never]);
    };
    expect(await kindOf(refuse)).toBeUndefined();
  });

  it.each<[string, (...args: never[]) => unknown]>([
    ["untyped-error", (one: { a: { b: number } }) => one.a.b],
    ["untyped-error", async () => Promise.reject(new RangeError("no"))],
    [
      "error-without-problems",
      () => {
        throw new InvalidInputError([]);
      },
    ],
    ["input-changed", (one: Record<string, unknown>) => Object.assign(one, { seen: true }) && 1],
    ["input-changed", (one: Record<string, unknown>) => Object.freeze(one.list) && 1],
    ["not-json", () => ({ half: Number.NaN })],
    ["not-json", () => ({ none: undefined })],
    ["not-json", () => undefined],
    ["not-deterministic", () => calls++],
    ["unexplained", () => ({ type: "no such", receipt: {} })],
    ["slow", () => spin(210)],
  ])("finds %s", async (kind, call) => {
    expect(await kindOf(call, { list: [1] })).toBe(kind);
  });

  it("finds what is written on the prototype of everything", async () => {
    const pollute = () => Object.assign(Object.prototype, { spoilt: true }) && 1;
    try {
      expect(await kindOf(pollute)).toBe("globals-changed");
    } finally {
      Reflect.deleteProperty(Object.prototype, "spoilt");
    }
  });
});

describe("the smallest arguments", () => {
  it("keep nothing but what shows the fault", async () => {
    const args = [{ a: { b: [1, 2, { c: "x".repeat(1_000) }] }, d: 1 }, "kept"];
    const isFaulty = async (given: typeof args) => JSON.stringify(given).includes('"c"');
    expect(await minimise(args, isFaulty)).toEqual([{ a: { b: [{ c: "x".repeat(15) }] } }, "kept"]);
  });
});
