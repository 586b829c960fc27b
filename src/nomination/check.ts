import type * as z from "zod/mini";
import { describeValue } from "../errors/describe.js";
import { limitProblems } from "../errors/limit.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidNominationError, type Problem } from "../errors.js";
import { type ParseResult, parseInput, readSafely } from "../input/parse.js";
import { isCandidacy, isNomination } from "./guards.generated.js";
import { candidacySchema, nominationSchema } from "./schema.js";
import type { Candidacy, Nomination, YearRating } from "./types.js";

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
function checker<Shape extends Candidacy>(
  isValidFast: (input: unknown) => input is Shape,
  schema: () => z.ZodMiniType<Shape>,
): Checker<Shape> {
  return (input) =>
    readSafely(() => {
      const checked = isValidFast(input) ? { ok: true as const, value: input } : parseInput(schema(), input);
      if (!checked.ok) return checked;
      const problems = contradictionsIn(checked.value);
      return problems.length > 0 ? { ok: false, ...limitProblems(problems) } : checked;
    });
}

/** The problems between fields: two ratings for one year, and years and decisions after `asOf`. */
function contradictionsIn({ asOf, record, referenceYear }: Candidacy): Problem[] {
  const problems: Problem[] = [];
  // A parsed date begins with its year.
  const thisYear = Number(asOf.slice(0, 4));
  const { ratings, awards, initiatives } = record ?? {};
  addRatingProblems(ratings ?? [], problems);
  addFutureYearProblems("ratings", ratings ?? [], thisYear, problems);
  addFutureYearProblems("awards", awards ?? [], thisYear, problems);
  addFutureYearProblems("initiatives", initiatives ?? [], thisYear, problems);
  // A decision after `asOf` would start the wait for the next award too early.
  awards?.forEach(({ decidedOn }, index) => {
    if (decidedOn !== undefined && decidedOn > asOf) {
      problems.push(
        makeProblem(
          "too-late",
          { notAfter: asOf },
          { path: `record.awards[${index}].decidedOn`, received: describeValue(decidedOn) },
        ),
      );
    }
  });
  if (referenceYear !== undefined && referenceYear > thisYear) {
    problems.push(
      makeProblem(
        "too-late",
        { notAfter: String(thisYear) },
        { path: "referenceYear", received: describeValue(referenceYear) },
      ),
    );
  }
  return problems;
}

function addRatingProblems(ratings: readonly YearRating[], problems: Problem[]): void {
  ratings.forEach(({ year, rating }, index) => {
    for (let earlier = index - 1; earlier >= 0; earlier -= 1) {
      const before = ratings[earlier];
      if (before?.year !== year) continue;
      if (before.rating !== rating) {
        problems.push(
          makeProblem(
            "contradiction",
            { year, rating: before.rating },
            { path: `record.ratings[${index}]`, received: describeValue(rating) },
          ),
        );
      }
      return;
    }
  });
}

function addFutureYearProblems(
  list: "ratings" | "awards" | "initiatives",
  entries: readonly { year?: number }[],
  thisYear: number,
  problems: Problem[],
): void {
  entries.forEach(({ year }, index) => {
    if (year !== undefined && year > thisYear) {
      const path = `record.${list}[${index}].year`;
      problems.push(makeProblem("too-late", { notAfter: String(thisYear) }, { path, received: describeValue(year) }));
    }
  });
}
