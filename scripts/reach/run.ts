/** Searches the rules of all packs for those that never hold, always hold or contradict each other: `npm run reach`. */

import { findRuleFaults } from "../../src/testing/search/rule-faults.js";
import { findTargetFaults } from "../../src/testing/search/target-faults.js";
import { packFiles, packIds } from "../../test/cases/documents.js";
import { bookOf } from "../../test/cases/files.js";

const start = performance.now();
const seen = new Set<string>();
let [rules, targets, faults] = [0, 0, 0];
for (const pack of packIds(packFiles())) {
  const book = await bookOf(pack);
  const found = findRuleFaults(book, pack);
  const searched = findTargetFaults(book, seen);
  rules += book.rules.filter((rule) => rule.pack === pack).length;
  targets += searched.targets;
  faults += found.length + searched.faults.length;
  for (const { rule, fault, detail = "" } of found) console.log(`${pack}: ${rule}: ${fault} ${detail}`.trimEnd());
  for (const { target, fault, route = "" } of searched.faults) console.log(`${target}: ${fault} ${route}`.trimEnd());
}
const seconds = ((performance.now() - start) / 1000).toFixed(0);
console.log(`${rules} rules and ${targets} targets searched, ${faults} faults; ${seconds} s`);
if (faults > 0) process.exitCode = 1;
