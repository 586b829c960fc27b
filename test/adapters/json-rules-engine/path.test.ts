import { Almanac } from "json-rules-engine";
import { describe, expect, it } from "vitest";
import { ownPath } from "../../../src/adapters/json-rules-engine/path.js";
import { anGiang } from "../../../src/books/an-giang.js";
import { createRulebook, evaluate, InvalidPackError, type NominationRecord } from "../../../src/index.js";
import { createEngine } from "../../../src/json-rules-engine.js";
import { department } from "../../eligibility/nominations.js";
import { lawEligibility, lawHeader, rule } from "../../rulebook/packs.js";

const mark = "pathHasRunCode";
const run = `globalThis.${mark}=1`;

/** Paths that have run code through JSONPath, or that reach for a prototype. */
const hostile = [
  `$..[?(p="${run}";a=''[['constructor']][['constructor']](p);a())]`,
  `$[(this.constructor.constructor("${run}")())]`,
  `$..[?(@.constructor.constructor("${run}")())]`,
  `$[?(var _$_root=[].constructor.constructor("${run}");@root())]`,
  `$..[?((()=>{${run}})())]`,
  "$.__proto__.polluted",
  "$.constructor.constructor",
  "$.constructor.prototype",
  "__proto__",
  "constructor",
  "$.nominee.toString",
  "$..kind",
  "$.*",
  "$",
  "$.nominee['kind']",
  "$.nominee[0]",
  "$.nominee^",
  "$.nominee.kind~",
  "$.nominee.@string()",
  "",
  ".",
  "$.nominee.",
];

describe("a path", () => {
  it("is a list of own names and indices", () => {
    const value = { a: { "b-c": [1, { d: 2 }] }, $x: 1 };
    expect(ownPath(value, "$.a.b-c.1.d")).toBe(2);
    expect(ownPath(value, "a.b-c.0")).toBe(1);
    expect(ownPath(value, "$.a.none.d")).toBeUndefined();
    expect(ownPath(value, "$.a.b-c.0.d")).toBeUndefined();
  });

  it.each(hostile)("%s gives nothing and runs nothing", async (path) => {
    expect(ownPath(department, path)).toBeUndefined();
    const engine = createEngine(anGiang, { about: { award: "giay-khen", kind: "ca-nhan" } });
    const heard: string[] = [];
    for (const operator of ["equal", "notEqual"]) {
      const onSuccess = () => heard.push(operator);
      engine.addRule({
        conditions: { all: [{ fact: "nomination", path, operator, value: 1 }] },
        event: { type: "own" },
        onSuccess,
      });
    }
    await engine.run({ nomination: department });
    // The library follows no path at all where it is empty, and compares the nomination itself.
    expect(heard).toEqual(path === "" ? ["notEqual"] : []);
    expect(mark in globalThis).toBe(false);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it.each(hostile)("%s in a nomination is only a text", async (path) => {
    const record: NominationRecord = { awards: [], discipline: [], complete: ["awards", "discipline"] };
    const nomination = {
      ...department,
      record,
      achievementId: path || "x",
      nominee: { ...department.nominee, name: path || "x" },
    };
    const engine = createEngine(anGiang, { about: { award: department.award } });
    const plain = await engine.run({ nomination: { ...department, record, achievementId: "x" } });
    expect((await engine.run({ nomination })).events).toEqual(plain.events);
    expect(evaluate(anGiang, nomination).outcome).toBe(evaluate(anGiang, department).outcome);
    expect(mark in globalThis).toBe(false);
  });

  it("is read so on an almanac of the host's, too", async () => {
    const engine = createEngine(anGiang, { about: { award: "giay-khen", kind: "ca-nhan" } });
    const almanac = new Almanac();
    await engine.run({ nomination: department }, { almanac });
    expect(await almanac.factValue("nomination", {}, "$..kind")).toBeUndefined();
    expect(await almanac.factValue("nomination", {}, "$.nominee.kind")).toBe("tap-the");
  });

  it("or a fact in place of a nomination's value is refused", async () => {
    const engine = createEngine(anGiang);
    for (const value of [{ fact: "kind" }, { fact: "nomination", path: hostile[0] }]) {
      await expect(engine.run({ nomination: { ...department, achievementId: value } })).rejects.toMatchObject({
        path: "achievementId",
      });
    }
  });
});

describe("a pack", () => {
  const leaf = { fact: "kind", operator: "equal", value: "tap-the" };

  it.each([
    ["a path", { ...leaf, path: "$.a" }],
    ["a fact for a value", { ...leaf, value: { fact: "kind" } }],
    ["a fact with a path for a value", { ...leaf, value: { fact: "nomination", path: hostile[0] } }],
    ["a fact in a list of values", { ...leaf, operator: "in", value: [{ fact: "kind" }] }],
    ["a shared condition", { condition: "shared" }],
    ["a priority", { ...leaf, priority: 10 }],
    ["a decorator", { ...leaf, operator: "not:equal" }],
  ])("cannot carry %s", (_, condition) => {
    const packs = [lawHeader(), lawEligibility([rule("route", { all: [condition] } as never)])];
    expect(() => createRulebook(packs)).toThrow(InvalidPackError);
  });
});
