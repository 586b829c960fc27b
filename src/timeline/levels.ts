import { levelOfBody } from "../codes/bodies.js";
import { type BodyCode, type BookCodes, codesOf, type UnitLevelCode } from "../codes.js";
import type { DeadlineProvision } from "../pack/types.js";

/** The levels of unit that owe a deadline: those named and those of the bodies named, or every level where it names none. */
export function owingLevels(book: BookCodes, { levels, owedBy }: DeadlineProvision): UnitLevelCode[] {
  if (levels === undefined && owedBy === undefined) return [...codesOf("unitLevel", book)];
  const ofBodies = (owedBy ?? []).flatMap((body) => levelOfBody(body, book) ?? []);
  return [...new Set([...(levels ?? []), ...ofBodies])];
}

/** Whether a unit of a level owes a deadline, and a body does that it names; what is not given leaves nothing out. */
export function isOwedBy(
  book: BookCodes,
  deadline: DeadlineProvision,
  level?: UnitLevelCode,
  body?: BodyCode,
): boolean {
  if (body !== undefined && !deadline.owedBy?.includes(body)) return false;
  return level === undefined || owingLevels(book, deadline).includes(level);
}

/** Whether some level of unit owes both deadlines, or they are owed by the same body. */
export function sharesLevel(book: BookCodes, a: DeadlineProvision, b: DeadlineProvision): boolean {
  if (a.owedBy?.some((body) => b.owedBy?.includes(body))) return true;
  const levels = owingLevels(book, b);
  return owingLevels(book, a).some((level) => levels.includes(level));
}

/** The levels of a deadline as one text, to compare and sort by. */
export function levelsKey({ levels = [] }: { readonly levels?: readonly UnitLevelCode[] | undefined }): string {
  return [...levels].sort().join(" ");
}
