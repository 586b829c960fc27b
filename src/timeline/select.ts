import { nearestIds } from "../codes/suggestions.js";
import { codesOf, type UnitLevelCode } from "../codes.js";
import { getYear } from "../dates.js";
import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidInputError, UnknownCodeError } from "../errors.js";
import type { DeadlineProvision } from "../pack/types.js";
import { type AtDate, versionsOn } from "../rulebook/in-force.js";
import type { Rulebook } from "../rulebook/types.js";
import { dueYears, isYearly, type Years } from "./deadline-term.js";
import { isOwedBy, levelsKey, owingLevels, sharesLevel } from "./levels.js";
import { sortedBy } from "./order.js";
import type { DeadlineInput } from "./types.js";

/** The provisions of a deadline that apply to a unit. */
export interface SelectedDeadline {
  provisions: AtDate<DeadlineProvision>[];
  /** The year of the occurrence, for those that come back every year. */
  year: number;
  /** Whether every level that the unit may have owes it in that year. */
  isOwedByAll: boolean;
  /** The levels of unit that owe it in some year. */
  levels: UnitLevelCode[];
}

/** Selects the provisions of a deadline. Throws `UnknownCodeError` for its id, `InvalidInputError` for its level or year. */
export function selectDeadline(book: Rulebook, report: DeadlineInput): SelectedDeadline {
  const named = book.deadlines.filter(({ id }) => id === report.id);
  if (named.length === 0) throw unknownDeadline(book, report.id);
  const applicable = applicableOn(book, named, report.asOf);
  const owed = applicable.filter(({ provision }) => isOwedBy(book, provision, report.level));
  if (owed.length === 0) throw wrongLevel(book, applicable, report);
  const year = report.year ?? getYear(report.asOf);
  const inYear = owed.filter(({ provision }) => fallsIn(provision, report.year, year));
  if (inYear.length === 0) throw wrongYear(owed, report, year);
  const isOwedByAll = report.level !== undefined || inYear.length === owed.length;
  return { provisions: inYear, year, isOwedByAll, levels: levelsOwing(book, owed) };
}

/** The version of each provision on a day; one that has ended is left out where a provision in force covers its levels. */
function applicableOn(
  book: Rulebook,
  deadlines: readonly DeadlineProvision[],
  day: string,
): AtDate<DeadlineProvision>[] {
  const byLevels = new Map<string, DeadlineProvision[]>();
  for (const deadline of deadlines) {
    const key = levelsKey(deadline);
    byLevels.set(key, [...(byLevels.get(key) ?? []), deadline]);
  }
  const versions = [...byLevels.values()].flatMap((same) => versionsOn(same, day));
  const inForce = versions.filter(({ forceStatus }) => forceStatus === "in-force");
  const applicable = versions.filter(
    (version) =>
      inForce.includes(version) || !inForce.some(({ provision }) => sharesLevel(book, provision, version.provision)),
  );
  return sortedBy(applicable, ({ provision }) => [levelsKey(provision)]);
}

/** Whether a deadline can fall in a year; one that falls once is compared only with a year that the input names. */
function fallsIn(deadline: DeadlineProvision, named: number | undefined, year: number): boolean {
  const years = isYearly(deadline) || named !== undefined ? dueYears(deadline) : undefined;
  return years === undefined || (years.from <= year && year <= (years.to ?? year));
}

function levelsOwing(book: Rulebook, owed: readonly AtDate<DeadlineProvision>[]): UnitLevelCode[] {
  const named = new Set(owed.flatMap(({ provision }) => owingLevels(book, provision)));
  return codesOf("unitLevel", book).filter((level) => named.has(level));
}

function unknownDeadline(book: Rulebook, id: string): UnknownCodeError {
  const known = book.deadlines.map((deadline) => deadline.id);
  return new UnknownCodeError(
    makeProblem(
      "unknown-id",
      { of: "deadline" },
      { path: "id", received: describeValue(id), candidates: nearestIds(id, known) },
    ),
  );
}

function wrongLevel(
  book: Rulebook,
  applicable: readonly AtDate<DeadlineProvision>[],
  { level }: DeadlineInput,
): InvalidInputError {
  return new InvalidInputError([
    makeProblem(
      "not-a-code",
      { codes: levelsOwing(book, applicable) },
      { path: "level", received: describeValue(level) },
    ),
  ]);
}

function wrongYear(owed: readonly AtDate<DeadlineProvision>[], report: DeadlineInput, year: number): InvalidInputError {
  const spans = owed.map(({ provision }) => dueYears(provision)).filter((years): years is Years => years !== undefined);
  const ranges = spans
    .map(({ from, to }) => (to === undefined ? { from } : { from, to }))
    .filter((range, index, all) => all.findIndex(({ from, to }) => from === range.from && to === range.to) === index);
  return new InvalidInputError([
    makeProblem(
      "out-of-range",
      { ranges, ...(report.year === undefined ? { asOfYear: year } : {}) },
      { path: "year", received: describeValue(report.year) },
    ),
  ]);
}
