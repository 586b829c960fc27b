import { yearOf } from "../dates.js";
import { InvalidNominationError, type Problem } from "../errors.js";
import { checkInput, describeValue } from "../validation.js";
import { candidacySchema, nominationSchema } from "./schema.js";
import type { Candidacy, Nomination } from "./types.js";

/** Checks a nomination and gives a copy of it in its typed form. Throws `InvalidNominationError` with every problem. */
export function checkNomination(input: unknown): Nomination {
  const checked = checkInput(nominationSchema(), input);
  if (!checked.ok) throw new InvalidNominationError(checked.problems);
  const nomination = checked.value as Nomination;
  refuseContradictions(nomination);
  return nomination;
}

/** Checks a nomination without an award. Throws `InvalidNominationError` with every problem. */
export function checkCandidacy(input: unknown): Candidacy {
  const checked = checkInput(candidacySchema(), input);
  if (!checked.ok) throw new InvalidNominationError(checked.problems);
  const candidacy = checked.value as Candidacy;
  refuseContradictions(candidacy);
  return candidacy;
}

/** What the shape cannot see: two ratings for one year, and years and decisions that have not come yet. */
function refuseContradictions(candidacy: Candidacy): void {
  const problems: Problem[] = [];
  const thisYear = yearOf(candidacy.asOf);
  const lists = candidacy.record ?? {};
  const seen = new Map<number, string>();
  lists.ratings?.forEach(({ year, rating }, index) => {
    const before = seen.get(year);
    if (before !== undefined && before !== rating) {
      problems.push({
        path: `record.ratings[${index}]`,
        expected: `one rating for ${year}: ${before}`,
        received: rating,
      });
    }
    seen.set(year, rating);
  });
  for (const name of ["ratings", "awards", "initiatives"] as const) {
    lists[name]?.forEach(({ year }, index) => {
      if (year > thisYear) {
        problems.push({
          path: `record.${name}[${index}].year`,
          expected: `a year up to ${thisYear}`,
          received: describeValue(year),
        });
      }
    });
  }
  // A decision still to come would start the clock of the next award.
  lists.awards?.forEach(({ decidedOn }, index) => {
    if (decidedOn !== undefined && decidedOn > candidacy.asOf) {
      problems.push({
        path: `record.awards[${index}].decidedOn`,
        expected: `a day up to ${candidacy.asOf}`,
        received: decidedOn,
      });
    }
  });
  if (candidacy.referenceYear !== undefined && candidacy.referenceYear > thisYear) {
    problems.push({
      path: "referenceYear",
      expected: `a year up to ${thisYear}`,
      received: String(candidacy.referenceYear),
    });
  }
  if (problems.length > 0) throw new InvalidNominationError(problems);
}
