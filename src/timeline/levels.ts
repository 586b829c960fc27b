import type { UnitLevelCode } from "../codes.js";
import type { DeadlineProvision } from "../pack/types.js";

/** Whether a unit of a level owes a deadline: one without levels is owed by every unit, unless it names a body. */
export function isOwedBy(deadline: DeadlineProvision, level: UnitLevelCode | undefined): boolean {
  if (level === undefined) return true;
  return deadline.levels === undefined ? deadline.owedBy === undefined : deadline.levels.includes(level);
}

/** Whether some level of unit owes both deadlines. */
export function sharesLevel(a: DeadlineProvision, b: DeadlineProvision): boolean {
  return a.levels === undefined || a.levels.some((level) => isOwedBy(b, level));
}

/** The levels of a deadline as one text, to compare and sort by. */
export function levelsKey({ levels = [] }: { readonly levels?: readonly UnitLevelCode[] | undefined }): string {
  return [...levels].sort().join(" ");
}
