import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { entries, host } from "./host.js";

/** Prints what loading changed of globals and of the prototypes of the language. */
const program = (load: string) => `
  const LANGUAGE = [Object, Array, String, Number, Boolean, Function, Symbol, Promise, RegExp, Date, Error, Map, Set, WeakMap,
    WeakSet, Uint8Array, ArrayBuffer, BigInt];
  const others = { globalThis, JSON, Math, Reflect, Intl };
  const watched = [
    ...Object.entries(others),
    ...LANGUAGE.flatMap((one) => [[one.name, one], [one.name + ".prototype", one.prototype]]),
  ];
  const state = () => new Map(watched.flatMap(([name, object]) =>
    Reflect.ownKeys(object).map((key) => [name + "." + String(key), Object.getOwnPropertyDescriptor(object, key)])));
  const isSame = (one, other) => one !== undefined && other !== undefined &&
    ["value", "get", "set", "writable", "enumerable", "configurable"].every((field) => Object.is(one[field], other[field]));
  const changed = (before, after) =>
    [...new Set([...before.keys(), ...after.keys()])].filter((key) => !isSame(before.get(key), after.get(key)));
  // Node makes some of its globals when they are first read.
  for (const key of Reflect.ownKeys(globalThis)) void globalThis[key];
  (async () => {
    const before = state();
    ${load}
    console.log(JSON.stringify(changed(before, state())));
  })();
`;

const changedBy = (type: "module" | "commonjs", load: string): unknown =>
  JSON.parse(
    execFileSync(process.execPath, [`--input-type=${type}`, "-e", program(load)], { cwd: host, encoding: "utf8" }),
  );

describe("loading", () => {
  it("is watched by what would see a change", () => {
    const found = changedBy(
      "commonjs",
      "globalThis.extra = 1; Array.prototype.at = () => 0; delete String.prototype.big;",
    );
    expect((found as string[]).sort()).toEqual(["Array.prototype.at", "String.prototype.big", "globalThis.extra"]);
  });

  it.each(entries)("%s changes no global and no prototype, by import or by require", (entry) => {
    expect(changedBy("module", `await import(${JSON.stringify(entry)});`)).toEqual([]);
    expect(changedBy("commonjs", `require(${JSON.stringify(entry)});`)).toEqual([]);
  });
});
