import type { BodyCode } from "../codes.js";
import { ALL_UNKNOWN, type TruthTriple } from "../logic/truth-triple.js";
import { type Availability, covers } from "../rulebook/availability.js";
import type { CompiledBook, CompiledRule } from "../rulebook/create.js";
import type { AtDate } from "../rulebook/in-force.js";
import { inLowestLayer } from "../rulebook/precedence.js";
import { matchesScope, ruleScope } from "../rulebook/scope.js";
import type { Target } from "../rulebook/target.js";
import type { Rulebook } from "../rulebook/types.js";
import { type EvaluatedRule, evaluatedListings } from "./evaluated-rules.js";
import { conjunction, type LawState, type OutcomeRule, toOutcomeRule } from "./rule-result.js";
import { type Selection, select } from "./select.js";

/** What a book has to say where the award, the kind of nominee, the occasion and the ground are these. */
export interface ApplicableRules extends Selection {
  readonly target: Target;
  /** The lines that list the award, the law's first; they look at nothing else of a nomination. */
  readonly listings: readonly [law: EvaluatedRule, ...plans: EvaluatedRule[]];
  /** What those lines say together. */
  readonly listed: Readonly<Record<LawState, TruthTriple>>;
  readonly routes: readonly AtDate<CompiledRule>[];
  /** Requirements and bars. */
  readonly requirementsAndBars: readonly AtDate<CompiledRule>[];
  readonly holds: readonly AtDate<CompiledRule>[];
  readonly decidedBy: readonly BodyCode[];
  readonly forOutcome: OutcomeRules;
  /** Whether an answer may rest on a text that has ended. */
  readonly hasEnded: boolean;
}

/** The rules of an agenda as far as an outcome takes them; those about other occasions are left out. */
export interface OutcomeRules {
  readonly routes: readonly OutcomeRule[];
  readonly requirementsAndBars: readonly OutcomeRule[];
  readonly holds: readonly OutcomeRule[];
}

const cache = new WeakMap<CompiledBook, Map<string, ApplicableRules>>();

/**
 * The agenda of a nomination on the day its dossier was received: worked out once for all that ask alike. All keys are
 * made of checked codes and of the periods of one book, so there are only so many.
 */
export function applicableRules(compiled: CompiledBook, target: Target, day: string): ApplicableRules {
  let applicable = cache.get(compiled);
  if (applicable === undefined) {
    applicable = new Map();
    cache.set(compiled, applicable);
  }
  const key = `${target.award} ${target.kind} ${target.occasion} ${target.ground ?? ""} ${compiled.periodOf(day)}`;
  let rules = applicable.get(key);
  if (rules === undefined) {
    rules = collectApplicableRules(compiled, target, day);
    applicable.set(key, rules);
  }
  return rules;
}

function collectApplicableRules(compiled: CompiledBook, target: Target, day: string): ApplicableRules {
  const selection = select(compiled, target, day);
  const { law, plans } = selection.availability;
  const ofRole = (...roles: string[]) =>
    selection.rules.filter(({ provision: entry }) => roles.includes(entry.rule.role));
  const listings: ApplicableRules["listings"] = [evaluatedListings(law), ...plans.map(evaluatedListings)];
  return {
    ...selection,
    target,
    listings,
    listed: { current: conjunction(listings, "current"), lastInForce: conjunction(listings, "lastInForce") },
    routes: ofRole("route"),
    requirementsAndBars: ofRole("requirement", "bar"),
    holds: ofRole("hold"),
    decidedBy: decidingBodies(compiled.book, selection.availability, target),
    forOutcome: {
      routes: outcomeRules(target, ofRole("route")),
      requirementsAndBars: outcomeRules(target, ofRole("requirement", "bar")),
      holds: outcomeRules(target, ofRole("hold")),
    },
    hasEnded:
      selection.rules.some(({ forceStatus }) => forceStatus === "ended") ||
      listings.some(({ current }) => current === ALL_UNKNOWN),
  };
}

/** Occasion and ground are the same for all that ask, so no rule need look at them again. */
function outcomeRules(target: Target, rules: readonly AtDate<CompiledRule>[]): OutcomeRule[] {
  return rules
    .filter(({ provision: entry }) => matchesScope(ruleScope(entry.rule), target))
    .map((dated) => {
      const outcomeRule = toOutcomeRule(dated);
      return target.ground === undefined ? outcomeRule : { ...outcomeRule, scope: dated.provision.scopeWithin };
    });
}

function decidingBodies(book: Rulebook, { law, plans }: Availability, target: Target): BodyCode[] {
  const naming = [law, ...plans]
    .flatMap(({ listings }) => listings)
    .filter(({ provision: entry }) => entry.decidedBy !== undefined && covers(entry, target));
  return [...new Set(inLowestLayer(book, naming).flatMap(({ provision: entry }) => entry.decidedBy ?? []))];
}
