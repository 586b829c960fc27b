import { canonicalJson } from "../input/canonical-json.js";
import { madeOnce, remember } from "../logic/remember.js";
import type { FactBook } from "./definition.js";

const NO_BOOK: FactBook = {};
const made = /* @__PURE__ */ new WeakMap<FactBook, Map<string, unknown>>();

/**
 * Makes what several facts of a book read once for the same parameters, so that what it remembers of a row serves them all.
 * A host that asks for facts by parameters of its own may ask for ever new ones, which are not all kept.
 *
 * @param name tells apart what is made of the same parameters.
 */
export function sharedIn<Made>(book: FactBook | undefined, name: string, params: object, make: () => Made): Made {
  const known = madeOnce(made, book ?? NO_BOOK, () => new Map<string, unknown>());
  return remember(known, `${name} ${canonicalJson(params)}`, make) as Made;
}
