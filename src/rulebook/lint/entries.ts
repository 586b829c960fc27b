import type { Provision, Source } from "../../pack/types.js";
import { PROVISION_LISTS } from "../compose.js";
import type { Rulebook } from "../types.js";

/** A statement of any room. */
export type LintedProvision = Provision & { id: string; source: Source };

/** The pack and path of a statement, as problems name it. */
export const at = (entry: Provision & { id: string }, room: string, path: string) => ({
  pack: entry.pack,
  path: `${room}[${entry.id}]${path}`,
});

/** The statements of a book, room by room. */
export function everyEntry(book: Rulebook): [string, readonly LintedProvision[]][] {
  return PROVISION_LISTS.map((room) => [room, book[room]]);
}

/** Whether some day falls to both. */
export function overlap(a: Provision, b: Provision): boolean {
  return (a.validFrom ?? "") <= (b.validTo ?? "9999") && (b.validFrom ?? "") <= (a.validTo ?? "9999");
}
