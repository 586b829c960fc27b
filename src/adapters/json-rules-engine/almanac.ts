import type { Almanac } from "json-rules-engine";
import { refuseBookFact } from "./facts.js";
import { ownPath } from "./path.js";

const prepared = new WeakSet<Almanac>();

/** Makes an almanac, which may be the host's, fit for a run: a path runs no code, and no fact takes the place of a book's. */
export function prepareAlmanac(almanac: Almanac): void {
  if (prepared.has(almanac)) return;
  prepared.add(almanac);
  Object.assign(almanac, { pathResolver: ownPath });
  for (const name of ["addFact", "addRuntimeFact"] as const) {
    const add = almanac[name] as (this: Almanac, fact: unknown, ...rest: unknown[]) => unknown;
    const value = function (this: Almanac, fact: unknown, ...rest: unknown[]) {
      refuseBookFact(fact);
      return add.call(this, fact, ...rest);
    };
    Object.defineProperty(almanac, name, { value, configurable: true, writable: true });
  }
}
