import { compareText } from "../codes/order.js";

/** Sorts a copy by several keys, the first one first. */
export function sortedBy<Item>(items: readonly Item[], keysFor: (item: Item) => readonly string[]): Item[] {
  return items
    .map((item) => ({ item, keys: keysFor(item) }))
    .sort((a, b) => a.keys.reduce((order, key, index) => order || compareText(key, b.keys[index] ?? ""), 0))
    .map(({ item }) => item);
}
