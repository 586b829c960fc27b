// Step 6 of a decision that the award is not for the nominee: the places where the award is given at all.

import { leavesIn } from "../conditions/formula.js";
import type { Node } from "../conditions/program.js";
import type { Source } from "../pack/types.js";
import { type Availability, findAvailability, type LayerAvailability } from "../rulebook/availability.js";
import type { CompiledBook } from "../rulebook/compile.js";
import { ruleScope } from "../rulebook/scope.js";
import type { Target } from "../rulebook/target.js";
import { type ApplicableRules, applicableRules } from "./select.js";

/** A clause that opens the award elsewhere. */
export interface Clause {
  readonly id: string;
  readonly source: Source;
}

/** An occasion and a ground on which the award is given, with the routes to it that some nominees are in the scope of. */
export interface Possibility {
  readonly rules: ApplicableRules;
  /** The same for two places where nobody has different outcomes: those of other occasions that the same rules are for. */
  readonly outcomeKey: string;
  readonly routes: readonly { readonly scope: Node | undefined; readonly clause: Clause }[];
  /** The listings that the target asked about lacks. */
  readonly listings: readonly Clause[];
}

/** The place of a target, where its listings give the award and a route leads to it. */
export function possibilityAt(
  compiled: CompiledBook,
  asked: ApplicableRules,
  target: Target,
  day: string,
): Possibility[] {
  // Most places are out for their listings alone: their rules need not be found.
  if (!isGiven(findAvailability(compiled.book, target, day))) return [];
  const rules = applicableRules(compiled, target, day);
  const isOtherGround = target.ground !== asked.target.ground;
  const routes = rules.outcomeRules.routes
    // A route on any ground is no reason to propose on this one.
    .filter(({ provision: { rule } }) => !isOtherGround || ruleScope(rule).grounds !== undefined)
    .filter(({ forceStatus }) => forceStatus !== "not-yet")
    // The ground and the occasion match already.
    .map(({ provision }) => ({ scope: provision.scopeBesideTarget, clause: provision.rule }));
  if (routes.length === 0) return [];
  const outcomeKey = keyOfOutcomes(rules);
  return [{ rules, outcomeKey, routes, listings: openingListings(asked, rules) }];
}

/** All on which an outcome depends: the rules, the listings, the ground; the occasion only where a rule reads it. */
function keyOfOutcomes({ target, outcomeRules, listings, listed, applies, together }: ApplicableRules): string {
  const { routes, requirementsAndBars, holds } = together.lastInForce;
  const rules = [...outcomeRules.routes, ...outcomeRules.requirementsAndBars, ...outcomeRules.holds];
  return [
    target.ground,
    rules.some(({ scope, conditions }) => readsOccasion(scope) || readsOccasion(conditions)) ? target.occasion : "",
    ...[applies, routes, requirementsAndBars, holds].map(({ key }) => key),
    ...[listings[0].lastInForce, listed.lastInForce],
  ].join();
}

function readsOccasion(node: Node | undefined): boolean {
  return node !== undefined && leavesIn(node).some(({ fact }) => fact.definition.name === "occasion");
}

/** Whether every layer that decides gives the award; a law that is silent leaves that to the plans. */
function isGiven({ law, plans }: Availability): boolean {
  const isLawful = law.answer === "given" || (law.answer === "silent" && plans.length > 0);
  return isLawful && plans.every(({ answer }) => answer === "given" || answer === "filled");
}

/** Whether the law may list the award for the kind of nominee on any occasion: where it lists it for others alone, no place is open. */
export function isEverListed({ target: { kind }, availability: { law } }: ApplicableRules): boolean {
  const isForKind = ({ provision: { kinds } }: (typeof law.listings)[number]) =>
    kinds === undefined || kind === undefined || kinds.includes(kind);
  return law.listings.length === 0 || law.listings.some(isForKind);
}

/** The listings of the layers that do not give the award where it was asked about. */
function openingListings(asked: ApplicableRules, rules: ApplicableRules): Clause[] {
  const layers = ({ availability: { law, plans } }: ApplicableRules): readonly LayerAvailability[] => [law, ...plans];
  const closed = new Set(
    layers(asked)
      .filter(({ answer }) => answer !== "given" && answer !== "filled")
      .map(({ pack }) => pack),
  );
  return layers(rules).flatMap(({ pack, deciding }) => (closed.has(pack) && deciding ? [deciding.provision] : []));
}
