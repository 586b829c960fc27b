import { describe, expect, it } from "vitest";
import { casts, importArrows, isGenerated, lineFigures, moduleWeakMaps } from "../../scripts/house/counts.js";
import { measureSources } from "../../scripts/house/figures.js";
import { instrument } from "../../scripts/house/instrument.js";
import { functionNames, moduleNames, repeatedNames } from "../../scripts/house/names.js";
import { traceEvaluate, traceFigures } from "../../scripts/house/trace.js";
import { parse } from "../house/source.js";

const one = parse(
  "src/eligibility/one.ts",
  `import { two } from "./two.js";
import type { Two } from "./two.js";
export { three } from "./three.js";
export interface Shape { sizeOf(): number }
export const [first, { second: renamed }] = pair as unknown as Pair;
const kept = new WeakMap<object, string>();
export function sizeOf(shape: Shape): number;
export function sizeOf(shape: Shape) { const inner = () => two; return inner() as number; }
const list = ["a"] as const;
class Walker { stepOf() { return new WeakMap(); } get height() { return 1; } }
let later = () => 1;
const wrapped = ((x: number) => x) satisfies (x: number) => number;
const alsoUnknown = (list as unknown) as string[];
`,
);
const two = parse("src/eligibility/two.ts", `export type Two = 2;\nexport const two = 2;\nfunction sizeOf() {}\n`);

describe("the figures of the house", () => {
  it("name declarations, methods of classes and functions bound to a const, once each", () => {
    expect(functionNames(one)).toEqual(["sizeOf", "inner", "stepOf", "wrapped"]);
    expect(measureSources([one, two]).namedOf).toEqual({ count: 3, total: 5 });
  });

  it("take no word that only ends in the same letters for a name with Of", () => {
    const file = parse(
      "src/x.ts",
      "function proof() {}\nfunction Of() {}\nfunction bookOfDay() {}\nfunction bookOf() {}",
    );
    expect(measureSources([file]).namedOf).toEqual({ count: 1, total: 4 });
  });

  it("find names declared in several files, imports and re-exports left out", () => {
    expect(moduleNames(one)).toEqual([
      "Shape",
      "first",
      "renamed",
      "kept",
      "sizeOf",
      "list",
      "Walker",
      "later",
      "wrapped",
      "alsoUnknown",
    ]);
    expect(repeatedNames([one, two])).toEqual({
      repeated: [{ name: "sizeOf", files: ["src/eligibility/one.ts", "src/eligibility/two.ts"] }],
      total: 12,
    });
  });

  it("count casts but `as const`, and those by way of unknown", () => {
    expect(casts(one)).toEqual({ all: 5, viaUnknown: 2 });
    expect(casts(two)).toEqual({ all: 0, viaUnknown: 0 });
  });

  it("count the WeakMaps made while a file loads", () => {
    expect(moduleWeakMaps(one)).toBe(1);
  });

  it("count each import inside a folder once", () => {
    expect(importArrows([one, two, parse("src/x.ts", `import "./eligibility/two.js";`)], "src/eligibility")).toEqual({
      files: 2,
      arrows: 1,
    });
  });

  it("give the lengths that half, nine in ten and all files keep to", () => {
    const files = [1, 2, 3, 4, 5, 6, 7, 8, 9, 100].map((lines) => parse(`src/${lines}.ts`, "x;\n".repeat(lines)));
    expect(lineFigures(files)).toEqual({ files: 10, median: 5, p90: 9, max: 100 });
  });

  it("know a generated file by its name or its first line", () => {
    const paths = ["src/nomination/quick.ts", "src/books/digests.generated.ts", "src/index.ts"];
    expect(paths.map((path) => isGenerated(parse(path, "")))).toEqual([true, true, false]);
    expect(isGenerated(parse("src/x.ts", "// Generated from packs.\n"))).toBe(true);
  });
});

describe("the trace", () => {
  it("enters every function, and changes no result", () => {
    const text = `
      function outer(values) { return values.map((value) => ({ value, twice: double(value) })); }
      const double = (value) => value * 2;
      class Base { constructor() { this.made = true; } }
      class Counted extends Base { constructor() { super(); } get size() { return 1; } }
      return [outer([1, 2]), new Counted().size];`;
    const entered: string[] = [];
    const run = new Function("enter", instrument("src/x.ts", text, "enter"));
    const result: unknown = run((file: string, name: string) => entered.push(`${file} ${name}`));
    expect(result).toEqual([
      [
        { value: 1, twice: 2 },
        { value: 2, twice: 4 },
      ],
      1,
    ]);
    expect(entered).toEqual(
      ["outer:2", "outer:2", "double:3", "outer:2", "double:3", "constructor:5", "constructor:4", "size:5"].map(
        (name) => `src/x.ts ${name}`,
      ),
    );
  });

  it("moves where the next function is in another file", () => {
    const entries = ["a f", "a g", "b f", "a f", "b f", "c f"].map((entry) => {
      const [file = "", name = ""] = entry.split(" ");
      return { file, name };
    });
    expect(traceFigures(entries)).toEqual({ files: 3, functions: 4, moves: 4, distinctMoves: 3 });
  });

  it("sees less entered once a book is prepared, and the same each time", async () => {
    const { first, warm } = await traceEvaluate(process.cwd());
    expect(warm.functions).toBeGreaterThan(0);
    expect(warm.functions).toBeLessThan(first.functions);
    expect(warm.moves).toBeLessThan(first.moves);
    expect(await traceEvaluate(process.cwd())).toEqual({ first, warm });
  });
});
