import { evaluate } from "../../src/index.js";
import { caseDecisions } from "../cases/decisions.js";
import { chooser } from "./fill.js";
import { canMatter, moments, questionKey } from "./relevance.js";

/** The questions, at some moments of the cases chosen, of which no answer was found to matter. */
export async function irrelevantIn(isChosen: (index: number, name: string) => boolean, tries: number) {
  const cases = (await caseDecisions()).filter(({ name }) => !name.includes(" "));
  const choose = chooser(5);
  const irrelevant: string[] = [];
  let asked = 0;
  for (const [index, { name, book, nomination }] of cases.entries()) {
    if (!isChosen(index, name)) continue;
    const truths = cases.flatMap(({ nomination: other }) =>
      other.award === nomination.award && other.nominee.kind === nomination.nominee.kind ? [other] : [],
    );
    for (const [moment, known] of moments(book, nomination).entries()) {
      for (const question of evaluate(book, known).questions) {
        asked += 1;
        if (canMatter({ book, known, question }, truths, tries, choose)) continue;
        irrelevant.push(`${name}, moment ${moment}: ${questionKey(question)}`);
      }
    }
  }
  return { asked, irrelevant };
}
