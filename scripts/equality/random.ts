import type { Draw } from "../bench/draw.js";

/** Choices that depend on a seed alone: neither on the code that is compared nor on a library of generators. */
export function seededDraw(seed: number): Draw {
  let state = seed >>> 0;
  const next = (): number => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const between = (min: number, max: number) => min + (next() % (max - min + 1));
  return {
    chance: (percent) => next() % 100 < percent,
    pick: (items) => items[between(0, items.length - 1)] as (typeof items)[number],
    between,
    list: (length, make) => Array.from({ length }, make),
  };
}
