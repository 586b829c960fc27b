import type { BookCodes, OwnVocabularies } from "../codes.js";
import { limitProblems } from "../errors/limit.js";
import { InvalidNominationError, type Problem } from "../errors.js";
import { type ParseResult, parseGivenShape, readSafely } from "../input/parse.js";
import type { Shape as InputShape } from "../input/shape.js";
import { withCalendarYears } from "./calendar-years.js";
import { reportContradictions, reportTo } from "./contradictions.js";
import { makeGuards, type NominationGuards } from "./guards.generated.js";
import type { CandidacyInput } from "./input-types.js";
import { candidacyShape, nominationShape } from "./shape.generated.js";
import type { Candidacy, Nomination } from "./types.js";

/** Parses with the codes of the library, and those that the packs of a book declare. */
type Checker<Shape extends Candidacy> = (input: unknown, book?: BookCodes) => ParseResult<Shape>;

let builtInGuards: NominationGuards | undefined;
const guardsByVocabularies = /* @__PURE__ */ new WeakMap<OwnVocabularies, NominationGuards>();

/** The quick checks under the codes of a book, made once for it. */
function guardsFor(book: BookCodes | undefined): NominationGuards {
  if (book?.vocabularies === undefined) {
    builtInGuards ??= makeGuards();
    return builtInGuards;
  }
  let guards = guardsByVocabularies.get(book.vocabularies);
  if (guards === undefined) {
    guards = makeGuards(book);
    guardsByVocabularies.set(book.vocabularies, guards);
  }
  return guards;
}

/** Parses a nomination without throwing. */
export const safeParseNomination: Checker<Nomination> = /* @__PURE__ */ checker("isNomination", nominationShape);

/** Parses a nomination without an award, without throwing. */
export const safeParseCandidacy: Checker<Candidacy> = /* @__PURE__ */ checker("isCandidacy", candidacyShape);

/** Parses a nomination. Throws `InvalidNominationError` with every problem. */
export const parseNomination = (input: unknown, book?: BookCodes): Nomination =>
  orThrow(safeParseNomination(input, book));

/** Parses a nomination without an award. Throws `InvalidNominationError` with every problem. */
export const parseCandidacy = (input: unknown, book?: BookCodes): Candidacy => orThrow(safeParseCandidacy(input, book));

function orThrow<Shape extends Candidacy>(checked: ParseResult<Shape>): Shape {
  if (!checked.ok) throw new InvalidNominationError(checked.problems, checked);
  return checked.value;
}

/**
 * The generated guard accepts only values that the schema would accept and leave unchanged, at a fraction of the cost.
 * Any other value is walked by the generated shape of the schema, which alone refuses and names the problems: without zod, which
 * would be a tenth of a bundle, and ten milliseconds of the first refusal.
 */
function checker<Shape extends Candidacy, Input extends CandidacyInput>(
  guard: keyof NominationGuards,
  shape: () => InputShape,
): Checker<Shape> {
  return (input, book) =>
    readSafely<Shape>(() => {
      const isValidFast = guardsFor(book)[guard] as (given: unknown) => given is Input;
      const parsed = isValidFast(input)
        ? { ok: true as const, value: input }
        : parseGivenShape<Input>(shape(), input, book, isValidFast);
      if (!parsed.ok) return parsed;
      const problems: Problem[] = [];
      const report = reportTo(problems);
      const value = withCalendarYears(parsed.value, report) as Candidacy as Shape;
      if (problems.length === 0) reportContradictions(value, report, book);
      return problems.length > 0 ? { ok: false, ...limitProblems(problems) } : { ok: true, value };
    });
}
