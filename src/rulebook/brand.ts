import { deepFreeze } from "../input/freeze.js";
import { ELIGIBILITY_LISTS, PROVISION_LISTS } from "./compose.js";
import { ELSEWHERE } from "./elsewhere.js";
import type { EligibilityRulebook, Rulebook } from "./types.js";

/**
 * Shared by all copies of this library: a host that loads it through `import` and `require` has two, and a book made by one
 * is accepted by the other. A book carries the test of the copy that made it, so that neither a forged object nor a proxy of
 * a book passes.
 */
const BRAND = Symbol.for("thidua-rules/rulebook");

const made = /* @__PURE__ */ new WeakSet<object>();

const isMadeHere = (book: object): boolean => made.has(book);

/**
 * Brands a book, and freezes it however deep it is.
 *
 * @param hidden what the book has besides, and shows to nobody who lists its fields.
 */
export function brand<Book extends EligibilityRulebook>(book: Book, hidden: PropertyDescriptorMap = {}): Book {
  const branded = deepFreeze(Object.defineProperties({ ...book }, { ...hidden, [BRAND]: { value: isMadeHere } }));
  made.add(branded);
  return branded;
}

/** Whether a value is a book that this library, or another copy of it, made. Never throws. */
export function isRulebook(book: unknown): book is Rulebook {
  if (typeof book !== "object" || book === null) return false;
  return isMadeHere(book) || isMadeElsewhere(book);
}

function isMadeElsewhere(book: object): boolean {
  try {
    const test: unknown = Reflect.get(book, BRAND);
    const isList = (name: string) => Array.isArray(Reflect.get(book, name));
    const lists = Reflect.has(book, ELSEWHERE) ? ELIGIBILITY_LISTS : PROVISION_LISTS;
    return typeof test === "function" && test(book) === true && Object.isFrozen(book) && lists.every(isList);
  } catch {
    return false;
  }
}
