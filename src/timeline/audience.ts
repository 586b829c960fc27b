import type { UnitLevelCode } from "../codes.js";
import type { DeadlineProvision } from "../pack/types.js";

/** Whether a unit of this level owes a duty: one that names no level is every unit's, unless a body owes it. */
export function isOwedBy(entry: DeadlineProvision, audience: UnitLevelCode | undefined): boolean {
  if (audience === undefined) return true;
  return entry.audience === undefined ? entry.owedBy === undefined : entry.audience.includes(audience);
}

/** Whether some level of unit owes both duties. */
export function sharesAudience(a: DeadlineProvision, b: DeadlineProvision): boolean {
  return a.audience === undefined || a.audience.some((level) => isOwedBy(b, level));
}

/** The levels of a duty as one text, to sort by. */
export function audienceKey(entry: { readonly audience?: readonly UnitLevelCode[] | undefined }): string {
  return [...(entry.audience ?? [])].sort().join(" ");
}
