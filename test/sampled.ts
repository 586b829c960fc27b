/** Some of many, spread evenly; all of them in `npm run test:thorough`, where time does not matter. */
export function sampled<Item>(items: readonly Item[], every: number): readonly Item[] {
  return process.env.THOROUGH === "yes" ? items : items.filter((_, index) => index % every === 0);
}
