import { Engine } from "json-rules-engine";
import { describe, expect, it } from "vitest";
import { anGiang } from "../../../src/books/an-giang.js";
import { national } from "../../../src/books/national.js";
import { InvalidInputError, InvalidNominationError, type Nomination } from "../../../src/index.js";
import { createEngine, type RuleEvent } from "../../../src/json-rules-engine.js";
import { department, judgements } from "../../eligibility/nominations.js";
import { errorOf } from "./error.js";

const about = { award: "bang-khen-tinh", kind: "tap-the", ground: "phong-trao" } as const;
const whole: Nomination = { ...department, judgements };
const types = (events: readonly { type: string }[]) => events.map(({ type }) => type).sort();

describe("createEngine", () => {
  it("gives a json-rules-engine engine whose rules fire events of their own ids", async () => {
    const engine = createEngine(anGiang, { about });
    expect(engine).toBeInstanceOf(Engine);
    const heard: string[] = [];
    engine.on("success", ({ type }) => {
      heard.push(type);
    });
    const { events, failureEvents } = await engine.run({ nomination: whole });
    expect(types(events)).toEqual([...heard].sort());
    expect(types(events)).toContain("an-giang.tieu-bieu");
    expect(types(failureEvents)).toContain("chung.tam-hoan");
  });

  it("says with each event how the rule decides, on which awards, and where it is written", async () => {
    const { events } = await createEngine(anGiang, { about }).run({ nomination: whole });
    const route = events.find(({ type }) => type === "bang-khen-tinh.tap-the.phong-trao")?.params as RuleEvent;
    expect(route).toMatchObject({ role: "route", awards: ["bang-khen-tinh"], ground: "phong-trao", layer: "law" });
    expect(route.source.instrument).toBe("06/2022/QH15");
  });

  it("has every rule of the book unless it is told what it is about", async () => {
    const all = await createEngine(national).run({ nomination: department });
    expect(all.results.length + all.failureResults.length).toBe(national.rules.length);
    const one = await createEngine(national, { about: { ...about, receivedOn: "2026-08-01" } }).run({
      nomination: department,
    });
    const ids = [...one.results, ...one.failureResults].map(({ name }) => name);
    expect(ids.length).toBeLessThan(20);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("takes unknown facts against a rule, or for it", async () => {
    const proven = await createEngine(anGiang, { about }).run({ nomination: department });
    const possible = await createEngine(anGiang, { about, unknowns: "optimistic" }).run({ nomination: department });
    expect(types(proven.events)).not.toContain("an-giang.tieu-bieu");
    expect(types(possible.events)).toContain("an-giang.tieu-bieu");
    expect(types(possible.events)).toEqual(expect.arrayContaining(types(proven.events)));
  });

  it("refuses options that are not well formed, and a book that is none", () => {
    const error = errorOf(() => createEngine(anGiang, { about: { award: "bang-khen-tinhh" } } as never));
    expect(error).toBeInstanceOf(InvalidInputError);
    expect(error).toMatchObject({
      path: "about.award",
      problems: [{ candidates: expect.arrayContaining(["bang-khen-tinh"]) }],
    });
    expect(errorOf(() => createEngine(anGiang, { unknowns: "hopeful" } as never))).toMatchObject({
      path: "unknowns",
    });
    expect(errorOf(() => createEngine({} as never))).toBeInstanceOf(InvalidInputError);
  });

  it("rejects a run without a nomination, or with one that is none", async () => {
    const engine = createEngine(anGiang, { about });
    await expect(engine.run({})).rejects.toThrow("nomination");
    await expect(engine.run({ nomination: { ...whole, asOf: "tomorrow" } })).rejects.toBeInstanceOf(
      InvalidNominationError,
    );
    await expect(
      engine.run({ nomination: { ...whole, judgements: { nobody: judgements["noi-bo-doan-ket"] } } }),
    ).rejects.toMatchObject({
      path: "judgements.nobody",
    });
  });

  it("takes a nomination that the host loads while the engine runs", async () => {
    const engine = createEngine(anGiang, { about });
    const given = await engine.run({ nomination: whole });
    engine.addFact("nomination", async () => whole);
    expect(types((await engine.run()).events)).toEqual(types(given.events));
  });

  it("reads the nomination as it was, whatever the host does with it meanwhile", async () => {
    const nomination = structuredClone(whole);
    const engine = createEngine(anGiang, { about });
    const given = await engine.run({ nomination: whole });
    engine.addFact("early", async (_params, almanac) => {
      await almanac.factValue("kind");
      nomination.nominee.kind = "ca-nhan";
      return true;
    });
    const conditions = { all: [{ fact: "early", operator: "equal", value: true }] };
    engine.addRule({ name: "early", priority: 2, conditions, event: { type: "early" } });
    const { events } = await engine.run({ nomination });
    expect(types(events)).toEqual([...types(given.events), "early"].sort());
  });

  it("keeps runs apart that are under way at once", async () => {
    const engine = createEngine(anGiang, { about });
    const alone = (await engine.run({ nomination: whole })).events.length;
    const runs = [];
    for (let index = 0; index < 40; index += 1) {
      runs.push(engine.run({ nomination: whole }));
      for (let turn = 0; turn < index; turn += 1) await null;
    }
    expect(new Set((await Promise.all(runs)).map(({ events }) => events.length))).toEqual(new Set([alone]));
  });

  it("stops the runs under way when it is told to", async () => {
    const engine = createEngine(anGiang, { about });
    engine.addRule({ name: "last", priority: 1, conditions: { all: [] }, event: { type: "last" } });
    engine.addRule({ name: "first", priority: 2, conditions: { all: [] }, event: { type: "first" } });
    engine.on("first", () => {
      engine.stop();
    });
    expect(types((await engine.run({ nomination: whole })).events)).toEqual(["first"]);
  });
});
