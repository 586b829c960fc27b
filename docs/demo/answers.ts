import { anGiang } from "../../src/books/an-giang.js";
import { checkQuota, deadlines, dossierFor, evaluate, timelineAt } from "../../src/index.js";
import { type DemoCase, demoCases } from "./nominations.js";

const LAST_YEAR = "2027-12-31";

/** Everything a portal asks about one nomination. */
export function answersTo({ id, who, nomination, used }: DemoCase) {
  const { award, occasion, asOf, nominee, unit = {} } = nomination;
  const { level, hasCouncil } = unit;
  return {
    id,
    who,
    decision: evaluate(anGiang, nomination),
    dossier: dossierFor(anGiang, {
      award,
      occasion,
      asOf,
      kind: nominee.kind,
      ...(hasCouncil === undefined ? {} : { hasCouncil }),
    }),
    quota: checkQuota(anGiang, {
      award: award as Parameters<typeof checkQuota>[1]["award"],
      occasion,
      year: Number(asOf.slice(0, 4)),
      asOf,
      unit: level === undefined ? {} : { level },
      used,
      requested: { [nominee.kind]: 1 },
    }),
    timeline: timelineAt(anGiang, asOf),
    deadlines: deadlines(anGiang, { from: asOf, to: LAST_YEAR, ...(level === undefined ? {} : { level }) }),
  };
}

/** The answers to one nomination. */
export type Answers = ReturnType<typeof answersTo>;

/** The answers to every nomination of the demonstration. */
export const allAnswers = (): Answers[] => demoCases.map(answersTo);
