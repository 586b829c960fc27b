import type { Source, Stated } from "../../pack/types.js";
import { STATEMENT_LISTS } from "../compose.js";
import type { Rulebook } from "../types.js";

/** A statement of any room. */
export type Entry = Stated & { id: string; source: Source };

/** The pack and path of a statement, as problems name it. */
export const at = (entry: Stated & { id: string }, room: string, path: string) => ({
  pack: entry.pack,
  path: `${room}[${entry.id}]${path}`,
});

/** The statements of a book, room by room. */
export function everyEntry(book: Rulebook): [string, readonly Entry[]][] {
  return STATEMENT_LISTS.map((room) => [room, book[room]]);
}

/** Whether some day falls to both. */
export function overlap(a: Stated, b: Stated): boolean {
  return (a.validFrom ?? "") <= (b.validTo ?? "9999") && (b.validFrom ?? "") <= (a.validTo ?? "9999");
}
