import { compareText } from "../codes/order.js";

/** Sorts a copy by several keys, the first one first. */
export function sortedBy<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): Item[] {
  return items
    .map((item) => ({ item, keys: keysOf(item) }))
    .sort((a, b) => a.keys.reduce((order, key, place) => order || compareText(key, b.keys[place] ?? ""), 0))
    .map(({ item }) => item);
}
