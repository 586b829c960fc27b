import { codesOf } from "../codes.js";
import { FALSE, fromBoolean, or, type Truth, UNKNOWN } from "../logic/truth.js";
import { EARLIEST_YEAR, type YearTruths } from "../logic/year-runs.js";
import { awardsMeant } from "./award-filter.js";
import type { FactBook } from "./definition.js";
import type { EntryTruth } from "./entries.js";
import { leaveState, ServiceYears } from "./leave.js";
import type { YearLevel } from "./parameters/fields.js";
import { NOT_RATED, type Row } from "./row.js";
import { sharedIn } from "./shared.js";

/** Gives, for a row, whether each year up to the reference year counts. */
export type YearStates = (row: Row) => ServiceYears;

/** Compiles what makes a year count. What it gives holds until it is asked about another row. */
export function yearStates(level: YearLevel, book: FactBook | undefined): YearStates {
  const { atLeast, orAwards } = level;
  return sharedIn(book, "years", { atLeast, orAwards }, () => makeYearStates(level));
}

function makeYearStates({ atLeast, orAwards }: YearLevel): YearStates {
  const lowest = codesOf("rating").indexOf(atLeast);
  const isTitle = awardsMeant(orAwards ?? []);
  const match: EntryTruth = (row, entry) =>
    fromBoolean(isTitle[row.numbers.record.awards.code[entry] as number] === true);
  const years = new ServiceYears();
  let version = -1;
  return (row) => {
    if (version !== row.version) {
      version = row.version;
      // A title that counts as a rating shows service as one does. On a list of awards that is not whole any year may have one.
      years.leaveFrom = firstYearOfAwards(row, row.firstYearOfService(), match);
      rateYears(years, row, lowest);
      if (orAwards !== undefined) addAwards(years, row, match);
    }
    return years;
  };
}

/** The years as their ratings have them. */
function rateYears(years: ServiceYears, row: Row, lowest: number): void {
  const { maternityYears } = row.numbers.record;
  const last = row.referenceYear;
  let first = firstYearOfAwards(row, row.firstYearOfService());
  for (const year of maternityYears) if (year < first) first = year;
  first = Math.max(first, EARLIEST_YEAR);
  const otherwise: Truth = row.isComplete("ratings") ? FALSE : UNKNOWN;
  years.begin(first, last, otherwise, otherwise);
  for (let year = first; year <= last; year += 1) {
    const rank = row.rankIn(year);
    if (rank !== NOT_RATED) years.set(year, fromBoolean(rank <= lowest));
    // Maternity leave counts as time, but nobody was excellent in a year that was not rated.
    else if (lowest > 0) years.set(year, or(leaveState(row, year, years.leaveFrom), otherwise));
    else if (maternityYears.includes(year)) years.set(year, FALSE);
  }
}

/** The first year of an award on file, or of one that may be meant, where it is before another. */
export function firstYearOfAwards(row: Row, before: number, isMeant?: EntryTruth): number {
  const { awards } = row.numbers.record;
  let first = before;
  for (let entry = 0; entry < awards.size; entry += 1) {
    if (isMeant?.(row, entry) !== FALSE) first = Math.min(first, awards.year[entry] as number);
  }
  return first;
}

/** Makes the years of awards count, and on a list that is not whole any year may have one. */
export function addAwards(years: YearTruths, row: Row, match: EntryTruth): void {
  const { awards } = row.numbers.record;
  if (!row.isComplete("awards")) {
    years.before = or(years.before, UNKNOWN);
    for (let year = years.first; year <= row.referenceYear; year += 1) years.set(year, or(years.at(year), UNKNOWN));
  }
  for (let entry = 0; entry < awards.size; entry += 1) {
    const year = awards.year[entry] as number;
    if (year <= row.referenceYear) years.set(year, or(years.at(year), match(row, entry)));
  }
}
