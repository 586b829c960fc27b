import type { BookCodes, OwnVocabularies } from "../codes.js";
import { limitProblems } from "../errors/limit.js";
import { InvalidNominationError, type Problem } from "../errors.js";
import { type ParseResult, parseGivenShape, readSafely } from "../input/read.js";
import type { Shape as InputShape } from "../input/shape.js";
import { madeOnce } from "../logic/remember.js";
import { withCalendarYears } from "./calendar-years.js";
import { reportContradictions, reportTo } from "./contradictions.js";
import type { CandidacyInput } from "./input-types.js";
import { CandidacyNumbers, makeIntake, type TakeCandidacy } from "./intake.generated.js";
import { candidacyShape, nominationShape } from "./shape.generated.js";
import type { Candidacy, Nomination } from "./types.js";

/** Parses with the codes of the library, and those that the packs of a book declare, and writes it down where numbers are given. */
type Checker<Shape extends Candidacy> = (
  input: unknown,
  book?: BookCodes,
  numbers?: CandidacyNumbers,
) => ParseResult<Shape>;

const NO_OWN_CODES: OwnVocabularies = {};
const intakes = /* @__PURE__ */ new WeakMap<OwnVocabularies, TakeCandidacy>();

/** The intake with the codes of a book, made once for it. */
const intakeFor = (book: BookCodes | undefined): TakeCandidacy =>
  madeOnce(intakes, book?.vocabularies ?? NO_OWN_CODES, () => makeIntake(book));

/** Writes down a candidacy that was checked. */
export function writeNumbers(candidacy: Candidacy, numbers: CandidacyNumbers, book?: BookCodes): void {
  if (!intakeFor(book)(candidacy, numbers)) throw new Error("written down without a check");
}

/** Parses a nomination without throwing. */
export const safeParseNomination: Checker<Nomination> = /* @__PURE__ */ checker(true, nominationShape);

/** Parses a nomination without an award, without throwing. */
export const safeParseCandidacy: Checker<Candidacy> = /* @__PURE__ */ checker(false, candidacyShape);

/** Parses a nomination. Throws `InvalidNominationError` with every problem. */
export const parseNomination = (input: unknown, book?: BookCodes, numbers?: CandidacyNumbers): Nomination =>
  orThrow(safeParseNomination(input, book, numbers));

/** Parses a nomination without an award. Throws `InvalidNominationError` with every problem. */
export const parseCandidacy = (input: unknown, book?: BookCodes, numbers?: CandidacyNumbers): Candidacy =>
  orThrow(safeParseCandidacy(input, book, numbers));

function orThrow<Shape extends Candidacy>(checked: ParseResult<Shape>): Shape {
  if (!checked.ok) throw new InvalidNominationError(checked.problems, checked);
  return checked.value;
}

/**
 * The generated intake takes only values that the schema would accept and leave unchanged, at a fraction of the cost, and
 * writes them down. Any other value is walked by the generated shape of the schema, which alone refuses and names the problems:
 * without zod, which would be a tenth of a bundle, and ten milliseconds of the first refusal.
 */
function checker<Shape extends Candidacy>(needsAward: boolean, shape: () => InputShape): Checker<Shape> {
  return (input, book, numbers) =>
    readSafely<Shape>(() => {
      const take = intakeFor(book);
      // Its own, for a getter of the input may have another nomination parsed meanwhile.
      const written = numbers ?? new CandidacyNumbers();
      let taken: unknown;
      const isTaken = (given: unknown): given is CandidacyInput => {
        if (!take(given, written) || (needsAward && written.award < 0)) return false;
        taken = given;
        return true;
      };
      const parsed = isTaken(input)
        ? { ok: true as const, value: input }
        : parseGivenShape<CandidacyInput>(shape(), input, book, isTaken);
      if (!parsed.ok) return parsed;
      const problems: Problem[] = [];
      const report = reportTo(problems);
      const value = withCalendarYears(parsed.value, report) as Shape;
      if (problems.length === 0) {
        if (taken !== value) writeNumbers(value, written, book);
        reportContradictions({ candidacy: value, numbers: written, book }, report);
      }
      return problems.length > 0 ? { ok: false, ...limitProblems(problems) } : { ok: true, value };
    });
}
