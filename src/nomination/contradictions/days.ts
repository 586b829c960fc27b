import { dateOfSpan, yearOfDay } from "../../dates/numbers.js";
import { type ContradictionCheck, tooEarly, tooLate } from "./check.js";

/** A year on file that is still to come. */
const yearsToCome: ContradictionCheck = ({ numbers: { asOf, referenceYear, record } }, report) => {
  const thisYear = yearOfDay(asOf);
  const check = (list: string, field: string, years: readonly number[], size: number): void => {
    for (let entry = 0; entry < size; entry += 1) {
      const year = years[entry] as number;
      if (year > thisYear) report(`record.${list}[${entry}]${field}`, year, tooLate(String(thisYear)));
    }
  };
  const { ratings, awards, initiatives, achievements, maternityYears } = record;
  check("ratings", ".year", ratings.year, ratings.size);
  check("awards", ".year", awards.year, awards.size);
  check("initiatives", ".year", initiatives.year, initiatives.size);
  check("achievements", ".year", achievements.year, achievements.size);
  check("maternityYears", "", maternityYears, maternityYears.length);
  if (referenceYear > thisYear) report("referenceYear", referenceYear, tooLate(String(thisYear)));
};

/** A day on file that is still to come, of what has happened. */
const daysToCome: ContradictionCheck = ({ candidacy: { asOf, nominee, judgements }, numbers }, report) => {
  const today = numbers.asOf;
  const check = (list: string, field: string, days: readonly number[], size: number): void => {
    for (let entry = 0; entry < size; entry += 1) {
      const day = days[entry] as number;
      if (day > today) report(`record.${list}[${entry}].${field}`, dateOfSpan(day, day), tooLate(asOf));
    }
  };
  const { awards, recognitions, achievements } = numbers.record;
  if (numbers.nominee.foundedOn > today) report("nominee.foundedOn", nominee.foundedOn, tooLate(asOf));
  // A decision after `asOf` would start the wait for the next award too early.
  check("awards", "decidedOn", awards.decidedOn, awards.size);
  check("recognitions", "since", recognitions.since, recognitions.size);
  check("achievements", "from", achievements.from, achievements.size);
  for (const id in judgements) {
    const on = judgements[id]?.on ?? "";
    if (on > asOf) report(`judgements.${id}.on`, on, tooLate(asOf));
  }
};

/** A movement that has not begun, or closes before it begins. */
const movementOutOfOrder: ContradictionCheck = ({ candidacy: { asOf, movement }, numbers }, report) => {
  const { startedOn, closedOn, closedOnLast } = numbers.movement;
  if (startedOn > numbers.asOf) report("movement.startedOn", movement?.startedOn, tooLate(asOf));
  if (closedOn >= 0 && closedOnLast < startedOn)
    report("movement.closedOn", movement?.closedOn, tooEarly(movement?.startedOn ?? ""));
};

/** What cannot be true of days and years. */
export const dayChecks: readonly ContradictionCheck[] = [yearsToCome, daysToCome, movementOutOfOrder];
