import type { Operator, Rulebook } from "../../src/index.js";
import type { Condition, Leaf } from "../../src/pack/types.js";
import { dueWords } from "../../src/plan-page/days.js";

const SIGNS: Partial<Record<Operator, string>> = {
  equal: "=",
  lessThan: "<",
  lessThanInclusive: "≤",
  greaterThan: ">",
  greaterThanInclusive: "≥",
};

/** The numbers that the statements of a book give, in short words, by the ids of the statements. */
export function numbersIn(book: Rulebook): ReadonlyMap<string, readonly string[]> {
  const given: [string, string[]][] = [
    ...book.terms.map(({ id, limit, workingDays }): [string, string[]] => [
      id,
      [`${limit === "at-most" ? "at most" : "at least"} ${workingDays} working days`],
    ]),
    ...book.votes.map(({ id, atLeastPercent }): [string, string[]] => [
      id,
      atLeastPercent === null ? [] : [`at least ${atLeastPercent} %`],
    ]),
    ...book.quotas.map(({ id, limits = [] }): [string, string[]] => [
      id,
      limits.flatMap(({ atLeast, atMost, share }) => [
        ...(atLeast === undefined ? [] : [`at least ${atLeast}`]),
        ...(atMost === undefined ? [] : [`at most ${atMost}`]),
        ...(share === undefined ? [] : [`at most ${share.percent} %`]),
      ]),
    ]),
    ...book.prizes.map(({ id, coefficient }): [string, string[]] => [id, [`× ${coefficient}`]]),
    ...book.roundings.map(({ id, step, direction }): [string, string[]] => [id, [`${direction} to ${step} VND`]]),
    ...book.deadlines.map((entry): [string, string[]] => [entry.id, [dueWords(entry)]]),
    ...book.rules.map(({ id, conditions }): [string, string[]] => [
      id,
      conditions === undefined ? [] : [...new Set(leavesOf(conditions).flatMap(numberOf)), ...womenParts(conditions)],
    ]),
  ];
  const byId = new Map<string, string[]>();
  for (const [id, numbers] of given) byId.set(id, [...new Set([...(byId.get(id) ?? []), ...numbers])]);
  return byId;
}

function leavesOf(condition: Condition): Leaf[] {
  if ("fact" in condition) return [condition];
  if ("not" in condition) return leavesOf(condition.not);
  return ("all" in condition ? condition.all : condition.any).flatMap(leavesOf);
}

function womenParts(condition: Condition): string[] {
  const parts = leavesOf(condition).flatMap(({ params: { womenNeed } = {} }) =>
    womenNeed === undefined ? [] : [womenNeed],
  );
  return [...new Set(parts)].map((part) => `women ${part} of it`);
}

function numberOf({ fact, params = {}, operator, value }: Leaf): string[] {
  if (typeof value !== "number") return [];
  return [`${params.post ?? fact} ${SIGNS[operator] ?? operator} ${value}`];
}
