import { FALSE, TRUE } from "../logic/truth.js";
import type { MissingInput, MissingInputs } from "../questions/missing.js";
import { awardClockYears, missingDates } from "./award-clock.js";
import { type AwardMatcher, fits, missingAwards, recordedAwards } from "./award-filter.js";
import { EARLIEST_YEAR, type FactContext } from "./context.js";
import { nothingMissing, unionMissing } from "./fact-value.js";
import type { SameAwardFilter } from "./window-params.js";

/** A year before which nothing counts, within bounds. */
export interface Floor {
  /** The earliest year that it may be. */
  readonly first: number;
  /** The latest year that it may be: infinite where that is not known. */
  readonly surelyFrom: number;
  readonly missing: MissingInputs;
}

/** A floor that is known. */
export const surely = (year: number): Floor => ({ first: year, surelyFrom: year, missing: nothingMissing });

/** A year of which nothing is known. */
export const UNKNOWN_YEAR = Number.POSITIVE_INFINITY;

/** The latest of several floors. */
export function latestFloor(floors: readonly Floor[]): Floor {
  return {
    first: Math.max(...floors.map(({ first }) => first)),
    surelyFrom: Math.max(...floors.map(({ surelyFrom }) => surelyFrom)),
    missing: floors.map(({ missing }) => missing).reduce((before, missing) => unionMissing(before, missing)),
  };
}

/** Leaves out what the award proposed has rewarded already. In a list that is not complete such an award may be missing. */
export function afterSameAward(context: FactContext, filter: SameAwardFilter): Floor {
  const match: AwardMatcher = (entry) => (entry.code === context.award ? fits(entry, filter) : FALSE);
  let [first, surelyFrom] = [EARLIEST_YEAR, EARLIEST_YEAR];
  for (const entry of recordedAwards(context.nomination)) {
    const state = match(entry);
    if (state === FALSE) continue;
    const { min, max } = awardClockYears(entry);
    surelyFrom = Math.max(surelyFrom, max + 1);
    if (state === TRUE) first = Math.max(first, min + 1);
  }
  if (!context.isComplete("awards")) surelyFrom = UNKNOWN_YEAR;
  if (surelyFrom === first) return surely(first);
  return { first, surelyFrom, missing: () => missingClocks(context, match) };
}

/** What is missing where it is open after which year an award begins a window. The end of its period is asked for last. */
export function missingClocks(context: FactContext, match: AwardMatcher): MissingInput[] {
  const missing = missingAwards(context, match);
  if (missing.length > 0) return missing;
  return missingDates(recordedAwards(context.nomination), (entry) => match(entry) !== FALSE);
}

/** Leaves out the years up to the one in which the last discipline ended. */
export function afterDiscipline(context: FactContext): Floor {
  const { nomination } = context;
  const list = nomination.record?.discipline;
  let first = EARLIEST_YEAR;
  const withoutEnd: MissingInput[] = [];
  (list ?? []).forEach(({ level, from, to }, entry) => {
    if (level === undefined || (from !== undefined && from > nomination.asOf)) return;
    if (to === undefined) withoutEnd.push({ input: "disciplineEnd", entry });
    else first = Math.max(first, Number(to.slice(0, 4)) + 1);
  });
  const isComplete = context.isComplete("discipline");
  if (isComplete && withoutEnd.length === 0) return surely(first);
  const missing = (): MissingInput[] => [
    ...(isComplete ? [] : [{ input: list === undefined ? "discipline" : "disciplineWhole" } as const]),
    ...withoutEnd,
  ];
  return { first, surelyFrom: UNKNOWN_YEAR, missing };
}
