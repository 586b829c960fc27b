import { isCode } from "../../codes.js";
import { LONGEST_WAIT } from "../doubts.js";
import { type ContradictionCheck, tooEarly, tooLate } from "./check.js";

/** A second rating of a year, other than the first. */
const ratedTwice: ContradictionCheck = ({ record }, report) => {
  const ratings = record?.ratings ?? [];
  ratings.forEach(({ year, rating }, index) => {
    const first = ratings.findIndex((entry) => entry.year === year);
    const before = ratings[first];
    if (first === index || before === undefined || before.rating === rating) return;
    const params = { of: "rating", year, rating: before.rating } as const;
    report(`record.ratings[${index}]`, rating, { code: "contradiction", params });
  });
};

/** A year without a rating because of leave, which has one. */
const ratedOnLeave: ContradictionCheck = ({ record }, report) => {
  record?.maternityYears?.forEach((year, index) => {
    const rating = record.ratings?.find((entry) => entry.year === year)?.rating;
    if (rating === undefined) return;
    report(`record.maternityYears[${index}]`, year, { code: "contradiction", params: { of: "leave", year, rating } });
  });
};

/** An award decided before its year, or rewarding a period that ends after the decision. */
const awardOutOfItsTime: ContradictionCheck = ({ record }, report) => {
  record?.awards?.forEach(({ year, decidedOn, periodEnd }, index) => {
    if (decidedOn !== undefined && Number(decidedOn.slice(0, 4)) < year) {
      report(`record.awards[${index}].decidedOn`, decidedOn, tooEarly(`${year}-01-01`));
    }
    if (periodEnd === undefined || periodEnd === "not-stated") return;
    const decidedIn = decidedOn === undefined ? year : Math.max(year, Number(decidedOn.slice(0, 4)));
    // Titles of a year are decided before it is over: the year of the decision is in time.
    if (Number(periodEnd.slice(0, 4)) > decidedIn) {
      report(`record.awards[${index}].periodEnd`, periodEnd, tooLate(`${decidedIn}-12-31`));
    }
  });
};

/** An award for a period long before it. An award without a ground may be one for resistance, which has no such limit. */
const awardLongAfterItsPeriod: ContradictionCheck = ({ record }, report) => {
  record?.awards?.forEach(({ code, ground, year, periodEnd }, index) => {
    if (periodEnd === undefined || periodEnd === "not-stated") return;
    if (ground === undefined && !isCode("title", code)) return;
    if (Number(periodEnd.slice(0, 4)) >= year - LONGEST_WAIT) return;
    report(`record.awards[${index}].periodEnd`, periodEnd, tooEarly(String(year - LONGEST_WAIT)));
  });
};

/** A matter cleared before it began. */
const clearedBeforeItBegan: ContradictionCheck = ({ record }, report) => {
  record?.discipline?.forEach(({ from, clearedOn }, index) => {
    if (from === undefined || clearedOn === undefined || clearedOn >= from) return;
    report(`record.discipline[${index}].clearedOn`, clearedOn, tooEarly(from));
  });
};

/** A term that ended before the post was taken. */
const termEndedBeforePost: ContradictionCheck = ({ record }, report) => {
  record?.achievements?.forEach(({ from, termEnd }, index) => {
    if (from === undefined || termEnd === undefined || termEnd >= from) return;
    report(`record.achievements[${index}].termEnd`, termEnd, tooEarly(from));
  });
};

/** What cannot be true of a record. */
export const recordChecks: readonly ContradictionCheck[] = [
  ratedTwice,
  ratedOnLeave,
  awardOutOfItsTime,
  awardLongAfterItsPeriod,
  clearedBeforeItBegan,
  termEndedBeforePost,
];
