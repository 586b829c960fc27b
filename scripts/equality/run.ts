import { compareNominations, compareTrees } from "../../test/adapters/json-rules-engine/generated.js";

const [count = 20_000, seed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number);

console.log(`${count} trees and ${count} nominations, seed ${seed}; again with: npm run equality -- ${count} ${seed}`);

for (const [name, run] of [
  ["trees", compareTrees],
  ["nominations", compareNominations],
] as const) {
  const start = performance.now();
  const { compared, unknown, plain, ...made } = await run({ runs: count, seed });
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(
    `${Object.values(made)[0]} ${name}: ${compared} answers compared, of them ${unknown} unknown, and ${plain} also with json-rules-engine as it comes; no difference; ${seconds} s`,
  );
}
