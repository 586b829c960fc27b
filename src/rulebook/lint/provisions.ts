import type { Provision, Source } from "../../pack/types.js";
import { PROVISION_LISTS } from "../compose.js";
import type { Rulebook } from "../types.js";

/** A provision of any list. */
export type LintedProvision = Provision & { id: string; source: Source };

/** The pack and path of a provision, as problems name it. */
export const at = (provision: Provision & { id: string }, list: string, path: string) => ({
  pack: provision.pack,
  path: `${list}[${provision.id}]${path}`,
});

/** The provisions of a book, list by list. */
export function provisionLists(book: Rulebook): [string, readonly LintedProvision[]][] {
  return PROVISION_LISTS.map((list) => [list, book[list]]);
}

/** Whether both are law on some day. */
export function overlap(a: Provision, b: Provision): boolean {
  return (a.validFrom ?? "") <= (b.validTo ?? "9999") && (b.validFrom ?? "") <= (a.validTo ?? "9999");
}
