import { describe, expect, it } from "vitest";
import type { EngineConditions } from "../../../src/adapters/json-rules-engine/library.js";
import { anGiang } from "../../../src/books/an-giang.js";
import { InvalidInputError } from "../../../src/index.js";
import { createEngine, UnknownFact } from "../../../src/json-rules-engine.js";
import { department } from "../../eligibility/nominations.js";
import { errorOf } from "./error.js";

const about = { award: "giay-khen", kind: "ca-nhan" } as const;
const nomination = { ...department, record: {}, unit: undefined };
const event = { type: "own" };

/** Whether a rule of the host succeeds, against and for unknown facts. */
async function outcomes(conditions: EngineConditions, facts: Record<string, unknown> = {}): Promise<boolean[]> {
  const of = async (unknowns: "pessimistic" | "optimistic") => {
    const engine = createEngine(anGiang, { about, unknowns });
    engine.addRule({ name: "own", conditions, event });
    for (const [name, value] of Object.entries(facts)) engine.addFact(name, value);
    const { events } = await engine.run({ nomination });
    return events.some(({ type }) => type === "own");
  };
  return [await of("pessimistic"), await of("optimistic")];
}

const TRUE = [true, true];
const FALSE = [false, false];
const UNKNOWN = [false, true];

const group = { fact: "group", operator: "equal", value: "co-quan-dia-phuong" };
const level = { fact: "unitLevel", operator: "equal", value: "cap-xa" };
const awards = (operator: string, value: number) => ({
  fact: "awardCount",
  params: { award: "giay-khen" },
  operator,
  value,
});

describe("rules of the host", () => {
  it.each<[string, EngineConditions, boolean[]]>([
    ["a fact that is known", { all: [group] }, TRUE],
    ["a fact that is missing", { all: [level] }, UNKNOWN],
    ["notEqual on a fact that is missing", { all: [{ ...level, operator: "notEqual" }] }, UNKNOWN],
    ["a missing fact under not", { not: level }, UNKNOWN],
    ["a missing fact under not, twice", { not: { not: level } }, UNKNOWN],
    ["a missing fact under the decorator not", { all: [{ ...level, operator: "not:equal" }] }, UNKNOWN],
    ["the decorator not under not", { not: { ...level, operator: "not:equal" } }, UNKNOWN],
    ["what a range settles", { all: [awards("greaterThanInclusive", 0)] }, TRUE],
    ["what a range leaves open", { not: awards("greaterThanInclusive", 1) }, UNKNOWN],
    [
      "a list that is missing",
      { not: { fact: "pendingMatters", operator: "someFact:equal", value: "xac-minh-don-thu" } },
      UNKNOWN,
    ],
    ["a fact against itself", { all: [{ ...level, value: { fact: "unitLevel" } }] }, UNKNOWN],
    ["sides exchanged", { all: [{ ...group, operator: "swap:equal" }] }, TRUE],
    ["a missing side exchanged", { not: { ...level, operator: "swap:equal" } }, UNKNOWN],
    [
      "a path into what is missing",
      {
        not: { fact: "awardCount", params: { award: "giay-khen" }, path: "$.reading.min", operator: "equal", value: 0 },
      },
      UNKNOWN,
    ],
    ["missing and false", { all: [level, { ...group, value: "doanh-nghiep" }] }, FALSE],
    ["missing or true", { any: [level, group] }, TRUE],
  ])("%s", async (_, conditions, expected) => {
    expect(await outcomes(conditions)).toEqual(expected);
  });

  it("read the host's own facts, of which undefined is missing", async () => {
    const conditions = { all: [{ fact: "seats", operator: "notEqual", value: 3 }] };
    expect(await outcomes(conditions, { seats: 4 })).toEqual(TRUE);
    expect(await outcomes(conditions, { seats: 3 })).toEqual(FALSE);
    expect(await outcomes(conditions, { seats: async () => undefined })).toEqual(UNKNOWN);
  });

  it("read fields of the nomination by a path", async () => {
    const conditions = {
      all: [{ fact: "nomination", path: "$.nominee.group", operator: "equal", value: "co-quan-dia-phuong" }],
    };
    expect(await outcomes(conditions)).toEqual(TRUE);
  });

  it("share conditions by name, also under not", async () => {
    const engine = createEngine(anGiang, { about });
    engine.setCondition("communal", { all: [level] });
    engine.addRule({ name: "own", conditions: { not: { condition: "communal" } }, event });
    expect((await engine.run({ nomination })).events).not.toContainEqual(event);
    expect((await engine.run({ nomination: department })).events).toContainEqual(event);
    expect(engine.removeCondition("communal")).toBe(true);
    await expect(engine.run({ nomination })).rejects.toThrow("communal");
  });

  it("see with an operator of their own unknown facts", async () => {
    const engine = createEngine(anGiang, { about, unknowns: "optimistic" });
    const seen: unknown[] = [];
    engine.addOperator("isOpen", (fact) => seen.push(fact) > 0);
    engine.addRule({ name: "own", conditions: { not: { ...level, operator: "isOpen" } }, event });
    await engine.run({ nomination });
    expect(seen).toEqual([expect.any(UnknownFact)]);
    expect((seen[0] as UnknownFact).value.state).toBe("unknown");
  });

  it.each([
    ["a code that is none", { ...group, value: "doanh-nghiepp" }, "conditions.all[0].value"],
    ["an operator that the fact does not take", { ...group, operator: "lessThan" }, "conditions.all[0].operator"],
    [
      "a parameter that there is not",
      { ...awards("equal", 1), params: { prize: "giay-khen" } },
      "conditions.all[0].params",
    ],
    [
      "a parameter's code under a decorator",
      { ...awards("not:equal", 1), params: { award: "x" } },
      "conditions.all[0].params",
    ],
  ])("are refused for %s", (_, leaf, path) => {
    const error = errorOf(() => createEngine(anGiang, { about }).addRule({ conditions: { all: [leaf] }, event }));
    expect(error).toBeInstanceOf(InvalidInputError);
    expect((error as InvalidInputError).path.startsWith(path)).toBe(true);
  });

  it("are refused by the library itself where they are no rules", () => {
    const engine = createEngine(anGiang, { about });
    expect(() => engine.addRule(undefined as never)).toThrow("requires options");
    expect(() => engine.addRule({ conditions: { fact: "x" }, event } as never)).toThrow("root");
  });
});

describe("conditions of a host that never end", () => {
  const circle: Record<string, unknown> = {};
  circle.all = [circle];
  let deep: object = { fact: "kind", operator: "equal", value: "tap-the" };
  for (let depth = 0; depth < 20_000; depth += 1) deep = { not: deep };

  it.each([
    ["in a circle", circle],
    ["too deep", { all: [deep] }],
  ])("are refused %s", (_, conditions) => {
    const refused = expect.objectContaining({ name: "InvalidInputError", path: "conditions" });
    expect(() => createEngine(anGiang).addRule({ conditions: conditions as never, event: { type: "x" } })).toThrow(
      refused,
    );
    expect(() => createEngine(anGiang).setCondition("x", conditions as never)).toThrow(refused);
  });
});
