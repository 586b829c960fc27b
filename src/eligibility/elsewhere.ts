import { codesOf, type GroundCode, type OccasionCode } from "../codes.js";
import { Evaluator } from "../conditions/evaluator.js";
import { beginChecked, withRow } from "../facts/rows.js";
import { FALSE } from "../logic/truth.js";
import type { Nomination } from "../nomination/types.js";
import type { Source } from "../pack/types.js";
import type { Notice } from "../result/notice.js";
import type { LayerAvailability } from "../rulebook/availability.js";
import type { CompiledBook, CompiledRule } from "../rulebook/compile.js";
import { matchesScope, ruleScope } from "../rulebook/scope.js";
import type { Target } from "../rulebook/target.js";
import { outcomeIn } from "./outcome.js";
import { applicability, toOutcomeRule } from "./rule-result.js";
import { type ApplicableRules, applicableRules } from "./select.js";

/** An occasion and a ground on which the nominee may be proposed for the award after all. */
interface Opening {
  target: Target;
  /** What opens it: listings that the target asked about lacks, or else the routes. */
  opens: readonly { id: string; source: Source }[];
}

/**
 * The notices of the other grounds and occasions on which an award that is not for a nominee could be proposed.
 *
 * @param target what was asked about, and is not open.
 */
export function elsewhereNotices(compiled: CompiledBook, nomination: Nomination, target: Target): Notice[] {
  const asked = rulesFor(compiled, nomination, target);
  const opening = (ground: GroundCode | undefined, occasion: OccasionCode): Opening[] =>
    openingAt(compiled, nomination, asked, { ...target, occasion, ...(ground === undefined ? {} : { ground }) });
  const otherOccasions = (ground: GroundCode | undefined) =>
    codesOf("occasion")
      .filter((occasion) => occasion !== target.occasion)
      .flatMap((occasion) => opening(ground, occasion));
  const onOtherGrounds = codesOf("ground")
    .filter((ground) => ground !== target.ground)
    .flatMap((ground) => {
      const onSameOccasion = opening(ground, target.occasion);
      return onSameOccasion.length > 0 ? onSameOccasion : otherOccasions(ground);
    });
  return merged([...otherOccasions(target.ground), ...onOtherGrounds], target);
}

function openingAt(compiled: CompiledBook, nomination: Nomination, asked: ApplicableRules, target: Target): Opening[] {
  const { occasion, ground } = target;
  const rules = rulesFor(compiled, nomination, target);
  if (!isGiven(rules)) return [];
  const isOtherGround = ground !== asked.target.ground;
  const inScope = rules.routes.filter(({ forceStatus, provision: { rule } }) => {
    const scope = ruleScope(rule);
    // A route on any ground is no reason to propose on this one.
    return forceStatus !== "not-yet" && matchesScope(scope, target) && (!isOtherGround || scope.grounds !== undefined);
  });
  if (inScope.length === 0) return [];
  const proposed = { ...nomination, occasion, ...(ground === undefined ? {} : { ground }) };
  return withRow((row) => {
    const evaluator = new Evaluator(beginChecked(row, compiled.book, proposed).propose(target.award, ground));
    const routes = inScope.filter((route) => applicability(evaluator, toOutcomeRule(route)) !== FALSE);
    if (routes.length === 0) return [];
    const outcome = outcomeIn(evaluator, rules, "lastInForce");
    if (outcome === "not-applicable" || outcome === "ineligible") return [];
    const listings = openingListings(asked, rules);
    return [{ target, opens: listings.length > 0 ? listings : routes.map(routeClause) }];
  });
}

function rulesFor(compiled: CompiledBook, { asOf, receivedOn = asOf }: Nomination, target: Target): ApplicableRules {
  return applicableRules(compiled, target, receivedOn);
}

const routeClause = ({ provision: { rule } }: { provision: CompiledRule }) => ({ id: rule.id, source: rule.source });

/** Whether every layer that decides gives the award; a law that is silent leaves that to the plans. */
function isGiven({ availability: { law, plans } }: ApplicableRules): boolean {
  const isLawful = law.answer === "given" || (law.answer === "silent" && plans.length > 0);
  return isLawful && plans.every(({ answer }) => answer === "given" || answer === "filled");
}

/** The listings of the layers that do not give the award where it was asked about. */
function openingListings(asked: ApplicableRules, rules: ApplicableRules): { id: string; source: Source }[] {
  const layers = ({ availability: { law, plans } }: ApplicableRules): readonly LayerAvailability[] => [law, ...plans];
  const closed = new Set(
    layers(asked)
      .filter(({ answer }) => answer !== "given" && answer !== "filled")
      .map(({ pack }) => pack),
  );
  return layers(rules).flatMap(({ pack, deciding }) => (closed.has(pack) && deciding ? [deciding.provision] : []));
}

/** One notice for each ground and clause, with all its occasions. */
function merged(openings: readonly Opening[], asked: Target): Notice[] {
  const notices = new Map<string, Notice>();
  for (const { target, opens } of openings) {
    const ground = target.ground === asked.ground ? undefined : target.ground;
    const concerns = [...new Set(opens.map(({ id }) => id))];
    const key = `${ground} ${concerns.join(" ")}`;
    const occasions = target.occasion === asked.occasion ? [] : [target.occasion];
    const before = notices.get(key);
    notices.set(key, {
      code: "open-elsewhere",
      ...(ground === undefined ? {} : { ground }),
      ...(occasions.length === 0 ? {} : { occasions: [...(before?.occasions ?? []), ...occasions] }),
      source: commonSource(opens.map(({ source }) => source)),
      concerns,
    });
  }
  return [...notices.values()];
}

const SOURCE_PARTS = ["article", "clause", "point", "section", "item", "bullet"] as const;

/** The place that sources share: the clause of points, the article of clauses; of several texts, the first alone. */
function commonSource(sources: readonly Source[]): Source {
  const [first] = sources;
  if (first === undefined) throw new RangeError("what opens an award has a source");
  const same = sources.filter(({ instrument }) => instrument === first.instrument);
  const shared: Source = { instrument: first.instrument };
  for (const part of SOURCE_PARTS) {
    if (same.some((source) => source[part] !== first[part])) break;
    if (first[part] !== undefined) Object.assign(shared, { [part]: first[part] });
  }
  return shared;
}
