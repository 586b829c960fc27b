// Step 1 of a decision: which provisions of the book apply to an award, a kind of nominee, an occasion and a ground on the
// day the dossier was received. Nothing else of a nomination matters here, so one answer is kept for all that share these.

import type { BodyCode } from "../codes.js";
import { dayNumber } from "../dates/numbers.js";
import { madeOnce } from "../logic/remember.js";
import { ALL_UNKNOWN, type TruthTriple } from "../logic/truth-triple.js";
import type { Candidacy } from "../nomination/types.js";
import type { Gap } from "../pack/types.js";
import { isApplicable } from "../rulebook/applicability.js";
import { type Availability, covers, findAvailability } from "../rulebook/availability.js";
import type { CompiledBook, CompiledRule } from "../rulebook/compile.js";
import { type AtDate, versionsOn } from "../rulebook/in-force.js";
import { inLowestLayer } from "../rulebook/precedence.js";
import { matchesScope, ruleScope } from "../rulebook/scope.js";
import { type Target, withDefaultGround } from "../rulebook/target.js";
import type { EligibilityRulebook, Rulebook } from "../rulebook/types.js";
import { evaluateListing } from "./listings.js";
import { type ByRole, byRole, type CombinedRules, combineRules } from "./outcome-rules.js";
import { conjunction, type EvaluatedRule, type LawState, type OutcomeRule, outcomeRule } from "./rule-result.js";

/** The provisions of a book that apply to a target on a day: by role all of its rules, also those of another occasion. */
export interface ApplicableRules extends ByRole<readonly OutcomeRule[]>, CombinedRules {
  readonly target: Target;
  readonly availability: Availability;
  /** The listings that decide whether the award is given at all, the law's first: facts play no part in them. */
  readonly listings: readonly [law: EvaluatedRule, ...plans: EvaluatedRule[]];
  /** The conjunction of the listings. */
  readonly listed: Readonly<Record<LawState, TruthTriple>>;
  /** All rules in their order. */
  readonly rules: readonly OutcomeRule[];
  readonly gaps: readonly Gap[];
  readonly decidedBy: readonly BodyCode[];
  /** The rules that can change an outcome, by role: those of another occasion apply to nobody, and only the checks show them. */
  readonly outcomeRules: ByRole<readonly OutcomeRule[]>;
  /** Whether the answer may depend on a text that has ended. */
  readonly hasEnded: boolean;
}

/** The target of a candidacy proposed for an award. */
export function resolveTarget(book: Rulebook, candidacy: Candidacy, award: Target["award"]): Target {
  const { nominee, occasion, ground } = candidacy;
  return withDefaultGround(book, { award, kind: nominee.kind, occasion, ...(ground === undefined ? {} : { ground }) });
}

// Keys are made of checked codes and of the periods of one book, so the cache cannot grow without bounds.
const applicableRulesByTarget = () => new Map<string, ApplicableRules>();

/** Finds the provisions that apply to a target on the day its dossier was received. */
export function applicableRules(compiled: CompiledBook, target: Target, day: string): ApplicableRules {
  const cache = compiled.derive(applicableRulesByTarget);
  const key = `${target.award} ${target.kind} ${target.occasion} ${target.ground ?? ""} ${compiled.periodOn(dayNumber(day))}`;
  return madeOnce(cache, key, () => collectApplicableRules(compiled, target, day));
}

function collectApplicableRules(compiled: CompiledBook, target: Target, day: string): ApplicableRules {
  const { book } = compiled;
  const { propositions } = compiled.program;
  const availability = findAvailability(book, target, day);
  const isForOccasion = ({ provision: { rule } }: AtDate<CompiledRule>) => matchesScope(ruleScope(rule), target);
  const rules = versionsOn(compiled.rules, day)
    .filter(({ provision: { rule } }) => isApplicable(book, rule, target))
    .map((dated) => {
      // Where the ground is known too, both match, and the scope is taken without them.
      const isMatched = target.ground !== undefined && isForOccasion(dated);
      const { scopeBesideTarget, scope } = dated.provision;
      return outcomeRule(propositions, dated, isMatched ? scopeBesideTarget : scope);
    });
  const listings: ApplicableRules["listings"] = [
    evaluateListing(availability.law),
    ...availability.plans.map(evaluateListing),
  ];
  const gaps = book.gaps.filter((gap) => gap.appliesTo !== undefined && matchesScope(gap.appliesTo, target));
  const outcomeRules = byRole(rules.filter(isForOccasion));
  return {
    target,
    availability,
    listings,
    listed: { current: conjunction(listings, "current"), lastInForce: conjunction(listings, "lastInForce") },
    rules,
    ...byRole(rules),
    gaps,
    decidedBy: decidingBodies(book, availability, target),
    outcomeRules,
    ...combineRules(propositions, outcomeRules, gaps.length > 0),
    hasEnded:
      rules.some(({ forceStatus }) => forceStatus === "ended") ||
      listings.some(({ current }) => current === ALL_UNKNOWN),
  };
}

/** The bodies that decide on a target, as the lowest layer that names any has them. */
export function decidingBodies(book: EligibilityRulebook, { law, plans }: Availability, target: Target): BodyCode[] {
  const namingBodies = [law, ...plans]
    .flatMap(({ listings }) => listings)
    .filter(({ provision: listing }) => listing.decidedBy !== undefined && covers(listing, target));
  return [...new Set(inLowestLayer(book, namingBodies).flatMap(({ provision: listing }) => listing.decidedBy ?? []))];
}
