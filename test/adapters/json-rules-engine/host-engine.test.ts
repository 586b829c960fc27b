import type { Engine, Event, Rule as RuleOfLibrary, RuleProperties } from "json-rules-engine";
import { describe, expect, it } from "vitest";
import { anGiang } from "../../../src/books/an-giang.js";
import { createEngine, type EngineOptions } from "../../../src/json-rules-engine.js";
import { department } from "../../eligibility/nominations.js";
import { errorOf } from "./error.js";
import { libraries } from "./libraries.js";

/** The library's types leave out that a rule has handlers. */
declare class HeardRule extends RuleOfLibrary {
  on(event: string, handler: (this: unknown) => void): this;
}

const about = { award: "giay-khen", kind: "ca-nhan" } as const;
const event = { type: "own" };
/** What nobody has stated of the nomination below. */
const level = { fact: "unitLevel", operator: "equal", value: "cap-xa" };
const group = { fact: "group", operator: "equal", value: "co-quan-dia-phuong" };
const always = { all: [] };
const nomination = { ...department, unit: undefined };

describe.each(libraries)("an engine of the host's json-rules-engine $version", ({ library }) => {
  const { Almanac, Engine, Fact, Operator, OperatorDecorator } = library;
  const { Rule } = library as unknown as { Rule: typeof HeardRule };
  const make = (options: EngineOptions = {}) => createEngine(anGiang, { about, library, ...options });
  const both = () => [make({ unknowns: "pessimistic" }), make({ unknowns: "optimistic" })] as const;
  const fires = async (engine: Engine, facts: object = {}) =>
    (await engine.run({ nomination, ...facts })).events.some(({ type }: Event) => type === "own");

  it("is one, and takes the host's rules, facts, operators, decorators and almanacs", async () => {
    const engine = createEngine(anGiang, { about, library: { Engine } });
    expect(engine).toBeInstanceOf(Engine);
    engine.addFact(new Fact("seats", 3));
    engine.addOperator(new Operator<number, number>("isTwice", (fact, value) => fact === 2 * value));
    engine.addOperatorDecorator(
      new OperatorDecorator<number, number, number, number>("more", (fact, value, next) => next(fact + 1, value)),
    );
    const rule = new Rule({ conditions: { all: [{ fact: "seats", operator: "more:isTwice", value: 2 }] }, event });
    const heard: unknown[] = [];
    rule.on("success", () => heard.push(rule));
    engine.addRule(rule);
    const almanac = new Almanac();
    const result = await engine.run({ nomination, more: new Fact("bound", 1) }, { almanac });
    expect(result.almanac).toBe(almanac);
    expect(await almanac.factValue("bound")).toBe(1);
    expect(heard).toEqual([rule]);
    expect(result.events).toContainEqual(event);
  });

  it("refuses what is no Engine of version 7", () => {
    for (const wrong of [{}, { Engine: 7 }, { Engine: class {} }, { Engine: null }])
      expect(errorOf(() => make({ library: wrong as never }))).toMatchObject({
        name: "InvalidInputError",
        path: "library.Engine",
      });
    expect(errorOf(() => make({ library: 7 as never }))).toMatchObject({ name: "InvalidInputError", path: "library" });
  });

  it("refuses a rule or fact of another copy, whose handlers or value would be lost", async () => {
    const [other] = libraries.filter((one) => one.library !== library).map((one) => one.library);
    if (other === undefined) throw new Error("there is one version only");
    const refused = expect.objectContaining({ name: "InvalidInputError", path: "library.Engine" });
    const engine = make();
    expect(() => engine.addRule(new other.Rule({ conditions: always, event }))).toThrow(refused);
    expect(() => engine.addFact(new other.Fact("seats", 3))).toThrow(refused);
    await expect(engine.run({ nomination, seats: new other.Fact("seats", 3) })).rejects.toEqual(refused);
  });

  it("leaves a rule as it is, which another engine may have too", async () => {
    const [proven, possible] = both();
    const rule = new Rule({ conditions: { not: level }, event });
    const before = rule.toJSON();
    proven.addRule(rule);
    possible.addRule(rule);
    expect(await fires(proven)).toBe(false);
    expect(await fires(possible)).toBe(true);
    expect(await fires(proven)).toBe(false);
    expect(rule.toJSON()).toBe(before);
    const plain = new Engine([], { allowUndefinedFacts: true });
    plain.addRule(rule);
    expect((await plain.run()).events).toEqual([event]);
  });

  it("counts the unknown in conditions that are set after the rule was added", async () => {
    const [proven, possible] = both();
    for (const [engine, expected] of [
      [proven, false],
      [possible, true],
    ] as const) {
      const rule = new Rule({ conditions: { all: [group] }, event });
      engine.addRule(rule);
      expect(await fires(engine)).toBe(true);
      rule.setConditions({ not: level });
      expect(await fires(engine)).toBe(expected);
      rule.setConditions({ all: [{ ...group, value: "co-quan" }] });
      await expect(fires(engine)).rejects.toMatchObject({ name: "InvalidInputError", path: "conditions.all[0].value" });
    }
  });

  it("refuses a fact of the host under the name of a fact of the catalogue, wherever it comes from", async () => {
    const refused = expect.objectContaining({ name: "InvalidInputError", path: "fact", received: "kind" });
    const engine = make();
    expect(() => engine.addFact("kind", "ca-nhan")).toThrow(refused);
    expect(() => engine.addFact(new Fact("kind", "ca-nhan"))).toThrow(refused);
    await expect(engine.run({ nomination, kind: "ca-nhan" })).rejects.toEqual(refused);
    await expect(engine.run({ nomination, own: new Fact("kind", "ca-nhan") })).rejects.toEqual(refused);
    const errors: unknown[] = [];
    engine.on("failure", (_event, almanac) => {
      errors.push(errorOf(() => almanac.addFact("kind", "ca-nhan")));
      errors.push(errorOf(() => almanac.addRuntimeFact("kind", "ca-nhan")));
      almanac.addRuntimeFact("of-the-host", 1);
    });
    const { failureEvents, almanac } = await engine.run({ nomination });
    expect(failureEvents.length).toBeGreaterThan(0);
    expect(errors).toEqual(Array(2 * failureEvents.length).fill(refused));
    expect(await almanac.factValue("of-the-host")).toBe(1);
  });

  it("asks an operator of the host in place of its own, under not as well", async () => {
    const [proven, possible] = both();
    for (const engine of [proven, possible]) {
      engine.addOperator("equal", (fact, value) => String(fact).toUpperCase() === value);
      engine.addFact("seats", "ba");
      engine.addRule({ conditions: { not: { fact: "seats", operator: "equal", value: "BA" } }, event });
      expect(await fires(engine)).toBe(false);
      engine.addFact("seats", "BON");
      expect(await fires(engine)).toBe(true);
    }
  });

  it.each<[string, RuleProperties["conditions"]]>([
    ["all and any", { all: [group], any: [level] } as never],
    ["all and not", { all: [{ all: [group], not: level } as never] }],
    ["any and a fact", { not: { any: [group], ...level } as never }],
    ["a shared condition and all", { condition: "shared", all: [group] } as never],
  ])("refuses %s in one node", (_, conditions) => {
    const refused = expect.objectContaining({
      problems: [expect.objectContaining({ code: "not-exactly-one-of" })],
      path: expect.stringMatching(/^conditions/),
    });
    const engine = make();
    expect(() => engine.addRule({ conditions, event })).toThrow(refused);
    expect(() => engine.setCondition("own", conditions)).toThrow(refused);
  });

  it("keeps a rule whose update it refuses", async () => {
    const engine = make();
    engine.addRule({ name: "own", conditions: { all: [group] }, event });
    const update = new Rule({ name: "own", conditions: { all: [{ ...group, value: "co-quan" }] }, event });
    expect(() => engine.updateRule(update)).toThrow("conditions.all[0].value");
    expect(await fires(engine)).toBe(true);
  });

  it("stops what goes on after a run was rejected", async () => {
    const engine = make();
    const heard: string[] = [];
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    engine.addFact("waits", () => held);
    engine.addFact("broken", () => Promise.reject(new Error("no such table")));
    const asks = (fact: string, priority: number): RuleProperties => ({
      priority,
      conditions: { all: [{ fact, operator: "equal", value: 1 }] },
      event: { type: fact },
    });
    engine.addRule(asks("broken", 4));
    // The library goes on with the rules of the next priorities.
    engine.addRule(asks("waits", 3));
    engine.addRule({ priority: 2, conditions: always, event: { type: "late" } });
    engine.on("late", () => heard.push("late"));
    await expect(engine.run({ nomination })).rejects.toThrow("no such table");
    expect(Reflect.get(engine, "status")).toBe("RUNNING");
    engine.stop();
    release();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(heard).toEqual([]);
    expect(Reflect.get(engine, "status")).toBe("FINISHED");
  });

  it("has the status of its runs", async () => {
    const engine = make();
    const status = () => Reflect.get(engine, "status") as string;
    const seen = [status()];
    engine.addRule({ conditions: always, event });
    engine.on("own", () => seen.push(status()));
    const runs = [engine.run({ nomination }), engine.run({ nomination })];
    seen.push(status());
    await Promise.all(runs);
    expect([...seen, status()]).toEqual(["READY", "RUNNING", "RUNNING", "RUNNING", "FINISHED"]);
  });

  it("is `this` in its handlers, as a rule is in those of the rule", async () => {
    const engine = make();
    const seen: unknown[] = [];
    const rule = new Rule({ conditions: always, event, priority: 2 });
    rule.on("success", function (this: unknown) {
      seen.push(this);
    });
    engine.addRule(rule);
    engine.on("own", function (this: Engine) {
      seen.push(this);
      this.addRule({ conditions: always, event: { type: "later" } });
      this.stop();
    });
    const first = await engine.run({ nomination });
    expect(seen).toEqual([rule, engine]);
    expect(first.events).toEqual([event]);
    engine.removeRule(rule);
    expect((await engine.run({ nomination })).events).toContainEqual({ type: "later" });
  });

  it("works behind a proxy", async () => {
    const engine = new Proxy(make(), {});
    const seen: unknown[] = [];
    engine.addRule({ conditions: { not: level }, event: { type: "unproven" } });
    engine.addRule({ conditions: always, event, priority: 2 });
    engine.setCondition("shared", { all: [group] });
    engine.addFact("seats", 3);
    engine.on("own", function (this: unknown) {
      seen.push(this === engine);
      engine.stop();
    });
    expect((await engine.run({ nomination })).events).toEqual([event]);
    expect(seen).toEqual([true]);
  });

  it("reads a nomination as it was when the run was called", async () => {
    const engine = make();
    engine.addRule({ conditions: { all: [group] }, event });
    const mine = structuredClone(nomination);
    const run = engine.run({ nomination: mine });
    mine.nominee.group = "doanh-nghiep" as never;
    expect((await run).events).toContainEqual(event);
  });

  it("reads the nomination of each run on one almanac", async () => {
    const engine = make();
    engine.addRule({ conditions: { all: [group] }, event });
    const almanac = new Almanac();
    const typesOf = ({ results }: { results: unknown[] }) => results.length;
    const first = typesOf(await engine.run({ nomination }, { almanac }));
    const other = { ...nomination, nominee: { ...nomination.nominee, group: "doanh-nghiep" } };
    // The library keeps the results of both runs on the almanac.
    expect(typesOf(await engine.run({ nomination: other }, { almanac }))).toBe(2 * first - 1);
  });

  it("shows conditions in results and messages as they were written", async () => {
    for (const engine of both()) {
      const conditions = { any: [{ not: { all: [level] } }, { not: { condition: "shared" } }, group] };
      engine.setCondition("shared", { any: [{ ...level, operator: "not:equal" }] });
      engine.addRule({ name: "own", conditions, event });
      const run = await engine.run({ nomination });
      const own = [...run.results, ...run.failureResults].find(({ name }) => name === "own");
      const shown = own?.toJSON(false).conditions as unknown;
      expect(shown).toMatchObject({
        any: [
          { not: { all: [level] } },
          { not: { any: [{ ...level, operator: "not:equal" }] } },
          { ...group, factResult: "co-quan-dia-phuong", result: true },
        ],
      });
      expect(JSON.stringify([...run.results, ...run.failureResults])).not.toMatch(/orUn/);
      engine.addRule({ conditions: { not: { ...level, operator: "unheard" } }, event });
      await expect(engine.run({ nomination })).rejects.toThrow(/^Unknown operator: unheard$/);
    }
  });
});
