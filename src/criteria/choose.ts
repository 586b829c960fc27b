import { codesOf } from "../codes.js";
import type { Criterion } from "../pack/types.js";
import { firstPresent } from "../result/first-present.js";
import type { CompiledBook, CompiledCriterion } from "../rulebook/create.js";
import { type Standed, versionsOn } from "../rulebook/in-force.js";
import type { Assessment, CriteriaReport, CriterionResult } from "./types.js";

/**
 * The criteria that may be the unit's own, as they stand on the day. While its level is not given, those of every level
 * may be.
 */
export function chooseCriteria(
  { criteria }: CompiledBook,
  { asOf, group, level }: Assessment,
): Standed<CompiledCriterion>[] {
  return versionsOn(criteria, asOf, ({ criterion }) => criterion).filter(
    ({ entry: { criterion } }) =>
      criterion.groups.includes(group) && (level === undefined || isOfLevel(criterion, level)),
  );
}

/** A criterion that names no level is everyone's. */
function isOfLevel({ levels }: Criterion, level: NonNullable<Assessment["level"]>): boolean {
  return levels === undefined || levels.includes(level);
}

/** A criterion and how it stands by itself. */
export interface Stance extends Standed<CompiledCriterion> {
  status: CriterionResult["status"];
}

/**
 * How criteria stand all together: each is needed.
 *
 * While the level is not given, the answer is the one that every level gives, if they agree. A level without criteria
 * gives no answer, so it does not count against the others.
 */
export function statusTogether(stances: readonly Stance[], level: Assessment["level"]): CriteriaReport["status"] {
  const answers = new Set(
    (level === undefined ? codesOf("unitLevel") : [level])
      .map((one) => stances.filter(({ entry }) => isOfLevel(entry.criterion, one)))
      .filter((own) => own.length > 0)
      .map((own) => statusOfAll(own.map(({ status }) => status))),
  );
  const [first] = answers;
  if (first === undefined) return "not-applicable";
  return answers.size === 1 ? first : "undetermined";
}

function statusOfAll(statuses: readonly CriterionResult["status"][]): CriterionResult["status"] {
  return firstPresent(["not-met", "undetermined", "for-council"], statuses) ?? "met";
}
