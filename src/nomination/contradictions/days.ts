import { dateOfSpan, yearOfDay } from "../../dates/numbers.js";
import { type ContradictionCheck, tooEarly, tooLate } from "./check.js";

/** A year or a day on file that is still to come, of what has happened. */
const stillToCome: ContradictionCheck = ({ candidacy: { asOf, nominee, judgements }, numbers }, report) => {
  const today = numbers.asOf;
  const thisYear = yearOfDay(today);
  const check = (path: string, given: readonly number[], size: number, latest = thisYear): void => {
    for (let entry = 0; entry < size; entry += 1) {
      const number = given[entry] as number;
      if (number <= latest) continue;
      const [received, limit] = latest === today ? [dateOfSpan(number, number), asOf] : [number, String(thisYear)];
      report(path.replace("[]", `[${entry}]`), received, tooLate(limit));
    }
  };
  const { ratings, awards, initiatives, achievements, maternityYears, recognitions } = numbers.record;
  check("record.ratings[].year", ratings.year, ratings.size);
  check("record.awards[].year", awards.year, awards.size);
  check("record.initiatives[].year", initiatives.year, initiatives.size);
  check("record.achievements[].year", achievements.year, achievements.size);
  check("record.maternityYears[]", maternityYears, maternityYears.length);
  if (numbers.referenceYear > thisYear) report("referenceYear", numbers.referenceYear, tooLate(String(thisYear)));
  if (numbers.nominee.foundedOn > today) report("nominee.foundedOn", nominee.foundedOn, tooLate(asOf));
  // A decision after `asOf` would start the wait for the next award too early.
  check("record.awards[].decidedOn", awards.decidedOn, awards.size, today);
  check("record.recognitions[].since", recognitions.since, recognitions.size, today);
  check("record.achievements[].from", achievements.from, achievements.size, today);
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
export const dayChecks: readonly ContradictionCheck[] = [stillToCome, movementOutOfOrder];
