import type * as z from "zod/mini";
import { limitProblems } from "../errors/limit.js";
import { InvalidNominationError, type Problem } from "../errors.js";
import { type ParseResult, parseGiven, readSafely } from "../input/parse.js";
import { withCalendarYears } from "./calendar-years.js";
import { reportContradictions, reportTo } from "./contradictions.js";
import { isCandidacy, isNomination } from "./guards.generated.js";
import type { CandidacyInput } from "./input-types.js";
import { candidacySchema, nominationSchema } from "./schema.js";
import type { Candidacy, Nomination } from "./types.js";

type Checker<Shape extends Candidacy> = (input: unknown) => ParseResult<Shape>;

/** Parses a nomination without throwing. */
export const safeParseNomination: Checker<Nomination> = /* @__PURE__ */ checker(isNomination, nominationSchema);

/** Parses a nomination without an award, without throwing. */
export const safeParseCandidacy: Checker<Candidacy> = /* @__PURE__ */ checker(isCandidacy, candidacySchema);

/** Parses a nomination. Throws `InvalidNominationError` with every problem. */
export const parseNomination = (input: unknown): Nomination => orThrow(safeParseNomination(input));

/** Parses a nomination without an award. Throws `InvalidNominationError` with every problem. */
export const parseCandidacy = (input: unknown): Candidacy => orThrow(safeParseCandidacy(input));

function orThrow<Shape extends Candidacy>(checked: ParseResult<Shape>): Shape {
  if (!checked.ok) throw new InvalidNominationError(checked.problems, checked);
  return checked.value;
}

/**
 * The generated guard accepts only values that the schema would accept and leave unchanged, at a fraction of the cost.
 * Any other value goes to the schema, which alone refuses and names the problems.
 */
function checker<Shape extends Candidacy, Input extends CandidacyInput>(
  isValidFast: (input: unknown) => input is Input,
  schema: () => z.ZodMiniType<Input>,
): Checker<Shape> {
  return (input) =>
    readSafely<Shape>(() => {
      const parsed = isValidFast(input)
        ? { ok: true as const, value: input }
        : parseGiven(schema(), input, isValidFast);
      if (!parsed.ok) return parsed;
      const problems: Problem[] = [];
      const report = reportTo(problems);
      const value = withCalendarYears(parsed.value, report) as Candidacy as Shape;
      if (problems.length === 0) reportContradictions(value, report);
      return problems.length > 0 ? { ok: false, ...limitProblems(problems) } : { ok: true, value };
    });
}
