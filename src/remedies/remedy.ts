// A set of changes as a remedy: confirmed by whole decisions, and with what each change is for.

import { decide } from "../eligibility/decide.js";
import type { DecisionWithoutReceipt } from "../eligibility/types.js";
import { safeParseNomination } from "../nomination/check.js";
import type { Nomination } from "../nomination/types.js";
import type { Check } from "../result/check.js";
import type { CompiledBook } from "../rulebook/compile.js";
import { applyChange, referenceYearOn } from "./apply.js";
import { answeredStatus, besideRoutes, leavesIn, routesIn, unmetLeaves } from "./closed.js";
import { without } from "./minimise.js";
import { isMet } from "./trials.js";
import type { ChangeCondition, NominationChange, Remedy } from "./types.js";

const CONDITIONS: Record<NominationChange["type"], ChangeCondition> = {
  wait: "time",
  rating: "result",
  indicator: "result",
  members: "result",
  achievement: "result",
  initiative: "decision",
  award: "decision",
  recognition: "decision",
};

/** Confirms changes by a whole decision, and makes the remedy; undefined where they do not open the route after all. */
export function remedyFrom(
  compiled: CompiledBook,
  nomination: Nomination,
  route: string,
  changes: readonly NominationChange[],
  today: DecisionWithoutReceipt,
): Remedy | undefined {
  const decideAfter = (some: readonly NominationChange[]): DecisionWithoutReceipt | undefined => {
    const checked = safeParseNomination(some.reduce(applyChange, nomination), compiled.book);
    return checked.ok ? decide(compiled, checked.value) : undefined;
  };
  const then = decideAfter(changes);
  const opened = then === undefined ? undefined : routesIn(then).find(({ id }) => id === route);
  if (then === undefined || opened === undefined || !isMet(answeredStatus(opened)) || !isHelp(then)) return undefined;
  const metThen = restsOn(route, then)
    .flatMap(leavesIn)
    .filter((leaf) => isMet(answeredStatus(leaf)));
  const metIds = new Set(metThen.map(({ id }) => id));
  const unmetToday = new Map(unmetFor(route, today).map((leaf) => [leaf.id, leaf]));
  const servedBy = (change: NominationChange): Check[] => {
    const others = decideAfter(without(changes, change));
    const lacking = others === undefined ? [] : unmetFor(route, others).filter(({ id }) => metIds.has(id));
    // How it is today is nearer to a reader than how it would be without the change.
    const lackingToday = lacking.flatMap(({ id }) => unmetToday.get(id) ?? []);
    return lackingToday.length > 0 ? lackingToday : lacking;
  };
  const waitFirst = [...changes].sort((a, b) => Number(b.type === "wait") - Number(a.type === "wait"));
  const served = waitFirst.map((change) => ({ change, serves: servedBy(change) }));
  // Entries of years to come are none without the wait for them: it serves what they serve.
  const all = [...new Map(served.flatMap(({ serves }) => serves).map((check) => [check.id, check])).values()];
  const { outcome, provisional, asOf, judgements, questions } = then;
  return {
    changes: served.map(({ change, serves }) => ({
      ...structuredClone(change),
      condition: CONDITIONS[change.type],
      serves: structuredClone(serves.length > 0 ? serves : all),
    })),
    byTimeAlone: changes.every(({ type }) => type === "wait"),
    asOf,
    referenceYear: referenceYearOn(nomination, asOf),
    outcome,
    ...(provisional === undefined ? {} : { provisional }),
    judgements,
    questions,
  };
}

/** Whether nothing but people and answers are missing; a text that is not encoded may refuse yet. */
function isHelp({ outcome, provisional, questions }: DecisionWithoutReceipt): boolean {
  const answered = provisional ?? outcome;
  return answered === "eligible" || answered === "for-council" || (answered === "undetermined" && questions.length > 0);
}

/** The checks on which an open route rests: its own, and those that count for every route. */
const restsOn = (route: string, decision: DecisionWithoutReceipt): Check[] => [
  ...routesIn(decision).filter(({ id }) => id === route),
  ...besideRoutes(decision),
];

/** The comparisons for which a route is not open: those that fail, or else those that are unknown. */
function unmetFor(route: string, decision: DecisionWithoutReceipt): Check[] {
  const checks = restsOn(route, decision);
  const failing = checks.flatMap((check) => unmetLeaves(check, "fail"));
  return failing.length > 0 ? failing : checks.flatMap((check) => unmetLeaves(check, "unknown"));
}
