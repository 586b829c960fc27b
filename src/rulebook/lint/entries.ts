import type { Source, Stated } from "../../pack/types.js";
import type { Rulebook } from "../types.js";

/** A statement of any room. */
export type Entry = Stated & { id: string; source: Source };

/** The pack and path of a statement, as problems name it. */
export const at = (entry: Stated & { id: string }, room: string, path: string) => ({
  pack: entry.pack,
  path: `${room}[${entry.id}]${path}`,
});

const ROOMS = [
  "awards",
  "judgements",
  "rules",
  "criteria",
  "quotas",
  "documents",
  "sets",
  "procedure",
  "votes",
  "terms",
  "phases",
  "milestones",
  "deadlines",
  "baseSalaries",
  "prizes",
  "roundings",
  "prizeNotes",
] as const satisfies readonly (keyof Rulebook)[];

/** The statements of a book, room by room. */
export function everyEntry(book: Rulebook): [string, readonly Entry[]][] {
  return ROOMS.map((room) => [room, book[room]]);
}

/** Whether some day falls to both. */
export function overlap(a: Stated, b: Stated): boolean {
  return (a.validFrom ?? "") <= (b.validTo ?? "9999") && (b.validFrom ?? "") <= (a.validTo ?? "9999");
}
