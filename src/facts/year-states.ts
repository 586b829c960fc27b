import { codesOf } from "../codes.js";
import { FALSE, fromBoolean, or, TRUE, type Truth, UNKNOWN } from "../logic/truth.js";
import { EARLIEST_YEAR, YearTruths } from "../logic/year-runs.js";
import { awardsMeant } from "./award-filter.js";
import type { FactBook } from "./definition.js";
import { leaveState } from "./leave.js";
import type { YearLevel } from "./parameters/fields.js";
import { NOT_RATED, type Row } from "./row.js";
import { sharedIn } from "./shared.js";

/** Gives, for a row, whether each year up to the reference year counts. */
export type YearStates = (row: Row) => YearTruths;

/** Compiles what makes a year count. What it gives holds until it is asked about another row. */
export const yearStates = ({ atLeast, orAwards }: YearLevel, book: FactBook | undefined): YearStates =>
  sharedIn(book, "years", { atLeast, ...(orAwards === undefined ? {} : { orAwards }) }, makeYearStates);

function makeYearStates({ atLeast, orAwards }: YearLevel): YearStates {
  const lowest = codesOf("rating").indexOf(atLeast);
  const titles = orAwards === undefined ? undefined : awardsMeant(orAwards);
  const years = new YearTruths();
  let version = -1;
  return (row) => {
    if (version !== row.version) {
      version = row.version;
      rateYears(years, row, lowest);
      if (titles !== undefined) addTitles(years, row, titles);
    }
    return years;
  };
}

/** The years as their ratings have them. */
function rateYears(years: YearTruths, row: Row, lowest: number): void {
  const { maternityYears, awards } = row.numbers.record;
  const last = row.referenceYear;
  let first = row.firstYearOfService();
  for (const year of maternityYears) if (year < first) first = year;
  for (let entry = 0; entry < awards.size; entry += 1) first = Math.min(first, awards.year[entry] as number);
  first = Math.max(first, EARLIEST_YEAR);
  const otherwise: Truth = row.isComplete("ratings") ? FALSE : UNKNOWN;
  years.begin(first, last, otherwise, otherwise);
  for (let year = first; year <= last; year += 1) {
    const rank = row.rankIn(year);
    if (rank !== NOT_RATED) years.set(year, fromBoolean(rank <= lowest));
    // Maternity leave counts as time, but nobody was excellent in a year that was not rated.
    else if (lowest > 0) years.set(year, or(leaveState(row, year), otherwise));
    else if (maternityYears.includes(year)) years.set(year, FALSE);
  }
}

/** Titles make a year count, and on a list that is not whole any year may have one. */
function addTitles(years: YearTruths, row: Row, isTitle: readonly boolean[]): void {
  const { awards } = row.numbers.record;
  if (!row.isComplete("awards")) {
    years.before = or(years.before, UNKNOWN);
    for (let year = years.first; year <= row.referenceYear; year += 1) years.set(year, or(years.at(year), UNKNOWN));
  }
  for (let entry = 0; entry < awards.size; entry += 1) {
    const year = awards.year[entry] as number;
    if (year <= row.referenceYear && isTitle[awards.code[entry] as number]) years.set(year, TRUE);
  }
}
