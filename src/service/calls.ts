import { awardsIn, codesOf, labelOf, nearestCodes, resolveCode, vocabularyNames } from "../codes.js";
import { assess } from "../criteria/assess.js";
import { checkDossier } from "../dossier/check-dossier.js";
import { dossierFor } from "../dossier/dossier-for.js";
import { processingTermEnd } from "../dossier/processing-term-end.js";
import { awardsListed } from "../eligibility/awards-listed.js";
import { compactDecision, expandDecision } from "../eligibility/compact.js";
import { decisiveChecks } from "../eligibility/decisive.js";
import { evaluate } from "../eligibility/evaluate.js";
import { recommend } from "../eligibility/recommend.js";
import { screen } from "../eligibility/screen.js";
import { verifyReceipt } from "../eligibility/verify-receipt.js";
import { cite } from "../explain/cite.js";
import { explain, explanationOf } from "../explain/explain.js";
import { formatDate } from "../explain/format-date.js";
import { statusLabel } from "../explain/status-label.js";
import { prizeFor } from "../prizes/prize-for.js";
import { answer } from "../questions/answer.js";
import { checkQuota } from "../quota/check-quota.js";
import { applyChanges } from "../remedies/apply-changes.js";
import { remediesFor } from "../remedies/remedies-for.js";
import { diffBooks } from "../rulebook/diff.js";
import { reviewPlans } from "../rulebook/review.js";
import { readRows } from "../table/read-rows.js";
import { checkDeadline } from "../timeline/check-deadline.js";
import { deadlines } from "../timeline/deadlines.js";
import { timelineAt } from "../timeline/timeline-at.js";
import type { Call, Parameter } from "./call.js";

/** A function that asks a book one thing. */
const asking = (run: Call["run"]) => explained(run, "book", "input");

/** A function whose result can be put into words. */
const explained = (run: Call["run"], ...names: readonly string[]): Call => ({
  ...plain(run, ...names),
  isExplained: true,
});

/** A function by the names of its arguments, in order; a name that ends in `?` may be left out. */
const plain = (run: Call["run"], ...names: readonly string[]): Call => ({ parameters: names.map(parameter), run });

const BOOKS = ["book", "before", "after"];

function parameter(form: string): Parameter {
  const name = form.replace("?", "");
  return {
    name,
    ...(BOOKS.includes(name) ? { isBook: true } : {}),
    ...(name === form ? {} : { isOptional: true }),
  };
}

/** Every function that is called over HTTP, by its name. */
export const CALLS = {
  evaluate: asking(evaluate),
  recommend: asking(recommend),
  awardsListed: asking(awardsListed),
  remediesFor: asking(remediesFor),
  assess: asking(assess),
  dossierFor: asking(dossierFor),
  checkDossier: asking(checkDossier),
  processingTermEnd: asking(processingTermEnd),
  timelineAt: asking(timelineAt),
  deadlines: asking(deadlines),
  checkDeadline: asking(checkDeadline),
  checkQuota: asking(checkQuota),
  prizeFor: asking(prizeFor),
  screen: explained(screen, "book", "rows", "options?"),
  applyChanges: plain(applyChanges, "nomination", "changes", "book?"),
  answer: plain(answer, "given", "question", "value", "options?"),
  decisiveChecks: plain(decisiveChecks, "decision"),
  compactDecision: explained(compactDecision, "decision", "nomination", "book?"),
  expandDecision: explained(expandDecision, "book", "compact"),
  verifyReceipt: explained(verifyReceipt, "book", "nomination", "receipt"),
  reviewPlans: explained(reviewPlans, "book", "options?"),
  diffBooks: explained(diffBooks, "before", "after"),
  explain: plain(explain, "result", "options?"),
  explanationOf: plain(explanationOf, "result", "options?"),
  cite: plain(cite, "source", "book", "options"),
  statusLabel: plain(statusLabel, "vocabulary", "code"),
  formatDate: plain(formatDate, "date", "options?"),
  vocabularyNames: plain(vocabularyNames),
  codesOf: plain(codesOf, "vocabulary", "book?"),
  labelOf: plain(labelOf, "vocabulary", "code", "book?"),
  nearestCodes: plain(nearestCodes, "text", "vocabulary", "book?"),
  resolveCode: plain(resolveCode, "text", "options?", "book?"),
  awardsIn: plain(awardsIn, "code"),
  readRows: plain(readRows, "rows", "columns?", "options?", "book?"),
} as const satisfies Record<string, Call>;

/** The name of a function that is called over HTTP. */
export type CallName = keyof typeof CALLS;

const calls = new Map<string, Call>(Object.entries(CALLS));

/** The function of a name; undefined where none has it. */
export const callNamed = (name: string): Call | undefined => calls.get(name);

/** The names of all functions. */
export const callNames = (): string[] => [...calls.keys()];
