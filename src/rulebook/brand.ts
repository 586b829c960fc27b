import { deepFreeze } from "./freeze.js";
import type { Rulebook } from "./types.js";

/**
 * A book made by one copy of this library is good for another: a host that loads it through `import` and `require` has
 * two. The mark is shared by all copies, and a book is frozen before anyone else sees it.
 */
const MARK = Symbol.for("thidua-rules/rulebook");

/** The book with its mark, frozen however deep it is. */
export function brand(book: Rulebook): Rulebook {
  return deepFreeze(Object.defineProperty({ ...book }, MARK, { value: true }));
}

/** Whether a value is a book that this library, or another copy of it, made. */
export function isRulebook(book: unknown): boolean {
  return typeof book === "object" && book !== null && Object.isFrozen(book) && MARK in book;
}
