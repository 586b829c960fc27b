import { nearestIds } from "../codes/suggestions.js";
import { codesOf, type UnitLevelCode } from "../codes.js";
import { getYear } from "../dates.js";
import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidInputError, UnknownCodeError } from "../errors.js";
import type { DeadlineProvision } from "../pack/types.js";
import { type AtDate, versionsOn } from "../rulebook/in-force.js";
import type { Rulebook } from "../rulebook/types.js";
import { isOwedBy, levelsKey, owingLevels, sharesLevel } from "./levels.js";
import { sortedBy } from "./order.js";
import { dueYears, type Period, type Years } from "./recurrence.js";
import type { DeadlineInput } from "./types.js";
import { fallsInPeriod, periodAsked, refuseOtherPeriods } from "./which-period.js";

/** A provision of a deadline, and the period asked about where it comes back. */
export interface SelectedProvision extends AtDate<DeadlineProvision> {
  period?: Period;
}

/** The provisions of a deadline that apply to a unit. */
export interface SelectedDeadline {
  provisions: SelectedProvision[];
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
  const owed = applicable.filter(({ provision }) => isOwedBy(book, provision, report.unit?.level));
  if (owed.length === 0) throw wrongLevel(book, applicable, report);
  refuseOtherPeriods(
    owed.map(({ provision }) => provision),
    report,
  );
  const inPeriod = owed.flatMap((each): SelectedProvision[] => {
    const period = periodAsked(each.provision, report);
    if (!fallsInPeriod(each.provision, report, period)) return [];
    return [{ ...each, ...(period === undefined ? {} : { period }) }];
  });
  if (inPeriod.length === 0) throw wrongYear(owed, report);
  const isOwedByAll = report.unit?.level !== undefined || inPeriod.length === owed.length;
  return { provisions: inPeriod, isOwedByAll, levels: levelsOwing(book, owed) };
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
  { unit }: DeadlineInput,
): InvalidInputError {
  const place = { path: "unit.level", received: describeValue(unit?.level) };
  return new InvalidInputError([makeProblem("not-a-code", { codes: levelsOwing(book, applicable) }, place)]);
}

function wrongYear(owed: readonly AtDate<DeadlineProvision>[], report: DeadlineInput): InvalidInputError {
  const spans = owed.map(({ provision }) => dueYears(provision)).filter((years): years is Years => years !== undefined);
  const ranges = spans
    .map(({ from, to }) => (to === undefined ? { from } : { from, to }))
    .filter((range, index, all) => all.findIndex(({ from, to }) => from === range.from && to === range.to) === index);
  return new InvalidInputError([
    makeProblem(
      "out-of-range",
      { ranges, ...(report.year === undefined ? { asOfYear: getYear(report.asOf) } : {}) },
      { path: "year", received: describeValue(report.year) },
    ),
  ]);
}
