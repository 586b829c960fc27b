import * as z from "zod/mini";
import { codesOf, type GroundCode, type LocalizedText, labelOf } from "../codes.js";
import type { PartialDate } from "../dates.js";
import { awardRef, code } from "../input/schema.js";
import { FALSE, fromOptional, not, TRUE, type Truth } from "../logic/truth.js";
import type { Candidacy, PriorAward } from "../nomination/types.js";
import { EARLIEST_YEAR, type FactContext } from "./context.js";
import { type AwardRef, awardsOfRef, referenceYear } from "./definition.js";
import { type MissingInput, type MissingInputs, nothingMissing, unionMissing } from "./fact-value.js";

/** Which earlier awards are meant. */
export interface AwardFilter {
  award: AwardRef;
  ground?: GroundCode | undefined;
  exceptGrounds?: GroundCode[] | undefined;
  /** Leaves out movement awards of thematic emulation. */
  exceptThematic?: boolean | undefined;
}

/** The fields of an award filter. */
export const awardFilterFields = () => ({
  award: awardRef(),
  ground: z.optional(code("ground")),
  exceptGrounds: z.optional(z.array(code("ground")).check(z.minLength(1))),
  exceptThematic: z.optional(z.boolean()),
});

/** The award after which a window begins: a code, or a filter. */
export const afterField = () => z.optional(z.union([awardRef(), z.strictObject(awardFilterFields())]));

/** The fields that say which years a count looks at. */
export const windowFields = () => ({
  after: afterField(),
  lastYears: z.optional(z.int().check(z.positive())),
  /** Whether years up to the end of a discipline are left out. */
  sinceDiscipline: z.optional(z.boolean()),
});

/** The type of `windowFields`. */
export interface WindowParams {
  after?: After;
  lastYears?: number | undefined;
  sinceDiscipline?: boolean | undefined;
}

/** The type of `afterField`. */
export type After = AwardRef | AwardFilter | undefined;

/** Says of an earlier award whether it is one of those meant. */
export type Matcher = (entry: PriorAward) => Truth;

/** Whether an earlier award fits a filter in all but its code; unknown where it is not given whether the award was thematic. */
function fits(entry: PriorAward, { ground, exceptGrounds, exceptThematic }: AwardFilter): Truth {
  if (ground !== undefined && entry.ground !== ground) return FALSE;
  if (exceptGrounds?.includes(entry.ground)) return FALSE;
  return exceptThematic && entry.ground === "phong-trao" ? not(fromOptional(entry.thematic)) : TRUE;
}

/** The matcher of a filter. */
export function awardMatcher(filter: AwardFilter): Matcher {
  const codes = new Set<string>(awardsOfRef(filter.award));
  return (entry) => (codes.has(entry.code) ? fits(entry, filter) : FALSE);
}

/** Where the clock for the next proposal starts: the end of the period rewarded, else the decision, else its year. */
export function clockStart(entry: PriorAward): PartialDate {
  return entry.periodEnd ?? entry.decidedOn ?? String(entry.year);
}

/** The year in which that clock starts. Every date begins with its year, and those of a nomination are checked. */
function clockStartYear({ periodEnd, decidedOn, year }: PriorAward): number {
  const date = periodEnd ?? decidedOn;
  return date === undefined ? year : Number(date.slice(0, 4));
}

const NO_AWARDS: readonly PriorAward[] = [];

/** The awards on file. */
export const recordedAwards = ({ record }: Candidacy): readonly PriorAward[] => record?.awards ?? NO_AWARDS;

/** What to ask for when the list of awards leaves something open. */
export function missingAwards(context: FactContext, unclear = false): MissingInput[] {
  const missing: MissingInput[] = unclear ? [{ input: "thematic" }] : [];
  if (context.nomination.record?.awards === undefined) missing.push({ input: "awards" });
  else if (!context.isComplete("awards")) missing.push({ input: "awardsWhole" });
  return missing;
}

/** The years a count looks at. */
export interface Window {
  readonly first: number;
  readonly last: number;
  /** Whether the window is known to begin there: an award still unknown could only move its beginning later. */
  readonly certain: boolean;
  /** Whether there is a window at all: not where the award it begins after was never held. */
  readonly open: boolean;
  readonly missing: MissingInputs;
}

/** Finds the years a count looks at in a nomination. */
export type WindowReader = (context: FactContext) => Window;

/** The years after the latest award meant, or the last so many years, up to the reference year. */
export function windowReader({ after, lastYears, sinceDiscipline }: WindowParams): WindowReader {
  const start = after === undefined ? openWindow : windowAfter(after);
  return (context) => {
    const last = referenceYear(context.nomination);
    const window = start(context, lastYears === undefined ? EARLIEST_YEAR : last - lastYears + 1, last);
    return sinceDiscipline ? afterDiscipline(context, window) : window;
  };
}

/** Whether a window may differ between awards proposed: the very award held before starts the clock anew. */
export const dependsOnAward = ({ after }: WindowParams): boolean => after !== undefined;

/** Only years after the one in which the last discipline was fully served count. */
function afterDiscipline(context: FactContext, window: Window): Window {
  const { nomination } = context;
  const list = nomination.record?.discipline;
  let { first } = window;
  let withoutEnd = false;
  for (const { level, from, to } of list ?? []) {
    if (level === undefined || from > nomination.asOf) continue;
    if (to === undefined) withoutEnd = true;
    else first = Math.max(first, Number(to.slice(0, 4)) + 1);
  }
  const whole = context.isComplete("discipline");
  if (whole && !withoutEnd) return { ...window, first };
  const missing = unionMissing(window.missing, () => [
    ...(whole ? [] : [{ input: list === undefined ? "discipline" : "disciplineWhole" } as const]),
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
    // The latest year of an award that surely is, and of one that may be, the one meant; then of the very award proposed.
    let [sure, possible, sameSure, samePossible] = [0, 0, 0, 0];
    for (const entry of recordedAwards(nomination)) {
      const meant = match(entry);
      const same = award === undefined ? meant : entry.code === award ? fits(entry, filter) : FALSE;
      if (meant === FALSE && same === FALSE) continue;
      const year = clockStartYear(entry);
      if (meant !== FALSE && year > possible) possible = year;
      if (meant === TRUE && year > sure) sure = year;
      if (same !== FALSE && year > samePossible) samePossible = year;
      if (same === TRUE && year > sameSure) sameSure = year;
    }
    // The very award proposed, held before, starts the clock anew: what it rewarded does not count again.
    if (sure > 0) {
      sure = Math.max(sure, sameSure);
      possible = Math.max(possible, samePossible);
    }
    const whole = context.isComplete("awards");
    const missing = (): MissingInput[] => missingAwards(context, possible > sure);
    if (sure > 0) {
      const certain = whole && possible === sure;
      const first = Math.max(earliest, sure + 1);
      return { first, last, certain, open: true, missing: certain ? nothingMissing : missing };
    }
    if (whole && possible === 0) return { first: last + 1, last, certain: true, open: false, missing: nothingMissing };
    const first = possible > 0 && whole ? possible + 1 : earliest;
    return { first: Math.max(earliest, first), last, certain: false, open: true, missing };
  };
}

/** "after …" in both languages, or nothing. */
export function afterText(after: After): LocalizedText {
  if (after === undefined) return { vi: "", en: "" };
  const label = awardRefLabel(typeof after === "string" ? after : after.award);
  return { vi: ` sau ${label.vi}`, en: ` after ${label.en}` };
}

/** The label of a form, a family or a title. */
export function awardRefLabel(code: AwardRef): LocalizedText {
  if ((codesOf("title") as readonly string[]).includes(code)) return labelOf("title", code);
  return labelOf((codesOf("award") as readonly string[]).includes(code) ? "award" : "awardFamily", code);
}
