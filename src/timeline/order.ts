/** Compares texts by their characters alone, so that the order is the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Sorts a copy by several keys, the first one first. */
export function sortedBy<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): Item[] {
  return items
    .map((item) => ({ item, keys: keysOf(item) }))
    .sort((a, b) => a.keys.reduce((order, key, place) => order || compareText(key, b.keys[place] ?? ""), 0))
    .map(({ item }) => item);
}
