import { callByName } from "../../src/testing/answer.js";
import type { CaseCall } from "../../src/testing.js";
import { bookOf, caseFiles } from "../cases/files.js";
import { complaints, validator } from "./ajv.js";

/** The schemas of what each function of a case gets and gives. */
export const SCHEMAS: Record<CaseCall, [input: string | undefined, result: string]> = {
  evaluate: ["nomination", "decision"],
  recommend: ["candidacy", "recommendation"],
  assess: ["criteria-input", "criteria-report"],
  dossierFor: ["checklist-input", "dossier-checklist"],
  checkDossier: ["dossier-input", "dossier-report"],
  processingTermEnd: ["processing-term-input", "processing-term-report"],
  timelineAt: [undefined, "timeline-view"],
  deadlines: ["deadlines-input", "deadline-list"],
  checkDeadline: ["deadline-input", "deadline-report"],
  checkQuota: ["quota-input", "quota-report"],
  prizeFor: ["prize-input", "prize-report"],
};

/**
 * What the schemas have against the inputs and answers of a function's cases.
 *
 * @param most how many cases are tried, spread over all; left out, every one.
 */
export async function complaintsAboutCases(
  call: CaseCall,
  most = Number.POSITIVE_INFINITY,
): Promise<{ count: number; found: string[] }> {
  const [input, result] = SCHEMAS[call].map((name) =>
    name === undefined ? undefined : validator(`schemas/${name}.json`),
  );
  const all = caseFiles().flatMap(({ book, cases }) =>
    cases.filter((one) => one.call === call).map((one) => ({ ...one, book })),
  );
  const step = Math.max(1, Math.ceil(all.length / most));
  const found: string[] = [];
  for (const one of all.filter((_, index) => index % step === 0)) {
    const answer = JSON.parse(JSON.stringify(callByName(await bookOf(one.book), call, one.input)));
    const about = [
      ...(input === undefined ? [] : complaints(input, one.input)),
      ...(result === undefined ? [] : complaints(result, answer)),
    ];
    found.push(...about.map((complaint) => `${one.book}/${one.id}: ${complaint}`));
  }
  return { count: all.length, found };
}
