import { anGiang } from "../../src/books/an-giang.js";
import { checkQuota, deadlines, dossierFor, evaluate, timelineAt } from "../../src/index.js";
import { type DemoCase, demoCases } from "./nominations.js";

const LAST_YEAR = "2027-12-31";

/** Everything a portal asks about one nomination. */
export function answersTo({ id, who, nomination, used }: DemoCase) {
  const { asOf, nominee } = nomination;
  return {
    id,
    who,
    decision: evaluate(anGiang, nomination),
    dossier: dossierFor(anGiang, nomination),
    quota: checkQuota(anGiang, {
      ...nomination,
      year: Number(asOf.slice(0, 4)),
      used,
      requested: { [nominee.kind]: 1 },
    }),
    timeline: timelineAt(anGiang, nomination),
    deadlines: deadlines(anGiang, { ...nomination, from: asOf, to: LAST_YEAR }),
  };
}

/** The answers to one nomination. */
export type Answers = ReturnType<typeof answersTo>;

/** The answers to every nomination of the demonstration. */
export const allAnswers = (): Answers[] => demoCases.map(answersTo);
