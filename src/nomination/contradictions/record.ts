import { dateOfSpan, firstDayOf, yearOfDay } from "../../dates/numbers.js";
import { LONGEST_WAIT } from "../doubts.js";
import { isTitleNumber, NOT_STATED } from "../row-numbers.js";
import { type ContradictionCheck, tooEarly, tooLate } from "./check.js";

/** A second rating of a year, other than the first. */
const ratedTwice: ContradictionCheck = ({ candidacy, numbers }, report) => {
  const { size, year, rating } = numbers.record.ratings;
  let latest = 0;
  for (let entry = 0; entry < size; entry += 1) {
    const rated = year[entry] as number;
    // A year after all before it is no second rating of any of them.
    if (rated > latest) {
      latest = rated;
      continue;
    }
    const first = year.indexOf(rated);
    if (rating[first] === rating[entry]) continue;
    const [before, given] = [candidacy.record?.ratings?.[first], candidacy.record?.ratings?.[entry]];
    if (before === undefined) continue;
    const params = { of: "rating", ...before } as const;
    report(`record.ratings[${entry}]`, given?.rating, { code: "contradiction", params });
  }
};

/** A year without a rating because of leave, which has one. */
const ratedOnLeave: ContradictionCheck = ({ candidacy, numbers: { record } }, report) => {
  for (let index = 0; index < record.maternityYears.length; index += 1) {
    const year = record.maternityYears[index] as number;
    const rating = candidacy.record?.ratings?.find((entry) => entry.year === year)?.rating;
    if (rating === undefined) continue;
    report(`record.maternityYears[${index}]`, year, { code: "contradiction", params: { of: "leave", year, rating } });
  }
};

/** An award decided before its year, or rewarding a period that ends after the decision. */
const awardOutOfItsTime: ContradictionCheck = ({ numbers }, report) => {
  const { size, year, decidedOn, periodEnd, periodEndLast } = numbers.record.awards;
  for (let entry = 0; entry < size; entry += 1) {
    const given = year[entry] as number;
    const decided = decidedOn[entry] as number;
    const ended = periodEnd[entry] as number;
    if (decided >= 0 && decided < firstDayOf(given)) {
      report(`record.awards[${entry}].decidedOn`, dateOfSpan(decided, decided), tooEarly(`${given}-01-01`));
    }
    if (ended < firstDayOf(given + 1)) continue;
    // Titles of a year are decided before it is over: the year of the decision is in time.
    const latest = Math.max(given, yearOfDay(decided));
    if (ended < firstDayOf(latest + 1)) continue;
    const received = dateOfSpan(ended, periodEndLast[entry] as number);
    report(`record.awards[${entry}].periodEnd`, received, tooLate(`${latest}-12-31`));
  }
};

/** An award for a period long before it. An award without a ground may be one for resistance, which has no such limit. */
const awardLongAfterItsPeriod: ContradictionCheck = ({ numbers }, report) => {
  const { size, code, year, ground, periodEnd, periodEndLast } = numbers.record.awards;
  for (let entry = 0; entry < size; entry += 1) {
    const ended = periodEnd[entry] as number;
    const earliest = (year[entry] as number) - LONGEST_WAIT;
    if (ended <= NOT_STATED || ended >= firstDayOf(earliest)) continue;
    if ((ground[entry] as number) < 0 && !isTitleNumber(code[entry] as number)) continue;
    const received = dateOfSpan(ended, periodEndLast[entry] as number);
    report(`record.awards[${entry}].periodEnd`, received, tooEarly(String(earliest)));
  }
};

/** A matter cleared before it began, or a term that ended before the post was taken. */
const endedBeforeItBegan: ContradictionCheck = ({ numbers: { record } }, report) => {
  const check = (list: "discipline" | "achievements", field: string, ends: readonly number[]): void => {
    const { size, from } = record[list];
    for (let entry = 0; entry < size; entry += 1) {
      const begun = from[entry] as number;
      const ended = ends[entry] as number;
      if (ended < 0 || ended >= begun) continue;
      report(`record.${list}[${entry}].${field}`, dateOfSpan(ended, ended), tooEarly(dateOfSpan(begun, begun)));
    }
  };
  check("discipline", "clearedOn", record.discipline.clearedOn);
  check("achievements", "termEnd", record.achievements.termEnd);
};

/** What cannot be true of a record. */
export const recordChecks: readonly ContradictionCheck[] = [
  ratedTwice,
  ratedOnLeave,
  awardOutOfItsTime,
  awardLongAfterItsPeriod,
  endedBeforeItBegan,
];
