import type { EngineOptions, Rule } from "json-rules-engine";
import { describe, expect, it } from "vitest";
import packageJson from "../../../package.json" with { type: "json" };
import { anGiang } from "../../../src/books/an-giang.js";
import { createEngine } from "../../../src/json-rules-engine.js";
import type { Kit } from "./behaviour-kit.js";
import golden from "./behaviours.golden.json" with { type: "json" };
import { behaviours as firstBehaviours } from "./behaviours.js";
import { classBehaviours } from "./class-behaviours.js";
import { type HostLibrary, libraries } from "./libraries.js";
import { runBehaviours } from "./run-behaviours.js";

const behaviours = { ...firstBehaviours, ...classBehaviours, ...runBehaviours };

/** A behaviour that is not the same with a book, and why. */
interface Difference {
  name: string;
  reason: string;
  theirs: unknown;
  pessimistic: unknown;
  optimistic: unknown;
}

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

/** The library as it comes. */
const plainKit = (library: HostLibrary): Kit => ({
  ...library,
  make: (rules = [], options = {}) => new library.Engine(rules as never, options),
});

/** An engine of ours without the rules of its book. */
const ourKit = (library: HostLibrary, unknowns: "pessimistic" | "optimistic"): Kit => ({
  ...library,
  make(rules = [], { pathResolver: _, ...options }: EngineOptions = {}) {
    const engine = createEngine(anGiang, { unknowns, library, about: { award: "giay-khen" } });
    for (const rule of [...(engine as unknown as { rules: Rule[] }).rules]) engine.removeRule(rule);
    // The constructor of the library takes these as options, and keeps them as fields.
    Object.assign(engine, options);
    for (const rule of rules) engine.addRule(rule as never);
    return engine;
  },
});

describe.each(libraries)("json-rules-engine $version", ({ library }) => {
  const differing = new Map((golden as readonly Difference[]).map(({ name, ...difference }) => [name, difference]));

  it.each(Object.entries(behaviours))("as it comes and with a book: %s", async (name, show) => {
    const theirs = asJson(await show(plainKit(library)));
    const pessimistic = asJson(await show(ourKit(library, "pessimistic")));
    const optimistic = asJson(await show(ourKit(library, "optimistic")));
    const difference = differing.get(name);
    if (difference === undefined) expect([pessimistic, optimistic]).toEqual([theirs, theirs]);
    else {
      const { reason, ...pinned } = difference;
      expect(reason).not.toBe("");
      expect({ theirs, pessimistic, optimistic }).toEqual(pinned);
      expect([pessimistic, optimistic]).not.toEqual([theirs, theirs]);
    }
  });

  it("has no pinned difference that is not shown", () => {
    expect([...differing.keys()].filter((name) => !(name in behaviours))).toEqual([]);
  });
});

it("is tested in the first version of the range that a host may have, and in a later one", () => {
  const { "json-rules-engine": latest, "json-rules-engine-7-0": first } = packageJson.devDependencies;
  expect(`npm:json-rules-engine@${packageJson.peerDependencies["json-rules-engine"].slice(1)}`).toBe(first);
  expect(latest).toMatch(/^7\./);
});
