import type { LeafNode, Node } from "../conditions/program.js";
import type { CivilDate } from "../dates.js";
import { applicableRules, resolveTarget } from "../eligibility/select.js";
import type { DecisionWithoutReceipt } from "../eligibility/types.js";
import type { Nomination } from "../nomination/types.js";
import type { Check } from "../result/check.js";
import type { CompiledBook } from "../rulebook/compile.js";
import type { Raisable } from "./candidates.js";
import { answeredStatus, notEncoded, routeObstacles } from "./closed.js";
import { firstDaysOfYears, turningDays } from "./days.js";
import { remedyFrom } from "./remedy.js";
import { findRemedies } from "./search.js";
import type { Trials } from "./trials.js";
import type { RouteRemedies } from "./types.js";

/** What the remedies of every route of one nomination are found with. */
export interface Asked {
  readonly compiled: CompiledBook;
  readonly trials: Trials;
  readonly today: DecisionWithoutReceipt;
  /** The last day searched, and the decision on it with nothing but time passed. */
  readonly until: CivilDate;
  readonly later: DecisionWithoutReceipt;
}

/** Finds the remedies of a closed route, or what keeps it closed. */
export function routeRemedies(route: Check, { compiled, trials, today, until, later }: Asked): RouteRemedies {
  const { nomination } = trials;
  const { id, title, source, alsoFrom } = route;
  const raisable = raisableIn(compiled, nomination, id);
  const dependsOnDays = raisable.some(({ raise }) => raise.by === "time");
  const days = dependsOnDays ? turningDays(compiled, nomination, until) : firstDaysOfYears(nomination, until);
  const isKnown = answeredStatus(route) !== "unknown";
  const found = isKnown ? findRemedies({ route: id, trials, raisable, days }) : [];
  const remedies = found.flatMap((changes) => remedyFrom(compiled, nomination, id, changes, today) ?? []);
  return {
    route: id,
    title: structuredClone(title),
    source: structuredClone(source),
    ...(alsoFrom === undefined ? {} : { alsoFrom: structuredClone(alsoFrom) }),
    status: answeredStatus(route),
    remedies,
    obstacles:
      remedies.length > 0
        ? []
        : found.length > 0
          ? notEncoded(today)
          : routeObstacles(route, today, later, !trials.isExhausted),
  };
}

/** Every leaf of a route, and of the rules that count for every route, that something may raise. */
function raisableIn(compiled: CompiledBook, nomination: Nomination, route: string): Raisable[] {
  const { award, asOf, receivedOn = asOf } = nomination;
  const selected = applicableRules(compiled, resolveTarget(compiled.book, nomination, award), receivedOn);
  const rules = [
    ...selected.routes.filter(({ provision }) => provision.rule.id === route),
    ...selected.requirementsAndBars,
    ...selected.holds,
  ];
  return rules
    .flatMap(({ provision: { conditions } }) => (conditions === undefined ? [] : leavesIn(conditions)))
    .flatMap((leaf) => {
      const { definition, params } = leaf.fact;
      return (definition.raisedBy?.(params) ?? []).map((raise) => ({ raise, leaf }));
    });
}

function leavesIn(node: Node): LeafNode[] {
  if (node.type === "leaf") return [node];
  return node.type === "not" ? leavesIn(node.child) : node.children.flatMap(leavesIn);
}
