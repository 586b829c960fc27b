import { nearestIds } from "../codes/suggestions.js";
import { codesOf, type UnitLevelCode } from "../codes.js";
import { getYear } from "../dates.js";
import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidInputError, UnknownCodeError } from "../errors.js";
import type { DeadlineProvision } from "../pack/types.js";
import { type AtDate, versionsOn } from "../rulebook/in-force.js";
import type { Rulebook } from "../rulebook/types.js";
import { audienceKey, isOwedBy, sharesAudience } from "./audience.js";
import { dueYears, isYearly, type Years } from "./deadline-term.js";
import { sortedBy } from "./order.js";
import type { DeadlineInput } from "./types.js";

/** The statements of a duty that a report is about. */
export interface Owed {
  entries: AtDate<DeadlineProvision>[];
  /** The year of the occurrence, for those that come back every year. */
  year: number;
  /** Whether every level of unit that the report may be about owes it in that year. */
  isOwedByAll: boolean;
  /** The levels of unit that owe it in some year. */
  levels: UnitLevelCode[];
}

/** Finds the duty of a report. Throws `UnknownCodeError` for its id, `InvalidInputError` for its audience or year. */
export function findOwed(book: Rulebook, report: DeadlineInput): Owed {
  const named = book.deadlines.filter(({ id }) => id === report.id);
  if (named.length === 0) throw unknownDuty(book, report.id);
  const all = speakingOn(named, report.asOf);
  const entries = all.filter(({ provision: entry }) => isOwedBy(entry, report.audience));
  if (entries.length === 0) throw wrongAudience(all, report);
  const year = report.year ?? getYear(report.asOf);
  const inYear = entries.filter(({ provision: entry }) => fallsIn(entry, report.year, year));
  if (inYear.length === 0) throw wrongYear(entries, report, year);
  const isOwedByAll = report.audience !== undefined || inYear.length === entries.length;
  return { entries: inYear, year, isOwedByAll, levels: owingLevels(entries) };
}

/** Of every statement the version of the day; one that has ended is silent where another took its place. */
function speakingOn(entries: readonly DeadlineProvision[], day: string): AtDate<DeadlineProvision>[] {
  const byAudience = new Map<string, DeadlineProvision[]>();
  for (const entry of entries) {
    const key = audienceKey(entry);
    byAudience.set(key, [...(byAudience.get(key) ?? []), entry]);
  }
  const versions = [...byAudience.values()].flatMap((same) => versionsOn(same, day));
  const inForce = versions.filter(({ forceStatus }) => forceStatus === "in-force");
  const speaking = versions.filter(
    (version) =>
      inForce.includes(version) || !inForce.some(({ provision: entry }) => sharesAudience(entry, version.provision)),
  );
  return sortedBy(speaking, ({ provision: entry }) => [audienceKey(entry)]);
}

/** Whether a duty can be due in a year; one that is due once is only asked about a year that the report names. */
function fallsIn(entry: DeadlineProvision, named: number | undefined, year: number): boolean {
  const years = isYearly(entry) || named !== undefined ? dueYears(entry) : undefined;
  return years === undefined || (years.from <= year && year <= years.to);
}

function owingLevels(entries: readonly AtDate<DeadlineProvision>[]): UnitLevelCode[] {
  const named = new Set(entries.flatMap(({ provision: entry }) => entry.audience ?? codesOf("unitLevel")));
  return codesOf("unitLevel").filter((level) => named.has(level));
}

function unknownDuty(book: Rulebook, id: string): UnknownCodeError {
  const known = book.deadlines.map((entry) => entry.id);
  return new UnknownCodeError(
    makeProblem(
      "unknown-id",
      { of: "deadline" },
      { path: "id", received: describeValue(id), candidates: nearestIds(id, known) },
    ),
  );
}

function wrongAudience(all: readonly AtDate<DeadlineProvision>[], { audience }: DeadlineInput): InvalidInputError {
  return new InvalidInputError([
    makeProblem("not-a-code", { codes: owingLevels(all) }, { path: "audience", received: describeValue(audience) }),
  ]);
}

function wrongYear(
  entries: readonly AtDate<DeadlineProvision>[],
  report: DeadlineInput,
  year: number,
): InvalidInputError {
  const spans = entries
    .map(({ provision: entry }) => dueYears(entry))
    .filter((years): years is Years => years !== undefined);
  const ranges = spans
    .map(({ from, to }) => ({ from, to }))
    .filter((range, index, all) => all.findIndex(({ from, to }) => from === range.from && to === range.to) === index);
  return new InvalidInputError([
    makeProblem(
      "out-of-range",
      { ranges, ...(report.year === undefined ? { asOfYear: year } : {}) },
      { path: "year", received: describeValue(report.year) },
    ),
  ]);
}
