import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidInputError } from "../errors.js";
import type { Explainable } from "./types.js";

/** The lists every result of a type has: enough to tell a result from something that only has its `type`. */
const LISTS: Record<Explainable["type"], readonly string[]> = {
  decision: ["checks", "questions", "judgements", "notices", "decidedBy"],
  "compact-decision": [],
  recommendation: ["decisions", "notices"],
  "award-list": ["awards", "notices"],
  remedies: ["routes", "obstacles", "notices"],
  screening: ["outcomes", "invalid"],
  "criteria-report": ["criteria", "questions", "judgements", "notices"],
  "dossier-checklist": ["documents", "sets", "steps", "votes", "terms", "shortProcedures", "notices"],
  "dossier-report": ["missing", "checks", "questions", "shortProcedures", "notices"],
  "processing-term-report": ["actor", "daysOff", "workingSaturdays", "notices"],
  "timeline-view": ["phases", "notices"],
  "deadline-list": ["deadlines", "notices"],
  "deadline-report": ["questions", "notices"],
  "quota-report": ["questions", "notices"],
  "prize-report": ["rules", "notices"],
  "plan-review": ["findings"],
  "book-diff": ["added", "removed", "changed"],
  "receipt-check": [],
};

const isKeyed = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** Gives back a result by its `type`. Throws `InvalidInputError` at `result` for anything else. */
export function checkResult(result: unknown): Explainable {
  if (isResult(result)) return result;
  throw new InvalidInputError([
    makeProblem("not-a-result", {}, { path: "result", received: describeReceived(result) }),
  ]);
}

function isResult(value: unknown): value is Explainable {
  if (!isKeyed(value) || typeof value.type !== "string" || !Object.hasOwn(LISTS, value.type)) return false;
  const type = value.type as Explainable["type"];
  if (!LISTS[type].every((key) => Array.isArray(value[key]))) return false;
  return type !== "recommendation" || (value.decisions as unknown[]).every(isResult);
}

function describeReceived(value: unknown): string {
  return isKeyed(value) && typeof value.type === "string"
    ? `an object of type ${describeValue(value.type)}`
    : describeValue(value);
}
