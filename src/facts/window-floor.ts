import { yearOfDay } from "../dates/numbers.js";
import { FALSE, TRUE } from "../logic/truth.js";
import { EARLIEST_YEAR } from "../logic/year-runs.js";
import type { MissingInput } from "../questions/missing.js";
import { missingDates } from "./award-clock.js";
import { groundMatcher, missingAwards } from "./award-filter.js";
import { type EntryTruth, meantEntries, missingList } from "./entries.js";
import { imposedIn, missingEnds } from "./imposed-discipline.js";
import type { GroundFilter } from "./parameters/fields.js";
import type { Row } from "./row.js";

/** A year of which nothing is known. */
export const UNKNOWN_YEAR = Number.POSITIVE_INFINITY;

/** A year before which nothing counts, within bounds. */
export interface FloorReader {
  /** Raises the floor of the row's window. */
  raise(row: Row): void;
  missing(row: Row): MissingInput[];
}

/** Leaves out what the award proposed has rewarded already. In a list that is not complete such an award may be missing. */
export function afterSameAward(filter: GroundFilter): FloorReader {
  const fits = groundMatcher(filter);
  const match: EntryTruth = (row, entry) =>
    row.numbers.record.awards.code[entry] === row.awardNumber ? fits(row, entry) : FALSE;
  let first = EARLIEST_YEAR;
  let surelyFrom = EARLIEST_YEAR;
  const find = (row: Row): void => {
    first = surelyFrom = EARLIEST_YEAR;
    const { min, max } = row.clocks.of(row);
    for (let entry = 0; entry < row.numbers.record.awards.size; entry += 1) {
      const state = match(row, entry);
      if (state === FALSE) continue;
      surelyFrom = Math.max(surelyFrom, (max[entry] as number) + 1);
      if (state === TRUE) first = Math.max(first, (min[entry] as number) + 1);
    }
    if (!row.isComplete("awards")) surelyFrom = UNKNOWN_YEAR;
  };
  return {
    raise(row) {
      find(row);
      row.window.raise(first, surelyFrom);
    },
    missing(row) {
      find(row);
      return surelyFrom === first ? [] : missingClocks(row, match);
    },
  };
}

/** What is missing where it is open after which year an award begins a window. The end of its period is asked for last. */
export function missingClocks(row: Row, match: EntryTruth): MissingInput[] {
  const missing = missingAwards(row, match);
  return missing.length > 0 ? missing : missingDates(row, meantEntries(row, "awards", match).possible);
}

const isImposed = /* @__PURE__ */ imposedIn("discipline", {});

/** Leaves out the years up to the one in which the last discipline ended. */
export const afterDiscipline: FloorReader = {
  raise(row) {
    const { size, to } = row.numbers.record.discipline;
    let first = EARLIEST_YEAR;
    let isOpen = !row.isComplete("discipline");
    for (let entry = 0; entry < size; entry += 1) {
      if (!isImposed(row, entry)) continue;
      const end = to[entry] as number;
      if (end < 0) isOpen = true;
      else first = Math.max(first, yearOfDay(end) + 1);
    }
    row.window.raise(first, isOpen ? UNKNOWN_YEAR : first);
  },
  missing: (row) => [...missingList(row, "discipline"), ...missingEnds(row, "discipline", isImposed)],
};
