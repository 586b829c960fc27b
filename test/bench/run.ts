import { codesOf } from "../../src/codes.js";
import { disagreements } from "./agree.js";
import { byHand } from "./contenders/by-hand.js";
import { jsonLogic } from "./contenders/json-logic-engine.js";
import { rulesInQuestion, wholeBook } from "./contenders/json-rules-engine.js";
import { evaluating, screening, screeningOneByOne } from "./contenders/library.js";
import { completeNominations } from "./nominations.js";
import { measure, median } from "./rounds.js";

const [count = 10_000, seed = 20_261_122, rounds = 12] = process.argv.slice(2).map(Number);
const forms = codesOf("award").length;

console.log(`${count} candidacies x ${forms} award forms, seed ${seed}, ${rounds} rounds`);
const differing = disagreements(count, seed);
console.log(`hand-written code and rules disagree on ${differing.length} of ${count * forms}`);
if (differing.length > 0) throw new Error("what is compared must answer alike");

const contenders = [
  byHand(),
  screening(),
  screeningOneByOne(),
  evaluating(),
  jsonLogic(),
  rulesInQuestion(true),
  rulesInQuestion(false),
  wholeBook(),
];
const rows = JSON.parse(JSON.stringify(completeNominations(count, seed)));
const measured = await measure(contenders, rows, rounds, forms);
console.table(
  Object.fromEntries(measured.map(({ contender, microseconds }) => [contender.name, median(microseconds).toFixed(2)])),
);
