// Checks the remedies of every case, and prints how many failing decisions have one.

import { remediesFor } from "../../src/index.js";
import type { NominationInput } from "../../src/nomination/input-types.js";
import { bookOf, caseFiles } from "../../test/cases/files.js";
import { faultsIn } from "../../test/remedies/properties.js";

const counts = { failing: 0, helped: 0, routes: 0, openedRoutes: 0, remedies: 0, byTimeAlone: 0, trials: 0 };
const obstacles = new Map<string, number>();
const faults: string[] = [];

for (const { book: id, cases } of caseFiles()) {
  const book = await bookOf(id);
  for (const { id: name, call, input } of cases) {
    if (call !== "evaluate") continue;
    const nomination = input as NominationInput;
    const result = remediesFor(book, nomination);
    const outcome = result.provisional ?? result.outcome;
    if (outcome === "eligible" || outcome === "for-council") continue;
    const remedies = result.routes.flatMap((route) => route.remedies);
    counts.failing += 1;
    counts.helped += remedies.length > 0 ? 1 : 0;
    counts.routes += result.routes.length;
    counts.openedRoutes += result.routes.filter((route) => route.remedies.length > 0).length;
    counts.remedies += remedies.length;
    counts.byTimeAlone += remedies.filter(({ byTimeAlone }) => byTimeAlone).length;
    counts.trials = Math.max(counts.trials, result.searched.trials);
    const without = remedies.length > 0 ? [] : [...result.routes, result].flatMap((each) => each.obstacles);
    for (const reason of new Set(without.map(({ reason }) => reason))) {
      obstacles.set(reason, (obstacles.get(reason) ?? 0) + 1);
    }
    faults.push(...faultsIn(book, nomination, result).map((fault) => `${name}: ${fault}`));
  }
}

console.log(`Failing decisions of the cases: ${counts.failing}, with a remedy: ${counts.helped}`);
console.log(`Closed routes: ${counts.routes}, with a remedy: ${counts.openedRoutes}`);
console.log(`Remedies: ${counts.remedies}, by time alone: ${counts.byTimeAlone}; most trials: ${counts.trials}`);
console.log("Decisions without a remedy, by what stands against one:");
for (const [reason, count] of [...obstacles].sort((a, b) => b[1] - a[1])) console.log(`  ${reason}: ${count}`);
console.log(`Faults: ${faults.length}`);
for (const fault of faults) console.log(`  ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;
