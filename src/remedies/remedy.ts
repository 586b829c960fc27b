// A set of changes as a remedy: confirmed by whole decisions, and with what each change is for.

import { decide } from "../eligibility/evaluate.js";
import type { Decision } from "../eligibility/types.js";
import { safeParseNomination } from "../nomination/check.js";
import type { Nomination } from "../nomination/types.js";
import type { Check } from "../result/check.js";
import type { CompiledBook } from "../rulebook/compile.js";
import { applyChange, referenceYearOn } from "./apply.js";
import { answeredStatus, besideRoutes, routesIn } from "./closed.js";
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
};

/** Confirms changes by a whole decision, and makes the remedy; undefined where they do not open the route after all. */
export function remedyFrom(
  compiled: CompiledBook,
  nomination: Nomination,
  route: string,
  changes: readonly NominationChange[],
  today: Decision,
): Remedy | undefined {
  const decideAfter = (some: readonly NominationChange[]): Decision | undefined => {
    const checked = safeParseNomination(some.reduce(applyChange, nomination));
    return checked.ok ? decide(compiled, checked.value) : undefined;
  };
  const then = decideAfter(changes);
  const opened = then === undefined ? undefined : routesIn(then).find(({ id }) => id === route);
  if (then === undefined || opened === undefined || !isMet(answeredStatus(opened))) return undefined;
  const leavesToday = leavesFor(route, today);
  const met = [...leavesFor(route, then)].flatMap(([id, { check }]) => (isMet(answeredStatus(check)) ? [id] : []));
  const servedBy = (change: NominationChange): Check[] => {
    const others = decideAfter(without(changes, change));
    if (others === undefined) return [];
    const before = leavesFor(route, others);
    return met.flatMap((id) => {
      const lacking = before.get(id)?.check;
      if (lacking === undefined || isMet(answeredStatus(lacking))) return [];
      const unmetToday = leavesToday.get(id)?.check;
      return [unmetToday !== undefined && !isMet(answeredStatus(unmetToday)) ? unmetToday : lacking];
    });
  };
  const served = changes.map((change) => ({ change, serves: servedBy(change) }));
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

interface Leaf {
  readonly check: Check;
}

/** The single comparisons of a route and of the rules that count for every route, by id. */
function leavesFor(route: string, decision: Decision): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  const walk = (check: Check): void => {
    if (check.children === undefined) leaves.set(check.id, { check });
    else for (const child of check.children) walk(child);
  };
  for (const check of [...routesIn(decision).filter(({ id }) => id === route), ...besideRoutes(decision)]) walk(check);
  return leaves;
}
