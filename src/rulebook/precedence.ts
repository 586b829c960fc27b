import type { Provision } from "../pack/types.js";
import type { AtDate } from "./in-force.js";
import type { Rulebook } from "./types.js";

/** The order of a book's packs, the law first. */
type Packs = Pick<Rulebook, "packs">;

/**
 * Provisions with those of the lowest layer first, and otherwise in the order they came. The lowest layer is the one that a
 * unit works under: it fills in what the layers above leave open, so a reader needs its part first.
 */
export function lowestLayerFirst<Item extends Provision>(
  book: Packs,
  provisions: readonly AtDate<Item>[],
): AtDate<Item>[] {
  return [...provisions].sort((a, b) => depth(book, b.provision) - depth(book, a.provision));
}

/**
 * The provisions of the lowest layer that has any. For what one layer alone decides, such as who confers: the law names
 * everyone who may, and a plan narrows that to its own.
 */
export function inLowestLayer<Item extends Provision>(
  book: Packs,
  provisions: readonly AtDate<Item>[],
): AtDate<Item>[] {
  const lowest = Math.max(...provisions.map(({ provision }) => depth(book, provision)));
  return provisions.filter(({ provision }) => depth(book, provision) === lowest);
}

/**
 * The one of the lowest layer, of items in the order of a book, the law first. For what has one value, such
 * as an amount: a lower layer that states it again fills in its own.
 */
export function fromLowestLayer<Item>(lawFirst: readonly Item[]): Item | undefined {
  return lawFirst.at(-1);
}

/**
 * Provisions without the minimum that a layer states for want of others. A lower layer that lists its own replaces all of
 * it, for that list is complete; provisions that are no minimum are added to those of other layers.
 */
export function withoutFallbacks<Item extends { readonly fallback?: true | undefined }>(
  provisions: readonly AtDate<Item>[],
): AtDate<Item>[] {
  const withoutMinimum = provisions.filter(({ provision }) => provision.fallback === undefined);
  return withoutMinimum.length > 0 ? withoutMinimum : [...provisions];
}

/** The limit under several that all bind: a lower layer narrows and never widens, so the smallest counts in any order. */
export function narrowestLimit(limits: readonly [number, ...number[]]): number {
  return Math.min(...limits);
}

/**
 * The provisions in force; where none is, all, for the last version or the one to come is still cited. One in force needs no
 * support from one that has ended, in whatever layer.
 */
export function inForceElseAll<Item>(provisions: readonly AtDate<Item>[]): AtDate<Item>[] {
  const inForce = provisions.filter(({ forceStatus }) => forceStatus === "in-force");
  return inForce.length > 0 ? inForce : [...provisions];
}

/** How far below the law a provision's pack is. */
function depth({ packs }: Packs, { pack }: Provision): number {
  return packs.findIndex((header) => header.pack === pack);
}
