import { describe, expect, it } from "vitest";
import type { Condition } from "../../src/pack/types.js";
import { builtInRulebook } from "../../src/rulebook/built-in.js";
import { findRuleFaults } from "../../src/testing/search/rule-faults.js";
import { findTargetFaults } from "../../src/testing/search/target-faults.js";
import { packFiles, packIds } from "../cases/documents.js";
import { bookOf } from "../cases/files.js";
import { lawEligibility, lawHeader, rule } from "./packs.js";

/** Conditions that only make a difference while a fact is not known. May only shrink. */
const WHILE_UNKNOWN = [
  ["huan-chuong-lao-dong.cong-hien.khen-lan-sau", "ground {}"],
  ["huan-chuong-lao-dong.cong-hien.khen-lan-sau", "held {"],
  ["huan-chuong-lao-dong.cong-hien.ky-luat", "ground {}"],
  ["huan-chuong-lao-dong.cong-hien.thoi-diem", "ground {}"],
] as const;

describe("the rules of the packs", () => {
  const packs = packIds(packFiles());
  const seen = new Set<string>();

  it.each(packs)("of %s hold for some and not for others, and each condition makes a difference", async (pack) => {
    const faults = findRuleFaults(await bookOf(pack), pack).filter(
      ({ rule: name, detail = "" }) =>
        !WHILE_UNKNOWN.some(([id, fact]) => name.startsWith(`${id} `) && detail.startsWith(fact)),
    );
    expect(faults).toEqual([]);
  });

  it.each(packs)(
    "of the book %s let somebody be eligible for each award that is given, and somebody fail",
    async (pack) => {
      const { targets, faults } = findTargetFaults(await bookOf(pack), seen);
      expect(targets).toBeGreaterThan(10);
      expect(faults).toEqual([]);
    },
  );
});

const count = (operator: "greaterThan" | "lessThan" | "greaterThanInclusive", value: number): Condition => ({
  fact: "awardCount",
  params: { award: "giay-khen" },
  operator,
  value,
});
const isOf = (...kinds: string[]): Condition => ({ fact: "kind", operator: "in", value: kinds });
const isTrader: Condition = { fact: "group", operator: "equal", value: "doanh-nhan-tri-thuc" };

/** Not by `createRulebook`, which refuses such rules. */
const bookOfRules = (...rules: object[]) => builtInRulebook("", [lawHeader(), lawEligibility(rules)]);
const faultsOf = (...rules: object[]) =>
  findRuleFaults(bookOfRules(...rules), "law").map(({ fault, detail }) =>
    detail === undefined ? fault : `${fault}: ${detail}`,
  );

describe("the search of a rule", () => {
  it("finds nothing wrong with one that can go either way", () => {
    expect(faultsOf(rule("r", { all: [count("greaterThan", 1), isTrader] }))).toEqual([]);
    expect(faultsOf(rule("r", { any: [count("lessThan", 1), count("greaterThan", 3)] }))).toEqual([]);
  });

  it("finds one that never holds or always does", () => {
    expect(faultsOf(rule("r", { all: [count("greaterThan", 3), count("lessThan", 4)] }))).toEqual(["never holds"]);
    expect(faultsOf(rule("r", { any: [count("greaterThan", 3), count("lessThan", 4)] }))).toEqual(["always holds"]);
    expect(faultsOf(rule("r", { all: [count("greaterThanInclusive", 0)] }))).toEqual(["always holds"]);
  });

  it("takes the rule's own scope into account", () => {
    const appliesTo = { awards: ["giay-khen"], kinds: ["tap-the"] };
    expect(faultsOf(rule("r", { all: [isOf("ca-nhan")] }, { appliesTo }))).toEqual(["never holds"]);
    expect(faultsOf(rule("r", { all: [isOf("tap-the", "ca-nhan")] }, { appliesTo }))).toEqual(["always holds"]);
  });

  it("finds a condition that changes nothing", () => {
    expect(faultsOf(rule("r", { all: [count("greaterThan", 3), count("greaterThan", 2)] }))).toEqual([
      'a condition that changes nothing: awardCount {"award":"giay-khen"} greaterThan 2',
    ]);
  });
});

describe("the search of an award", () => {
  const faults = (...rules: object[]) => [
    ...new Set(
      findTargetFaults(bookOfRules(...rules)).faults.map(({ fault, route }) => `${fault} ${route ?? ""}`.trim()),
    ),
  ];
  const demand = (conditions: Condition, role = "requirement") => rule("demand", conditions, { role });

  it("finds nothing wrong where some stand and some fail", () => {
    expect(faults(rule("r", { all: [count("greaterThan", 1)] }))).toEqual([]);
  });

  it("finds rules that together let nobody stand", () => {
    const route = rule("r", { all: [count("greaterThan", 3)] });
    expect(faults(route, demand({ all: [count("lessThan", 2)] }))).toEqual(["nobody can stand"]);
    expect(faults(route, demand({ all: [count("greaterThan", 2)] }, "bar"))).toEqual(["nobody can stand"]);
    expect(faults(route, demand({ all: [count("greaterThan", 2)] }, "hold"))).toEqual(["nobody can stand"]);
  });

  it("finds a route that another rule closes for everybody", () => {
    const routes = [rule("r", { all: [count("greaterThan", 3)] }), rule("s", { all: [isTrader] })];
    expect(faults(...routes, demand({ all: [count("lessThan", 2)] }))).toEqual(["a route that leads nowhere r"]);
  });

  it("finds an award that nobody can fail", () => {
    const routes = [rule("r", { all: [count("greaterThan", 3)] }), rule("s", { all: [count("lessThan", 4)] })];
    expect(faults(...routes)).toEqual(["nobody can fail"]);
  });
});
