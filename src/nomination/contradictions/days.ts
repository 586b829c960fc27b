import { getFirstDay, getLastDay } from "../../dates.js";
import { type ContradictionCheck, reportAfter } from "./check.js";

const yearOf = ({ asOf }: { asOf: string }): number => Number(asOf.slice(0, 4));

/** A year on file that is still to come. */
const yearsToCome: ContradictionCheck = (candidacy, report) => {
  const thisYear = yearOf(candidacy);
  const check = (path: string, year: number | undefined): void => {
    if (year === undefined || year <= thisYear) return;
    report(path, year, { code: "too-late", params: { notAfter: String(thisYear) } });
  };
  const { record, referenceYear } = candidacy;
  for (const list of ["ratings", "awards", "initiatives", "achievements"] as const) {
    record?.[list]?.forEach(({ year }, index) => {
      check(`record.${list}[${index}].year`, year);
    });
  }
  record?.maternityYears?.forEach((year, index) => {
    check(`record.maternityYears[${index}]`, year);
  });
  check("referenceYear", referenceYear);
};

/** A day on file that is still to come, of what has happened. */
const daysToCome: ContradictionCheck = ({ asOf, achievementsTo, nominee, record, judgements }, report) => {
  reportAfter(report, "achievementsTo", achievementsTo, asOf);
  reportAfter(report, "nominee.foundedOn", nominee.foundedOn, asOf);
  record?.awards?.forEach(({ decidedOn }, index) => {
    // A decision after `asOf` would start the wait for the next award too early.
    reportAfter(report, `record.awards[${index}].decidedOn`, decidedOn, asOf);
  });
  record?.achievements?.forEach(({ from }, index) => {
    reportAfter(report, `record.achievements[${index}].from`, from, asOf);
  });
  for (const id in judgements) reportAfter(report, `judgements.${id}.on`, judgements[id]?.on, asOf);
};

/** A movement that has not begun, or closes before it begins. */
const movementOutOfOrder: ContradictionCheck = ({ asOf, movement }, report) => {
  const { startedOn, closedOn } = movement ?? {};
  reportAfter(report, "movement.startedOn", startedOn, asOf);
  if (startedOn === undefined || closedOn === undefined || getLastDay(closedOn) >= getFirstDay(startedOn)) return;
  report("movement.closedOn", closedOn, { code: "too-early", params: { notBefore: startedOn } });
};

/** What cannot be true of days and years. */
export const dayChecks: readonly ContradictionCheck[] = [yearsToCome, daysToCome, movementOutOfOrder];
