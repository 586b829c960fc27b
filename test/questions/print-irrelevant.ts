/** Prints the questions of which no answer was found to matter: `tsx test/questions/print-irrelevant.ts [every] [from]`. */
import { RelevanceSearch } from "./irrelevant.js";

const [every = 40, from = 0] = process.argv.slice(2).map(Number);

const search = await RelevanceSearch.create();
for (const [index, { name, book, known, truth }] of search.moments().entries()) {
  if (index % every !== from) continue;
  for (const question of search.withoutEffect(book, known, truth)) console.log(`${name}: ${question}`);
}
console.log(`${search.asked} questions`);
