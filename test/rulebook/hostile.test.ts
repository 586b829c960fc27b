/** Packs that nobody writes in good faith, or that a broken program writes. */
import { describe, expect, it } from "vitest";
import { createRulebook, InvalidPackError } from "../../src/index.js";
import { isCollective, lawEligibility, lawHeader, planEligibility, planHeader, rule } from "./packs.js";

const whole = () => [lawHeader(), lawEligibility(), planHeader(), planEligibility()];

function nested(depth: number): unknown {
  let condition: unknown = { fact: "kind", operator: "equal", value: "tap-the" };
  for (let level = 0; level < depth; level += 1) condition = { all: [condition] };
  return condition;
}

const circle: Record<string, unknown> = { ...lawHeader() };
circle.title = circle;

const changing = { ...lawHeader() };
let reads = 0;
Object.defineProperty(changing, "version", { enumerable: true, get: () => `${reads++}.0.0` });

const angry = new Proxy(lawHeader(), {
  ownKeys: () => {
    throw new Error("no");
  },
});

const rules = (count: number) => Array.from({ length: count }, (_, index) => rule(`r${index}`, isCollective));

describe("a hostile pack is refused with a typed error", () => {
  it.each<[string, () => unknown[], string[]]>([
    [
      "conditions nested without end",
      () => [...whole(), lawEligibility([rule("r", nested(10_000) as never)])],
      ["too-large"],
    ],
    [
      "a million rules",
      () => [...whole(), { ...lawEligibility(), rules: new Array(1_000_000).fill(1) }],
      ["too-large"],
    ],
    ["a thousand files", () => Array.from({ length: 1_000 }, () => lawEligibility()), ["too-large"]],
    [
      "files that are too much together",
      () => Array.from({ length: 400 }, () => ({ ...lawEligibility(), rules: new Array(150_000).fill(1) })),
      ["too-large"],
    ],
    [
      "keys that reach the prototype",
      () => [JSON.parse(`{"room":"pack","pack":"law","__proto__":{"layer":"law"}}`)],
      ["unknown-field"],
    ],
    [
      "packs that extend one another",
      () => [
        lawHeader(),
        { ...planHeader(), extends: "b" },
        { ...planHeader(), pack: "b", layer: "commune", extends: "plan" },
      ],
      ["no-pack-above"],
    ],
    [
      "ids that collide",
      () => [...whole(), lawEligibility(rules(300).map((one) => ({ ...one, id: "r" })))],
      ["duplicate"],
    ],
    [
      "values of the wrong type everywhere",
      () => [Object.fromEntries(Object.keys(lawHeader()).map((key) => [key, 7])), 5, null, [[]]],
      ["not-a-code"],
    ],
    ["a path in place of a file", () => [lawHeader(), "rules/plan/pack.json"], ["wrong-type"]],
    ["a text without end", () => [{ ...lawHeader(), version: "1".repeat(20_000_000) }], ["too-large"]],
    ["a number that JSON does not have", () => [{ ...lawHeader(), version: Number.NaN }], ["wrong-type"]],
    ["a circle of objects", () => [circle], ["too-large"]],
    ["a getter that changes its mind", () => [changing], ["wrong-type"]],
    ["a proxy that throws", () => [angry], ["unreadable"]],
  ])("%s", (_, packs, expected) => {
    const given = packs();
    let thrown: unknown;
    try {
      createRulebook(given);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(InvalidPackError);
    const codes = new Set((thrown as InvalidPackError).problems.map(({ code }) => code));
    expect([...codes]).toEqual(expected);
    expect({}).not.toHaveProperty("layer");
  });

  it.each<[string, () => unknown[], string]>([
    [
      "text",
      () => [
        { ...lawHeader(), instruments: [{ ...lawHeader().instruments[0], inForceFrom: "2028-01-01" }] },
        lawEligibility(),
      ],
      "instruments[L1].inForceTo",
    ],
    [
      "provision",
      () => [
        lawHeader(),
        lawEligibility([rule("r", isCollective, { validFrom: "2022-01-02", validTo: "2022-01-01" })]),
      ],
      "rules[r].validTo",
    ],
    [
      "provision that begins after its text",
      () => [lawHeader(), lawEligibility([rule("r", isCollective, { validFrom: "2028-01-01" })])],
      "rules[r].validTo",
    ],
    [
      "movement",
      () => [
        {
          ...lawHeader(),
          movements: [
            {
              id: "m",
              name: { vi: "M", en: "M" },
              launchedBy: "thu-tuong",
              startedOn: "2027",
              closedOn: "2026-12",
              source: { instrument: "L1" },
            },
          ],
        },
        lawEligibility(),
      ],
      "movements[m].closedOn",
    ],
  ])("a %s that ends before it begins", (_, packs, path) => {
    let problems: string[] = [];
    try {
      createRulebook(packs());
    } catch (error) {
      problems = (error as InvalidPackError).problems.map((problem) => `${problem.code} ${problem.path}`);
    }
    expect(problems).toContain(`too-early ${path}`);
  });
});

describe("all faults at once", () => {
  it("of wrong statements, and of the right ones beside them", () => {
    const tooOften = [rule("r", isCollective), rule("r", isCollective)];
    const unknownFact = rule("s", { all: [{ fact: "height", operator: "equal", value: 1 }] });
    const wrong = rule("t", isCollective, { role: "way" });
    let problems: string[] = [];
    try {
      createRulebook([lawHeader(), lawEligibility([...tooOften, unknownFact, wrong])]);
    } catch (error) {
      problems = (error as InvalidPackError).problems.map(({ path }) => path);
    }
    expect(problems).toEqual(["rules[3].role", "rules[s].conditions.all[0].fact", "rules[r]"]);
  });

  it("says nothing of what may only be missing because a statement was wrong", () => {
    const judged = rule("r", { all: [{ fact: "judgement", params: { id: "j" }, operator: "equal", value: true }] });
    const judgements = [{ id: "j", title: { vi: "J" }, judgedBy: ["hoi-dong"], source: { instrument: "L1" } }];
    let problems: string[] = [];
    try {
      createRulebook([lawHeader(), lawEligibility([judged], { judgements })]);
    } catch (error) {
      problems = (error as InvalidPackError).problems.map(({ path }) => path.replace(/\..*/, ""));
    }
    expect(new Set(problems)).toEqual(new Set(["judgements[0]"]));
  });
});
