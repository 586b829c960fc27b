const { THOROUGH, SEED, DRAWS } = process.env;
const isThorough = THOROUGH === "yes";

/** Some of many, spread evenly; all of them in `npm run test:thorough`, where time does not matter. */
export function sampled<Item>(items: readonly Item[], every: number): readonly Item[] {
  return isThorough ? items : items.filter((_, index) => index % every === 0);
}

/** How often something is drawn at random: a third as often, but in `npm run test:thorough`; `DRAWS` times as often. */
export const draws = (times: number): number => Math.ceil(times * (isThorough ? 1 : 1 / 3) * Number(DRAWS ?? 1));

/** The seed of all that is drawn: always the same, so that a commit that passes goes on passing; `SEED` is another, or `random`. */
export const seed = (): number => (SEED === "random" ? Date.now() % 2 ** 31 : Number(SEED ?? 20_261_128));
