import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { codesOf } from "../../src/codes.js";
import { disagreements } from "./agree.js";
import { byHand, byHandChecked } from "./contenders/by-hand.js";
import { jsonLogic } from "./contenders/json-logic-engine.js";
import { rulesInQuestion, wholeBook, wholeBookOnce } from "./contenders/json-rules-engine.js";
import { evaluating, screening, screeningOneByOne } from "./contenders/library.js";
import { completeNominations, incompleteNominations } from "./nominations.js";
import { performancePage, tableOf } from "./page.js";
import { measure } from "./rounds.js";

const [candidacies = 10_000, seed = 20_261_122, rounds = 15] = process.argv.slice(2).map(Number);
const forms = codesOf("award").length;
const asJson = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

console.log(`${candidacies} candidacies x ${forms} award forms, seed ${seed}, ${rounds} rounds`);
const differing = disagreements(candidacies, seed);
console.log(`hand-written code and rules disagree on ${differing.length} of ${candidacies * forms}`);
if (differing.length > 0) throw new Error("what is compared must answer alike");

const complete = await measure(
  [
    byHand(),
    byHandChecked(),
    screening(),
    screeningOneByOne(),
    evaluating(),
    jsonLogic(),
    rulesInQuestion(true),
    rulesInQuestion(false),
    wholeBookOnce(),
    wholeBook(),
  ],
  asJson(completeNominations(candidacies, seed)),
  rounds,
  forms,
);
const incomplete = await measure(
  [screening(), evaluating(), rulesInQuestion(true)],
  asJson(incompleteNominations(candidacies, seed)),
  rounds,
  forms,
);
console.log(tableOf(complete, complete.slice(0, 3)));
console.log(tableOf(incomplete, incomplete.slice(0, 1)));

const printed = ["startup", "size", "bench:million"].map((script) => {
  const { stdout, stderr, status } = spawnSync("npm", ["run", "--silent", script], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return { command: `npm run ${script}`, text: stdout };
});
writeFileSync(
  "docs/performance.md",
  performancePage({ candidacies, forms, seed, rounds, complete, incomplete, printed }),
);
console.log("docs/performance.md is written");
