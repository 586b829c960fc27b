import { Engine, type EngineOptions } from "json-rules-engine";
import { describe, expect, it } from "vitest";
import { anGiang } from "../../../src/books/an-giang.js";
import { createRulebook, evaluate, InvalidInputError, InvalidPackError, type Nomination } from "../../../src/index.js";
import { createEngine } from "../../../src/json-rules-engine.js";
import type { Condition } from "../../../src/pack/types.js";
import { department } from "../../eligibility/nominations.js";
import { lawEligibility, lawHeader, rule } from "../../rulebook/packs.js";
import golden from "./differences.golden.json" with { type: "json" };
import { errorOf } from "./error.js";

type Answer = boolean | string;
type Conditions = Record<string, unknown>;

/** What the library as it comes says of conditions. */
async function theirs(conditions: Conditions, facts: object = {}, options: EngineOptions = {}): Promise<Answer> {
  const engine = new Engine([{ conditions: conditions as never, event: { type: "x" } }], options);
  try {
    for (const [name, value] of Object.entries(facts)) engine.addFact(name, value);
    return (await engine.run()).results.length === 1;
  } catch (error) {
    return (error as Error).message;
  }
}

/** What a book says of the same conditions: its answer, or that it does not take them. */
function here(conditions: Conditions, nomination: Partial<Nomination> = {}): Answer {
  try {
    const book = createRulebook([lawHeader(), lawEligibility([rule("route", conditions as Condition)])]);
    const { status } =
      evaluate(book, { ...certificate, ...nomination })
        .checks.find(({ role }) => role === "routes")
        ?.children?.at(0) ?? {};
    return status === "unknown" ? status : status === "pass";
  } catch (error) {
    return error instanceof InvalidPackError ? "refused" : (error as Error).name;
  }
}

const certificate: Nomination = {
  award: "giay-khen",
  occasion: "so-ket",
  ground: "phong-trao",
  asOf: "2026-08-01",
  nominee: { kind: "tap-the" },
};

const unlessDefined = { allowUndefinedFacts: true };
const leaf = (fact: string, operator: string, value: unknown) => ({ fact, operator, value });
const all = (...leaves: unknown[]) => ({ all: leaves });

/** Each difference: the same rule in json-rules-engine as it comes, and here. */
const shown: Record<string, () => Promise<{ theirs: Answer; here: Answer }>> = {
  "notEqual on a missing fact": () => missing(all(leaf("group", "notEqual", "doanh-nghiep"))),
  "notIn on a missing fact": () => missing(all(leaf("group", "notIn", ["doanh-nghiep"]))),
  "not over a missing fact": () => missing({ not: leaf("group", "equal", "doanh-nghiep") }),
  "doesNotContain on a list that may go on": async () => {
    const conditions = all(leaf("pendingMatters", "doesNotContain", "xac-minh-don-thu"));
    const record = { discipline: [] };
    return { theirs: await theirs(conditions, { pendingMatters: [] }), here: here(conditions, { record }) };
  },
  "a fact that nobody defines": () => both(all(leaf("kinds", "equal", "tap-the"))),
  "an empty all": () => both({ all: [] }),
  "an empty any": () => both({ any: [] }),
  "a priority": async () => {
    const conditions = all({ ...leaf("kind", "equal", "ca-nhan"), priority: 2 }, leaf("occasion", "equal", "so-ket"));
    const evaluated: string[] = [];
    const fact = (name: string, value: string) => () => {
      evaluated.push(name);
      return value;
    };
    await theirs(conditions, { kind: fact("kind", "tap-the"), occasion: fact("occasion", "so-ket") });
    return { theirs: `${evaluated.length} of 2 leaves read`, here: here(conditions) };
  },
  "a number written as a text": async () => {
    const conditions = all(leaf("disciplineCount", "greaterThan", "9"));
    return { theirs: await theirs(conditions, { disciplineCount: 10 }), here: here(conditions) };
  },
  "a number that is none": async () => {
    const conditions = all({ ...leaf("indicator", "notEqual", 80), params: { id: "van-ban-dien-tu" } });
    const indicators = { "van-ban-dien-tu": Number.NaN } as never;
    return { theirs: await theirs(conditions, { indicator: Number.NaN }), here: here(conditions, { indicators }) };
  },
  "contains on a single value": () => both(all(leaf("kind", "contains", "tap-the")), { kind: "tap-the" }),
  "in a text instead of a list": () => both(all(leaf("kind", "in", "tap-the, ca-nhan")), { kind: "tap-the" }),
  "a code that is misspelt": () => both(all(leaf("kind", "notEqual", "tap-thee")), { kind: "tap-the" }),
  "a fact in place of a value": () => both(all(leaf("kind", "equal", { fact: "kind" })), { kind: "tap-the" }),
  "a path that searches": async () => {
    const conditions = all({ ...leaf("nomination", "notEqual", "tap-the"), path: "$..kind" });
    const add = () => createEngine(anGiang).addRule({ conditions: conditions as never, event: { type: "own" } });
    const refused = errorOf(add) instanceof InvalidInputError && "refused";
    return { theirs: await theirs(conditions, { nomination: certificate }), here: refused || "taken" };
  },
  "two runs at once of one engine": async () => {
    const conditions = all(leaf("kind", "equal", "tap-the"));
    const plain = new Engine([{ conditions: conditions as never, event: { type: "x" } }]);
    const ours = createEngine(anGiang, { about: { award: department.award, kind: "tap-the" } });
    return {
      theirs: await atOnce(() => plain.run({ kind: "tap-the" })),
      here: await atOnce(() => ours.run({ nomination: department })),
    };
  },
};

async function both(conditions: Conditions, facts: object = {}) {
  return { theirs: await theirs(conditions, facts), here: here(conditions) };
}

async function missing(conditions: Conditions) {
  return { theirs: await theirs(conditions, {}, unlessDefined), here: here(conditions) };
}

/** Starts runs a little after one another, and asks whether all of them answered every rule. */
async function atOnce(run: () => ReturnType<Engine["run"]>): Promise<string> {
  const runs = [];
  for (let index = 0; index < 60; index += 1) {
    runs.push(run());
    for (let turn = 0; turn < index % 20; turn += 1) await null;
  }
  const answered = (await Promise.all(runs)).map(
    ({ results, failureResults }) => results.length + failureResults.length,
  );
  return new Set(answered).size === 1 ? "every rule" : "rules left out";
}

describe("json-rules-engine as it comes differs, deliberately, on", () => {
  it("what is listed, and nothing is listed that is not shown", () => {
    expect(Object.keys(shown)).toEqual(golden.map(({ name }) => name));
  });

  it.each(golden)("$name", async ({ name, theirs, here }) => {
    expect(await shown[name]?.()).toEqual({ theirs, here });
  });

  it("but refuses, as a book does, a leaf at the root", () => {
    const conditions = leaf("kind", "equal", "tap-the");
    expect(() => new Engine([{ conditions: conditions as never, event: { type: "x" } }])).toThrow("root");
    expect(here(conditions)).toBe("refused");
  });
});
