import { Almanac, Rule } from "json-rules-engine";
import { describe, expect, it } from "vitest";
import { ownPath } from "../../../src/adapters/json-rules-engine/path.js";
import { anGiang } from "../../../src/books/an-giang.js";
import { createRulebook, evaluate, InvalidPackError, type NominationRecord } from "../../../src/index.js";
import { createEngine } from "../../../src/json-rules-engine.js";
import { department } from "../../eligibility/nominations.js";
import { lawEligibility, lawHeader, rule } from "../../rulebook/packs.js";
import { errorOf } from "./error.js";

const mark = "pathHasRunCode";
const run = `globalThis.${mark}=1`;

/** Paths that have run code through JSONPath, or that only JSONPath understands. */
const hostile = [
  `$..[?(p="${run}";a=''[['constructor']][['constructor']](p);a())]`,
  `$[(this.constructor.constructor("${run}")())]`,
  `$..[?(@.constructor.constructor("${run}")())]`,
  `$[?(var _$_root=[].constructor.constructor("${run}");@root())]`,
  `$..[?((()=>{${run}})())]`,
  "$..kind",
  "$.*",
  "$",
  "$.nominee['kind']",
  "$.nominee[0]",
  "$.nominee^",
  "$.nominee.kind~",
  "$.nominee.@string()",
  ".",
  "$.nominee.",
];

const prototypes = [
  "$.__proto__.polluted",
  "$.constructor.constructor",
  "$.constructor.prototype",
  "__proto__",
  "constructor",
  "$.nominee.toString",
];

describe("a path", () => {
  it("is a list of own names and indices", () => {
    const value = { a: { "b-c": [1, { d: 2 }] }, tên: "An" };
    expect(ownPath(value, "$.tên")).toBe("An");
    expect(ownPath(value, "$.a.b-c.1.d")).toBe(2);
    expect(ownPath(value, "a.b-c.0")).toBe(1);
    expect(ownPath(value, "$.a.none.d")).toBeUndefined();
    expect(ownPath(value, "$.a.b-c.0.d")).toBeUndefined();
  });

  it.each(hostile)("%s is refused and runs nothing", async (path) => {
    const engine = createEngine(anGiang, { about: { award: "giay-khen", kind: "ca-nhan" } });
    const leaf = { fact: "nomination", path, operator: "notEqual", value: 1 };
    const compared = { fact: "award", operator: "equal", value: { fact: "nomination", path } };
    const event = { type: "own" };
    expect(errorOf(() => ownPath(department, path))).toMatchObject({ name: "InvalidInputError", path: "path" });
    for (const [refused, where] of [
      [leaf, "conditions.all[0].path"],
      [{ not: leaf }, "conditions.all[0].not.path"],
      [compared, "conditions.all[0].value.path"],
    ] as const) {
      const conditions = { all: [refused] };
      const error = { name: "InvalidInputError", path: where };
      expect(errorOf(() => engine.addRule({ conditions, event }))).toMatchObject(error);
      expect(errorOf(() => engine.setCondition("own", conditions))).toMatchObject(error);
    }
    const rule = new Rule({ name: "own", conditions: { all: [] }, event });
    engine.addRule(rule);
    rule.setConditions({ all: [leaf] });
    await expect(engine.run({ nomination: department })).rejects.toThrow("$.record.ratings.0");
    engine.removeRule(rule);
    engine.addFact("asks", (_params, almanac) => almanac.factValue("nomination", {}, path));
    engine.addRule({ conditions: { all: [{ fact: "asks", operator: "equal", value: 1 }] }, event });
    await expect(engine.run({ nomination: department })).rejects.toThrow("$.record.ratings.0");
    expect(mark in globalThis).toBe(false);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it.each(prototypes)("%s gives nothing", (path) => {
    expect(ownPath(department, path)).toBeUndefined();
  });

  it.each([...hostile, ...prototypes])("%s in a nomination is only a text", async (path) => {
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
    await expect((async () => almanac.factValue("nomination", {}, "$..kind"))()).rejects.toThrow("$..kind");
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
