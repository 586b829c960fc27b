import { type Candidacy, type Decision, evaluate, type Nomination, type Rulebook, recommend } from "../../src/index.js";
import { bookOf, caseFiles } from "./files.js";

/** A decision that a case asks for, and what was asked. */
export interface CaseDecision {
  name: string;
  book: Rulebook;
  nomination: Nomination;
  decision: Decision;
}

/** Every decision of every case: of `recommend`, one for each award form. */
export async function caseDecisions(): Promise<CaseDecision[]> {
  const all: CaseDecision[] = [];
  for (const { path, book: id, cases } of caseFiles()) {
    const book = await bookOf(id);
    for (const { id: one, call, input } of cases) {
      const name = `${path}#${one}`;
      if (call === "evaluate") {
        const nomination = input as Nomination;
        all.push({ name, book, nomination, decision: evaluate(book, nomination) });
      } else if (call === "recommend") {
        const candidacy = input as Candidacy;
        for (const decision of recommend(book, candidacy).decisions) {
          const { award } = decision;
          all.push({ name: `${name} ${award}`, book, nomination: { ...candidacy, award }, decision });
        }
      }
    }
  }
  return all;
}
