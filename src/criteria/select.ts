import { type BookCodes, codesOf, type UnitLevelCode } from "../codes.js";
import type { Criterion } from "../pack/types.js";
import { firstPresent } from "../result/first-present.js";
import type { CompiledBook, CompiledCriterion } from "../rulebook/compile.js";
import { type AtDate, versionsOn } from "../rulebook/in-force.js";
import type { CriteriaInput, CriteriaReport, CriterionResult } from "./types.js";

/**
 * The criteria that may apply to the unit on the day. While its level is not given, those of every level
 * may be.
 */
export function chooseCriteria(
  { criteria }: CompiledBook,
  { asOf, nominee: { group }, unit }: CriteriaInput,
): AtDate<CompiledCriterion>[] {
  const level = unit?.level;
  return versionsOn(criteria, asOf).filter(
    ({ provision: { criterion } }) =>
      criterion.groups.includes(group) && (level === undefined || isOfLevel(criterion, level)),
  );
}

/** A criterion that names no level applies to all. */
function isOfLevel({ levels }: Criterion, level: UnitLevelCode): boolean {
  return levels === undefined || levels.includes(level);
}

/** A criterion with its status, taken on its own. */
export interface CriterionAtDate extends AtDate<CompiledCriterion> {
  status: CriterionResult["status"];
}

/**
 * The status of a group of criteria, each of which is required.
 *
 * While the level is not given, the answer is the one that every level gives, if they agree. A level without criteria
 * gives no answer, so it does not count against the others.
 */
export function statusTogether(
  criteria: readonly CriterionAtDate[],
  level: UnitLevelCode | undefined,
  book: BookCodes,
): CriteriaReport["status"] {
  const answers = new Set(
    (level === undefined ? codesOf("unitLevel", book) : [level])
      .map((one) => criteria.filter(({ provision }) => isOfLevel(provision.criterion, one)))
      .filter((ofLevel) => ofLevel.length > 0)
      .map((ofLevel) => statusOfCriteria(ofLevel.map(({ status }) => status))),
  );
  const [first] = answers;
  if (first === undefined) return "not-applicable";
  return answers.size === 1 ? first : "undetermined";
}

function statusOfCriteria(statuses: readonly CriterionResult["status"][]): CriterionResult["status"] {
  return firstPresent(["not-met", "undetermined", "for-council"], statuses) ?? "met";
}
