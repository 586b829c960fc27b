import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidInputError, type ThiduaError } from "../errors.js";
import type { DeadlineView } from "../timeline/types.js";
import type { Explainable, TypedResult } from "./types.js";

/** The lists every result of a type has: enough to tell a result from something that only calls itself one. */
const LISTS: Record<TypedResult["type"], readonly string[]> = {
  decision: ["checks", "questions", "judgements", "notices", "decidedBy"],
  recommendation: ["decisions", "notices"],
  screening: ["outcomes", "invalid"],
  "criteria-report": ["criteria", "questions", "judgements", "notices"],
  "dossier-checklist": ["documents", "sets", "procedure", "votes", "terms", "notices"],
  "dossier-report": ["missing", "checks", "questions", "notices"],
  "timeline-view": ["phases", "notices"],
  "deadline-report": ["questions", "notices"],
  "quota-report": ["questions", "notices"],
  "prize-report": ["rules", "notices"],
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** Tells a result, or a list of deadlines, from everything else; throws `InvalidInputError` at `result`. */
export function checkResult(
  result: Exclude<Explainable, ThiduaError>,
): { result: TypedResult } | { deadlines: readonly DeadlineView[] } {
  if (Array.isArray(result)) {
    if (result.every(isDeadline)) return { deadlines: result };
  } else if (isTyped(result)) {
    return { result };
  }
  throw new InvalidInputError([makeProblem("not-a-result", {}, { path: "result", received: received(result) })]);
}

function isTyped(value: unknown): value is TypedResult {
  if (!isObject(value) || typeof value.type !== "string" || !Object.hasOwn(LISTS, value.type)) return false;
  const type = value.type as TypedResult["type"];
  if (!LISTS[type].every((key) => Array.isArray(value[key]))) return false;
  return type !== "recommendation" || (value.decisions as unknown[]).every(isTyped);
}

function isDeadline(value: unknown): value is DeadlineView {
  return (
    isObject(value) &&
    isObject(value.title) &&
    isObject(value.source) &&
    Array.isArray(value.audience) &&
    Array.isArray(value.recipients) &&
    (value.lastDay === null || typeof value.lastDay === "string")
  );
}

function received(value: unknown): string {
  return isObject(value) && typeof value.type === "string"
    ? `an object of type ${describeValue(value.type)}`
    : describeValue(value);
}
