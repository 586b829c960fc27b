import * as z from "zod/mini";
import { codesOf, type GroundCode, labelOf, type Text } from "../codes.js";
import { type PartialDate, yearOf } from "../dates.js";
import type { Candidacy, PriorAward } from "../nomination/types.js";
import { type FactContext, type PrizeCode, prizeCode, prizesIn, referenceYearOf } from "./definition.js";
import type { Missing } from "./reading.js";
import type { YearState } from "./years.js";

/** Which earlier awards are meant. */
export interface AwardFilter {
  award: PrizeCode;
  ground?: GroundCode | undefined;
  exceptGrounds?: GroundCode[] | undefined;
  /** Leaves out movement awards of thematic emulation. */
  exceptThematic?: boolean | undefined;
}

/** The fields of an award filter. */
export const awardFilterFields = () => ({
  award: prizeCode(),
  ground: z.optional(z.enum(codesOf("ground"))),
  exceptGrounds: z.optional(z.array(z.enum(codesOf("ground"))).check(z.minLength(1))),
  exceptThematic: z.optional(z.boolean()),
});

/** The award after which a window begins: a code, or a filter. */
export const afterField = () => z.optional(z.union([prizeCode(), z.strictObject(awardFilterFields())]));

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
export type After = PrizeCode | AwardFilter | undefined;

/** Whether an earlier award is one of those meant; a movement award not said to be thematic or not is a maybe. */
export function matches(entry: PriorAward, filter: AwardFilter): YearState {
  if (!prizesIn(filter.award).includes(entry.code)) return "no";
  if (filter.ground !== undefined && entry.ground !== filter.ground) return "no";
  if (filter.exceptGrounds?.includes(entry.ground)) return "no";
  if (filter.exceptThematic && entry.ground === "phong-trao") {
    if (entry.thematic === undefined) return "maybe";
    if (entry.thematic) return "no";
  }
  return "yes";
}

/** Where the clock for the next proposal starts: the end of the period rewarded, else the decision, else its year. */
export function clockOf(entry: PriorAward): PartialDate {
  return entry.periodEnd ?? entry.decidedOn ?? String(entry.year);
}

/** Whether the list of awards is whole. */
export function awardsAreWhole(nomination: Candidacy): boolean {
  return nomination.record?.awards !== undefined && (nomination.record.complete?.includes("awards") ?? false);
}

/** What to ask for when the list of awards leaves something open. */
export function missingAwards(nomination: Candidacy, unclear = false): Missing[] {
  const missing: Missing[] = unclear ? [{ input: "thematic" }] : [];
  if (nomination.record?.awards === undefined) missing.push({ input: "awards" });
  else if (!awardsAreWhole(nomination)) missing.push({ input: "awardsWhole" });
  return missing;
}

/** A candidacy, and what it is proposed for where that is known. */
type Proposed = FactContext["nomination"];

/** The years a count looks at. */
export interface Window {
  readonly first: number;
  readonly last: number;
  /** Whether the window is known to begin there: an award still unknown could only move its beginning later. */
  readonly certain: boolean;
  /** Whether there is a window at all: not where the award it begins after was never held. */
  readonly open: boolean;
  readonly missing: readonly Missing[];
}

/** No year before this one can be on file. */
export const EARLIEST_YEAR = 1900;

/** The years after the latest award meant, or the last so many years, up to the reference year. */
export function windowAfter(nomination: Proposed, after: After, lastYears?: number, sinceDiscipline = false): Window {
  const window = windowAfterAward(nomination, after, lastYears);
  return sinceDiscipline ? afterDiscipline(nomination, window) : window;
}

/** Only years after the one in which the last discipline was fully served count. */
function afterDiscipline(nomination: Candidacy, window: Window): Window {
  const list = nomination.record?.discipline;
  const imposed = (list ?? []).filter(({ level, from }) => level !== undefined && from <= nomination.asOf);
  const ends = imposed.flatMap(({ to }) => (to === undefined ? [] : [yearOf(to)]));
  const first = Math.max(window.first, ...ends.map((year) => year + 1));
  const missing: Missing[] = [...window.missing];
  if (list === undefined) missing.push({ input: "discipline" });
  else if (!nomination.record?.complete?.includes("discipline")) missing.push({ input: "disciplineWhole" });
  if (ends.length < imposed.length) missing.push({ input: "disciplineEnd" });
  return { ...window, first, certain: window.certain && missing.length === window.missing.length, missing };
}

function windowAfterAward(nomination: Proposed, after: After, lastYears?: number): Window {
  const last = referenceYearOf(nomination);
  const earliest = lastYears === undefined ? EARLIEST_YEAR : last - lastYears + 1;
  if (after === undefined) return { first: earliest, last, certain: true, open: true, missing: [] };
  const filter = typeof after === "string" ? { award: after } : after;
  const held = nomination.record?.awards ?? [];
  const latest = (accepted: readonly YearState[], meant: AwardFilter) =>
    held
      .filter((entry) => accepted.includes(matches(entry, meant)))
      .reduce((year, entry) => Math.max(year, yearOf(clockOf(entry))), 0);
  const before = [latest(["yes"], filter), latest(["yes", "maybe"], filter)] as const;
  // The very award proposed, held before, starts the clock anew: what it rewarded does not count again.
  const same = { ...filter, award: nomination.award ?? filter.award };
  const [sure, possible] =
    before[0] === 0
      ? before
      : [Math.max(before[0], latest(["yes"], same)), Math.max(before[1], latest(["yes", "maybe"], same))];
  const whole = awardsAreWhole(nomination);
  const missing = missingAwards(nomination, possible > sure);
  if (sure > 0) {
    const certain = whole && possible === sure;
    return { first: Math.max(earliest, sure + 1), last, certain, open: true, missing: certain ? [] : missing };
  }
  if (whole && possible === 0) return { first: last + 1, last, certain: true, open: false, missing: [] };
  const first = possible > 0 && whole ? possible + 1 : earliest;
  return { first: Math.max(earliest, first), last, certain: false, open: true, missing };
}

/** "after …" in both languages, or nothing. */
export function afterText(after: After): Text {
  if (after === undefined) return { vi: "", en: "" };
  const label = prizeLabel(typeof after === "string" ? after : after.award);
  return { vi: ` sau ${label.vi}`, en: ` after ${label.en}` };
}

/** The label of a form, a family or a title. */
export function prizeLabel(code: PrizeCode): Text {
  if ((codesOf("title") as readonly string[]).includes(code)) return labelOf("title", code);
  return labelOf((codesOf("award") as readonly string[]).includes(code) ? "award" : "awardFamily", code);
}
