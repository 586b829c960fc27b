import { labelOf } from "../../src/index.js";
import { example } from "./example.js";

for (const { name, decision, queries } of await example()) {
  const missing = decision.questions.map(({ wording }) => wording.vi);
  console.log(`${name}: ${labelOf("outcome", decision.outcome).vi} (${queries} queries)`);
  for (const question of missing) console.log(`  ${question}`);
}
