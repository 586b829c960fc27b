import { applicableRules } from "../../eligibility/select.js";
import type { Decision } from "../../eligibility/types.js";
import { InvalidNominationError } from "../../errors.js";
import { type WithBlanks, withoutBlanks } from "../../input/blanks.js";
import { copyInput } from "../../input/copy.js";
import { readSafely } from "../../input/read.js";
import { nominationSchema } from "../../nomination/schema.js";
import { type CompiledBook, compiledBook } from "../../rulebook/compile.js";
import type { Rulebook } from "../../rulebook/types.js";
import { type AsyncOptions, parseAsyncOptions, untilAborted } from "./async-options.js";
import { readNomination } from "./context.js";
import { decideCrossChecked } from "./cross-check.js";
import { engineTruths } from "./kept-rules.js";
import { loadNomination } from "./load.js";
import { checkLoaders, type NominationToLoad } from "./parts.js";

/**
 * Decides as `evaluate` does, on a nomination whose parts are loaded while deciding, such as by queries to a database.
 *
 * Each part is loaded once, all side by side, and json-rules-engine evaluates the conditions.
 *
 * @param nomination what is at hand already; a part that is loaded takes the place of one given here.
 * @param options `facts`: for each part, such as `record.awards`, a function that gives it, at once or as a promise, from what
 * is at hand. `undefined` or null means that nothing is on file, and the part stays unknown. `signal`: an `AbortSignal`, which each
 * function gets as well.
 * @returns the `Decision` that `evaluate` gives on the whole nomination.
 * @throws FactLoadError where functions throw or reject, with their parts. InvalidNominationError where what was given and
 * loaded is no nomination. InvalidInputError for options that are not well formed, such as the name of a part that there is
 * not. The reason of `signal` where that stops the call.
 * @example
 * const { outcome } = await evaluateAsync(
 *   anGiang,
 *   { award: "bang-khen-tinh", occasion: "so-ket", asOf: "2026-08-01", nominee: { kind: "tap-the", group: "doanh-nghiep" } },
 *   {
 *     facts: {
 *       "record.discipline": async () => [],
 *       "record.complete": async () => ["discipline"],
 *     },
 *   },
 * );
 * outcome; // "for-council"
 */
export async function evaluateAsync(
  book: Rulebook,
  nomination: WithBlanks<NominationToLoad>,
  options: AsyncOptions = {},
): Promise<Decision> {
  const compiled = compiledBook(book);
  const checked = parseAsyncOptions(options);
  checked.signal?.throwIfAborted();
  return untilAborted(checked.signal, decideLoaded(compiled, givenParts(nomination), checked));
}

/** A copy of what is given, without what is blank: the functions that load the parts see neither null nor empty texts. */
function givenParts(nomination: unknown): NominationToLoad {
  const given = readSafely(() => ({ ok: true, value: copyInput(withoutBlanks(nominationSchema(), nomination)) }));
  if (!given.ok) throw new InvalidNominationError(given.problems);
  return given.value as NominationToLoad;
}

async function decideLoaded(
  compiled: CompiledBook,
  given: NominationToLoad,
  { facts = {}, signal }: AsyncOptions,
): Promise<Decision> {
  const loaded = await loadNomination(given, checkLoaders(facts), signal === undefined ? {} : { signal });
  signal?.throwIfAborted();
  const context = readNomination(compiled.book, loaded);
  const { asOf, receivedOn = asOf } = context.nomination;
  const rules = applicableRules(compiled, context.target, receivedOn).rules.map(({ provision }) => provision);
  return decideCrossChecked(compiled, rules, context, await engineTruths(rules, context));
}
