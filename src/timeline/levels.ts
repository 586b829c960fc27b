import { levelOfBody } from "../codes/bodies.js";
import { type BodyCode, codesOf, type UnitLevelCode } from "../codes.js";
import type { DeadlineProvision } from "../pack/types.js";

/** The levels of unit that owe a deadline: those named and those of the bodies named, or every level where it names none. */
export function owingLevels({ levels, owedBy }: DeadlineProvision): UnitLevelCode[] {
  if (levels === undefined && owedBy === undefined) return [...codesOf("unitLevel")];
  const ofBodies = (owedBy ?? []).flatMap((body) => levelOfBody(body) ?? []);
  return [...new Set([...(levels ?? []), ...ofBodies])];
}

/** Whether a unit of a level owes a deadline, and a body does that it names; what is not given leaves nothing out. */
export function isOwedBy(deadline: DeadlineProvision, level?: UnitLevelCode, body?: BodyCode): boolean {
  if (body !== undefined && !deadline.owedBy?.includes(body)) return false;
  return level === undefined || owingLevels(deadline).includes(level);
}

/** Whether some level of unit owes both deadlines, or they are owed by the same body. */
export function sharesLevel(a: DeadlineProvision, b: DeadlineProvision): boolean {
  if (a.owedBy?.some((body) => b.owedBy?.includes(body))) return true;
  const levels = owingLevels(b);
  return owingLevels(a).some((level) => levels.includes(level));
}

/** The levels of a deadline as one text, to compare and sort by. */
export function levelsKey({ levels = [] }: { readonly levels?: readonly UnitLevelCode[] | undefined }): string {
  return [...levels].sort().join(" ");
}
