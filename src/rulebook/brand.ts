import { deepFreeze } from "../input/freeze.js";
import type { Rulebook } from "./types.js";

/**
 * Shared by all copies of this library: a host that loads it through `import` and `require` has two, and a book made by one
 * is accepted by the other. It proves the checks, for a book is frozen before anyone else sees it.
 */
const BRAND = Symbol.for("thidua-rules/rulebook");

/** Brands a book, and freezes it however deep it is. */
export function brand(book: Rulebook): Rulebook {
  return deepFreeze(Object.defineProperty({ ...book }, BRAND, { value: true }));
}

/** Whether a value is a book that this library, or another copy of it, made. */
export function isRulebook(book: unknown): boolean {
  return typeof book === "object" && book !== null && Object.isFrozen(book) && BRAND in book;
}
