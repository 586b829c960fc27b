import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidNominationError, type Problem } from "../errors.js";
import { parseInput } from "../input/parse.js";
import { isCandidacy, isNomination } from "./guards.generated.js";
import { candidacySchema, nominationSchema } from "./schema.js";
import type { Candidacy, Nomination, YearRating } from "./types.js";

/** A nomination, or what is wrong with it. */
export type CheckedNomination<Shape extends Candidacy> =
  | { ok: true; value: Shape }
  | { ok: false; problems: Problem[] };

type Checker<Shape extends Candidacy> = (input: unknown) => CheckedNomination<Shape>;

/** Looks at a nomination. */
export const safeParseNomination: Checker<Nomination> = /* @__PURE__ */ checker(isNomination, nominationSchema);

/** Looks at a nomination without an award. */
export const safeParseCandidacy: Checker<Candidacy> = /* @__PURE__ */ checker(isCandidacy, candidacySchema);

/** Checks a nomination and gives it in its typed form. Throws `InvalidNominationError` with every problem. */
export const parseNomination = (input: unknown): Nomination => orThrow(safeParseNomination(input));

/** Checks a nomination without an award. Throws `InvalidNominationError` with every problem. */
export const parseCandidacy = (input: unknown): Candidacy => orThrow(safeParseCandidacy(input));

function orThrow<Shape extends Candidacy>(checked: CheckedNomination<Shape>): Shape {
  if (!checked.ok) throw new InvalidNominationError(checked.problems);
  return checked.value;
}

/**
 * The quick check accepts what the schema would accept and leave as it is, without the copies and the bookkeeping that
 * errors need. What it does not accept goes to the schema, which alone refuses.
 */
function checker<Shape extends Candidacy>(
  isValidFast: (input: unknown) => boolean,
  schema: typeof nominationSchema | typeof candidacySchema,
): Checker<Shape> {
  return (input) => {
    const checked = isValidFast(input) ? { ok: true as const, value: input } : parseInput(schema(), input);
    if (!checked.ok) return checked;
    const value = checked.value as Shape;
    const problems = contradictionsIn(value);
    return problems.length > 0 ? { ok: false, problems } : { ok: true, value };
  };
}

/** What the shape cannot see: two ratings for one year, and years and decisions that have not come yet. */
function contradictionsIn({ asOf, record, referenceYear }: Candidacy): Problem[] {
  const problems: Problem[] = [];
  // The date is checked, and every date begins with its year.
  const thisYear = Number(asOf.slice(0, 4));
  const { ratings, awards, initiatives } = record ?? {};
  noteTwoRatings(ratings ?? [], problems);
  noteYearsToCome("ratings", ratings ?? [], thisYear, problems);
  noteYearsToCome("awards", awards ?? [], thisYear, problems);
  noteYearsToCome("initiatives", initiatives ?? [], thisYear, problems);
  // A decision still to come would start the clock of the next award.
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

function noteTwoRatings(ratings: readonly YearRating[], problems: Problem[]): void {
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

function noteYearsToCome(
  list: "ratings" | "awards" | "initiatives",
  entries: readonly { year: number }[],
  thisYear: number,
  problems: Problem[],
): void {
  entries.forEach(({ year }, index) => {
    if (year > thisYear) {
      const path = `record.${list}[${index}].year`;
      problems.push(makeProblem("too-late", { notAfter: String(thisYear) }, { path, received: describeValue(year) }));
    }
  });
}
