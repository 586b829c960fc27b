import type { Rulebook } from "../../src/index.js";
import { answerTo } from "./answer.js";
import type { Case } from "./case.js";

/** Whether a book answers a case as the case expects; an error is no answer. */
export function agrees(book: Rulebook, { call, input, expect }: Case): boolean {
  try {
    const { result, ...seen } = answerTo(book, { call, input });
    const { result: expected, ...lists } = expect;
    return (
      shows(result, expected) &&
      Object.entries(lists).every(([name, list]) => list === undefined || isSame(seen[name as keyof typeof seen], list))
    );
  } catch {
    return false;
  }
}

/** Whether a value has everything that is expected of it: objects may have more fields, lists no more items. */
export function shows(value: unknown, expected: unknown): boolean {
  if (typeof expected !== "object" || expected === null) return Object.is(value, expected);
  if (typeof value !== "object" || value === null || Array.isArray(value) !== Array.isArray(expected)) return false;
  if (Array.isArray(expected) && (value as unknown[]).length !== expected.length) return false;
  return Object.entries(expected).every(
    ([name, inner]) => Object.hasOwn(value, name) && shows((value as Record<string, unknown>)[name], inner),
  );
}

function isSame(list: readonly string[], expected: readonly string[]): boolean {
  return list.length === expected.length && list.every((item, index) => item === expected[index]);
}
