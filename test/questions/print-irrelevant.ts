/** Prints the questions of which no answer was found to matter: `tsx test/questions/print-irrelevant.ts [every] [tries] [from]`. */
import { irrelevantIn } from "./irrelevant.js";

const [every = 40, tries = 60, from = 0] = process.argv.slice(2).map(Number);

void irrelevantIn((index) => index % every === from, tries).then(({ asked, irrelevant }) => {
  console.log(`${asked} questions, ${irrelevant.length} without an answer that was found to matter`);
  for (const line of irrelevant) console.log(line);
});
