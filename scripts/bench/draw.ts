import fc from "fast-check";

/** Where choices come from: the same seed, the same choices. */
export interface Draw {
  /** True so many times in a hundred. */
  chance(percent: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** A whole number, both ends included. */
  between(min: number, max: number): number;
  list<Item>(length: number, make: () => Item): Item[];
}

/** So many values that a remainder favours none noticeably. */
const MOST = 2 ** 30 - 1;

/** An arbitrary of whatever is made from choices; without bias, so that shares come out as they are named. */
export function drawn<Value>(make: (draw: Draw) => Value): fc.Arbitrary<Value> {
  return fc.noBias(
    fc.gen().map((g) => {
      const number = () => g(fc.nat, MOST);
      return make({
        chance: (percent) => number() % 100 < percent,
        pick: (items) => items[number() % items.length] as (typeof items)[number],
        between: (min, max) => min + (number() % (max - min + 1)),
        list: (length, item) => Array.from({ length }, item),
      });
    }),
  );
}
