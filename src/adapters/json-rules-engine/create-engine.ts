import type { Engine } from "json-rules-engine";
import { compiledBook } from "../../rulebook/compile.js";
import type { Rulebook } from "../../rulebook/types.js";
import { makeAwardEngine } from "./award-engine.js";
import { checkLibrary } from "./library.js";
import { type EngineOptions, parseEngineOptions } from "./options.js";
import { engineRule, rulesMatching } from "./rules.js";

/**
 * Makes a json-rules-engine `Engine` that holds a book's rules, facts and operators.
 *
 * A run takes the fact `nomination`, and each rule that succeeds fires an event of its own id. A host may add rules, facts and
 * operators as to any such engine; facts that are unknown in its rules count as `unknowns` gives.
 *
 * @param options which rules, and how unknown facts count.
 * @throws InvalidInputError for options that are not well formed. A run rejects with `InvalidNominationError` where the
 * nomination is not one.
 * @example
 * const engine = createEngine(anGiang, { about: { award: "bang-khen-tinh", kind: "tap-the" } });
 * const { events } = await engine.run({
 *   nomination: { award: "bang-khen-tinh", occasion: "so-ket", asOf: "2026-08-01", nominee: { kind: "tap-the", group: "doanh-nghiep" } },
 * });
 * events.map(({ type }) => type); // ["an-giang.doi-tuong.tap-the"]
 */
export function createEngine(book: Rulebook, options: EngineOptions = {}): Engine {
  const compiled = compiledBook(book);
  const { unknowns = "pessimistic", about = {}, library } = parseEngineOptions(options);
  const engine = makeAwardEngine(checkLibrary(library), book, unknowns === "optimistic");
  for (const { rule } of rulesMatching(compiled, about)) engine.addRule(engineRule(book, rule));
  return engine;
}
