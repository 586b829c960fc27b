import type { AwardRef } from "../codes/award-ref.js";
import { FALSE, TRUE, UNKNOWN } from "../logic/truth.js";
import type { MissingInput, MissingInputs } from "../questions/missing.js";
import {
  type AwardFilter,
  type AwardMatcher,
  awardMatcher,
  clockStartYear,
  fits,
  missingAwards,
  recordedAwards,
} from "./award-filter.js";
import { EARLIEST_YEAR, type FactContext } from "./context.js";
import { nothingMissing, unionMissing } from "./fact-value.js";
import type { WindowParams } from "./window-params.js";

/** The years counted. */
export interface Window {
  readonly first: number;
  readonly last: number;
  /** Whether `first` is certain: an award not on file could only move it later. */
  readonly certain: boolean;
  /** False where there is no window, because the award it begins after was never held. */
  readonly open: boolean;
  readonly missing: MissingInputs;
}

/** Computes the window for a nomination. */
export type WindowReader = (context: FactContext) => Window;

/** Compiles the parameters: years after the latest matching award, or the last so many, up to the reference year. */
export function windowReader({ after, lastYears, sinceDiscipline }: WindowParams): WindowReader {
  const start = after === undefined ? openWindow : windowAfter(after);
  return (context) => {
    const last = context.referenceYear;
    const window = start(context, lastYears === undefined ? EARLIEST_YEAR : last - lastYears + 1, last);
    return sinceDiscipline ? afterDiscipline(context, window) : window;
  };
}

/** Leaves out the years up to the one in which the last discipline ended. */
function afterDiscipline(context: FactContext, window: Window): Window {
  const { nomination } = context;
  const list = nomination.record?.discipline;
  let { first } = window;
  let withoutEnd = false;
  for (const { level, from, to } of list ?? []) {
    if (level === undefined || (from !== undefined && from > nomination.asOf)) continue;
    if (to === undefined) withoutEnd = true;
    else first = Math.max(first, Number(to.slice(0, 4)) + 1);
  }
  const isComplete = context.isComplete("discipline");
  if (isComplete && !withoutEnd) return { ...window, first };
  const missing = unionMissing(window.missing, () => [
    ...(isComplete ? [] : [{ input: list === undefined ? "discipline" : "disciplineWhole" } as const]),
    ...(withoutEnd ? [{ input: "disciplineEnd" } as const] : []),
  ]);
  return { ...window, first, certain: false, missing };
}

type WindowStart = (context: FactContext, earliest: number, last: number) => Window;

const openWindow: WindowStart = (_, first, last) => ({
  first,
  last,
  certain: true,
  open: true,
  missing: nothingMissing,
});

function windowAfter(after: AwardRef | AwardFilter): WindowStart {
  const filter = typeof after === "string" ? { award: after } : after;
  const match = awardMatcher(filter);
  return (context, earliest, last) => {
    const { nomination, award } = context;
    // The latest year of an award that matches, and of one that may match; then the same for the award proposed itself.
    let [sure, possible, sameSure, samePossible] = [0, 0, 0, 0];
    for (const entry of recordedAwards(nomination)) {
      const matching = match(entry);
      const same = award === undefined ? matching : entry.code === award ? fits(entry, filter) : FALSE;
      if (matching === FALSE && same === FALSE) continue;
      const year = clockStartYear(entry);
      if (matching !== FALSE && year > possible) possible = year;
      if (matching === TRUE && year > sure) sure = year;
      if (same !== FALSE && year > samePossible) samePossible = year;
      if (same === TRUE && year > sameSure) sameSure = year;
    }
    // Having held the proposed award before moves the beginning too: achievements that it rewarded do not count again.
    if (sure > 0) {
      sure = Math.max(sure, sameSure);
      possible = Math.max(possible, samePossible);
    }
    const isComplete = context.isComplete("awards");
    const eitherMatch: AwardMatcher = (entry) =>
      match(entry) === UNKNOWN || (entry.code === award && fits(entry, filter) === UNKNOWN) ? UNKNOWN : FALSE;
    const missing = (): MissingInput[] => missingAwards(context, possible > sure ? eitherMatch : undefined);
    if (sure > 0) {
      const certain = isComplete && possible === sure;
      const first = Math.max(earliest, sure + 1);
      return { first, last, certain, open: true, missing: certain ? nothingMissing : missing };
    }
    if (isComplete && possible === 0)
      return { first: last + 1, last, certain: true, open: false, missing: nothingMissing };
    const first = possible > 0 && isComplete ? possible + 1 : earliest;
    return { first: Math.max(earliest, first), last, certain: false, open: true, missing };
  };
}
