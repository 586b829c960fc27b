import { getFirstDay, getLastDay } from "../../dates.js";
import { beginsAfter, type ContradictionCheck, tooEarly, tooLate } from "./check.js";

const yearOf = ({ asOf }: { asOf: string }): number => Number(asOf.slice(0, 4));

/** A year on file that is still to come. */
const yearsToCome: ContradictionCheck = (candidacy, report) => {
  const thisYear = yearOf(candidacy);
  const isToCome = (year: number | undefined): boolean => year !== undefined && year > thisYear;
  const problem = tooLate(String(thisYear));
  const { record, referenceYear } = candidacy;
  for (const list of ["ratings", "awards", "initiatives", "achievements"] as const) {
    record?.[list]?.forEach(({ year }, index) => {
      if (isToCome(year)) report(`record.${list}[${index}].year`, year, problem);
    });
  }
  record?.maternityYears?.forEach((year, index) => {
    if (isToCome(year)) report(`record.maternityYears[${index}]`, year, problem);
  });
  if (isToCome(referenceYear)) report("referenceYear", referenceYear, problem);
};

/** A day on file that is still to come, of what has happened. */
const daysToCome: ContradictionCheck = ({ asOf, nominee, record, judgements }, report) => {
  if (beginsAfter(nominee.foundedOn, asOf)) report("nominee.foundedOn", nominee.foundedOn, tooLate(asOf));
  record?.awards?.forEach(({ decidedOn }, index) => {
    // A decision after `asOf` would start the wait for the next award too early.
    if (beginsAfter(decidedOn, asOf)) report(`record.awards[${index}].decidedOn`, decidedOn, tooLate(asOf));
  });
  record?.recognitions?.forEach(({ since }, index) => {
    if (beginsAfter(since, asOf)) report(`record.recognitions[${index}].since`, since, tooLate(asOf));
  });
  record?.achievements?.forEach(({ from }, index) => {
    if (beginsAfter(from, asOf)) report(`record.achievements[${index}].from`, from, tooLate(asOf));
  });
  for (const id in judgements) {
    const on = judgements[id]?.on;
    if (beginsAfter(on, asOf)) report(`judgements.${id}.on`, on, tooLate(asOf));
  }
};

/** A movement that has not begun, or closes before it begins. */
const movementOutOfOrder: ContradictionCheck = ({ asOf, movement }, report) => {
  const { startedOn, closedOn } = movement ?? {};
  if (beginsAfter(startedOn, asOf)) report("movement.startedOn", startedOn, tooLate(asOf));
  if (startedOn === undefined || closedOn === undefined || getLastDay(closedOn) >= getFirstDay(startedOn)) return;
  report("movement.closedOn", closedOn, tooEarly(startedOn));
};

/** What cannot be true of days and years. */
export const dayChecks: readonly ContradictionCheck[] = [yearsToCome, daysToCome, movementOutOfOrder];
