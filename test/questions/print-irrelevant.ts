/** Prints the questions of which no answer was found to matter: `tsx test/questions/print-irrelevant.ts [every] [tries] [from]`. */
import { evaluate } from "../../src/index.js";
import { caseDecisions } from "../cases/decisions.js";
import { chooser } from "./fill.js";
import { canMatter, moments, poolOf, questionKey } from "./relevance.js";

async function main() {
  const [every = 40, tries = 60, from = 0] = process.argv.slice(2).map(Number);
  const cases = (await caseDecisions()).filter(({ name }) => !name.includes(" "));
  const pools = new Map<string, ReturnType<typeof poolOf>>();
  const choose = chooser(5);
  let [asked, idle] = [0, 0];
  const found = new Map<string, string[]>();
  for (const [index, { name, book, nomination }] of cases.entries()) {
    if (index % every !== from) continue;
    const { award } = nomination;
    const pool =
      pools.get(award) ?? poolOf(cases.flatMap((one) => (one.nomination.award === award ? [one.nomination] : [])));
    pools.set(award, pool);
    for (const [moment, known] of moments(book, nomination).entries()) {
      const decision = evaluate(book, known);
      for (const question of decision.questions) {
        asked += 1;
        if (canMatter({ book, known, question }, pool, tries, choose)) continue;
        idle += 1;
        const line = `${name} #${moment} ${decision.outcome}/${decision.provisional ?? ""} received ${decision.receivedOn}`;
        found.set(questionKey(question), [...(found.get(questionKey(question)) ?? []), line]);
      }
    }
  }
  console.log(`${asked} questions, ${idle} without effect`);
  for (const [key, lines] of found)
    console.log(
      `${key}\n${lines
        .slice(0, 6)
        .map((line) => `    ${line}`)
        .join("\n")}${lines.length > 6 ? `\n    +${lines.length - 6}` : ""}`,
    );
}

void main();
