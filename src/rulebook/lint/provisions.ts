import { compareText } from "../../codes/order.js";
import type { Provision, Source } from "../../pack/types.js";
import type { ComposedBook } from "../compose.js";
import { PROVISION_LISTS, type ProvisionList } from "../compose.js";

/** A provision of any list. */
export type LintedProvision = Provision & { id: string; source: Source; alsoFrom?: readonly Source[] | undefined };

/** The pack and path of a provision, as problems name it. */
export const at = (provision: Provision & { id: string }, list: string, path: string) => ({
  pack: provision.pack,
  path: `${list}[${provision.id}]${path}`,
});

/** The provisions of a book, list by list. */
export function provisionLists(book: ComposedBook): [ProvisionList, readonly LintedProvision[]][] {
  return PROVISION_LISTS.map((list) => [list, book[list]]);
}

/**
 * Each provision that competes with an earlier one on some day, with the first such. Provisions of other keys never do.
 * Sorted by their first day, only those still in force are compared: the time grows with the number of provisions.
 */
export function rivals<Item extends Provision>(
  provisions: readonly Item[],
  key: (item: Item) => string,
  compete: (a: Item, b: Item) => boolean,
): [Item, Item][] {
  const groups = new Map<string, Item[]>();
  for (const item of provisions) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return [...groups.values()].flatMap((group) => rivalsInGroup(group, compete));
}

function rivalsInGroup<Item extends Provision>(
  group: readonly Item[],
  compete: (a: Item, b: Item) => boolean,
): [Item, Item][] {
  const found: [Item, Item][] = [];
  let inForce: Item[] = [];
  for (const item of [...group].sort((a, b) => compareText(a.validFrom ?? "", b.validFrom ?? ""))) {
    const rival = inForce.find((other) => overlap(item, other) && compete(item, other));
    if (rival === undefined) inForce = inForce.filter((other) => overlap(item, other));
    else found.push([item, rival]);
    inForce.push(item);
  }
  return found;
}

/** Whether both are law on some day. */
export function overlap(a: Provision, b: Provision): boolean {
  return (a.validFrom ?? "") <= (b.validTo ?? "9999") && (b.validFrom ?? "") <= (a.validTo ?? "9999");
}
