const isThorough = process.env.THOROUGH === "yes";

/** Some of many, spread evenly; all of them in `npm run test:thorough`, where time does not matter. */
export function sampled<Item>(items: readonly Item[], every: number): readonly Item[] {
  return isThorough ? items : items.filter((_, index) => index % every === 0);
}

/** How often something is drawn at random: a third as often, but in `npm run test:thorough`. */
export const draws = (times: number): number => (isThorough ? times : Math.ceil(times / 3));
