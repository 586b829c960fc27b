// Step 6 of a decision that the award is not for the nominee: the other grounds and occasions on which it could be.

import { codesOf, type GroundCode, type OccasionCode } from "../codes.js";
import type { Evaluator } from "../conditions/evaluator.js";
import type { Node } from "../conditions/program.js";
import { deepFreeze } from "../input/freeze.js";
import { remember } from "../logic/remember.js";
import { FALSE } from "../logic/truth.js";
import { actual } from "../logic/truth-triple.js";
import type { Source } from "../pack/types.js";
import type { Notice } from "../result/notice.js";
import { type Availability, findAvailability, type LayerAvailability } from "../rulebook/availability.js";
import type { CompiledBook, CompiledRule } from "../rulebook/compile.js";
import { matchesScope, ruleScope } from "../rulebook/scope.js";
import type { Target } from "../rulebook/target.js";
import { outcomeIn } from "./outcome.js";
import { type ApplicableRules, applicableRules } from "./select.js";

/** A clause that opens the award elsewhere. */
interface Clause {
  readonly id: string;
  readonly source: Source;
}

/** An occasion and a ground on which the award is given, with the routes to it that some nominees are in the scope of. */
interface Possibility {
  readonly rules: ApplicableRules;
  /** The same for two places where nobody has different outcomes: those of other occasions that the same rules are for. */
  readonly outcomeKey: string;
  readonly routes: readonly { readonly scope: Node | undefined; readonly clause: Clause }[];
  /** The listings that the target asked about lacks. */
  readonly listings: readonly Clause[];
}

/** An occasion and a ground on which the nominee may be proposed for the award after all. */
interface Opening extends Pick<Possibility, "rules" | "outcomeKey"> {
  /** What opens it: listings that the target asked about lacks, or else the routes. */
  readonly opens: readonly Clause[];
}

/** What may be open on one ground: on other grounds than the one asked about, its occasion goes before the others. */
interface OnGround {
  readonly sameOccasion: readonly Opening[];
  readonly otherOccasions: readonly Opening[];
}

/** The notices, and by what they differ from those of another nominee to whom the same rules apply. */
export interface ElsewhereNotices {
  readonly key: string;
  readonly notices: readonly Notice[];
}

/** What is elsewhere where rules apply that do not open the award: which places there are at all is found once for all nominees. */
class Elsewhere {
  readonly #target: Target;
  /** By ground, the one asked about first. */
  readonly #possibilities: readonly (readonly Possibility[])[];
  readonly #scopes: readonly Node[];
  readonly #openings = new Map<string, readonly OnGround[]>();
  readonly #notices = new Map<string, ElsewhereNotices>();

  constructor(compiled: CompiledBook, asked: ApplicableRules, day: string) {
    this.#target = asked.target;
    const { ground, occasion } = asked.target;
    const grounds = [ground, ...codesOf("ground").filter((other) => other !== ground)];
    const occasions = codesOf("occasion");
    this.#possibilities = grounds.map((other) =>
      isEverListed(asked)
        ? occasions
            .filter((each) => other !== ground || each !== occasion)
            .flatMap((each) => possibilityAt(compiled, asked, targetAt(asked.target, other, each), day))
        : [],
    );
    const scopes = this.#possibilities.flat().flatMap(({ routes }) => routes.map(({ scope }) => scope));
    this.#scopes = [...new Set(scopes)].filter((scope) => scope !== undefined);
  }

  noticesFor(evaluator: Evaluator, isOpenAt: (rules: ApplicableRules) => boolean): ElsewhereNotices {
    let scopesKey = "";
    for (const scope of this.#scopes) scopesKey += actual(evaluator.evaluate(scope)) === FALSE ? "0" : "1";
    const possible = remember(this.#openings, scopesKey, () => this.#openingsIn(scopesKey));
    const known = new Map<string, boolean>();
    const isOpen = ({ rules, outcomeKey }: Opening): boolean => {
      const before = known.get(outcomeKey);
      const open = before ?? isOpenAt(rules);
      if (before === undefined) known.set(outcomeKey, open);
      return open;
    };
    const found = possible.flatMap(({ sameOccasion, otherOccasions }) => {
      const open = sameOccasion.filter(isOpen);
      return open.length > 0 ? open : otherOccasions.filter(isOpen);
    });
    const places = found.map(({ rules: { target } }) => `${target.ground} ${target.occasion}`);
    const key = [scopesKey, ...places].join();
    return remember(this.#notices, key, () => deepFreeze({ key, notices: merged(found, this.#target) }));
  }

  /** What may be open to a nominee who is in some of the scopes. */
  #openingsIn(scopesKey: string): OnGround[] {
    const excluded = new Set<Node | undefined>(this.#scopes.filter((_, index) => scopesKey[index] === "0"));
    return this.#possibilities.map((onGround) => {
      const openings = onGround.flatMap(({ rules, outcomeKey, routes, listings }): Opening[] => {
        const inScope = routes.filter(({ scope }) => !excluded.has(scope)).map(({ clause }) => clause);
        return inScope.length === 0 ? [] : [{ rules, outcomeKey, opens: listings.length > 0 ? listings : inScope }];
      });
      const isSame = ({ rules }: Opening) => rules.target.occasion === this.#target.occasion;
      return {
        sameOccasion: openings.filter(isSame),
        otherOccasions: openings.filter((opening) => !isSame(opening)),
      };
    });
  }
}

const targetAt = (target: Target, ground: GroundCode | undefined, occasion: OccasionCode): Target => ({
  ...target,
  occasion,
  ...(ground === undefined ? {} : { ground }),
});

const elsewhereByRules = () => new WeakMap<ApplicableRules, Elsewhere>();

/**
 * The notices of the other grounds and occasions on which an award that is not for a nominee could be proposed.
 *
 * @param asked the rules that apply where it was asked about, and is not open.
 * @param day on which the dossier was received.
 * @param evaluatorAt gives an evaluator at work on the nomination as it would be for a target; it may be the one it gave before.
 */
export function elsewhereNotices(
  compiled: CompiledBook,
  asked: ApplicableRules,
  day: string,
  evaluatorAt: (target: Target) => Evaluator,
): ElsewhereNotices {
  const known = compiled.derive(elsewhereByRules);
  let elsewhere = known.get(asked);
  if (elsewhere === undefined) {
    elsewhere = new Elsewhere(compiled, asked, day);
    known.set(asked, elsewhere);
  }
  return elsewhere.noticesFor(evaluatorAt(asked.target), (rules) => {
    const outcome = outcomeIn(evaluatorAt(rules.target), rules, "lastInForce");
    return outcome !== "not-applicable" && outcome !== "ineligible";
  });
}

function possibilityAt(compiled: CompiledBook, asked: ApplicableRules, target: Target, day: string): Possibility[] {
  // Most places are out for their listings alone: their rules need not be found.
  if (!isGiven(findAvailability(compiled.book, target, day))) return [];
  const rules = applicableRules(compiled, target, day);
  const isOtherGround = target.ground !== asked.target.ground;
  const routes = rules.routes
    .filter(({ forceStatus, provision: { rule } }) => {
      const scope = ruleScope(rule);
      // A route on any ground is no reason to propose on this one.
      return (
        forceStatus !== "not-yet" && matchesScope(scope, target) && (!isOtherGround || scope.grounds !== undefined)
      );
    })
    // The ground and the occasion match already.
    .map(({ provision }) => ({ scope: provision.scopeBesideTarget, clause: routeClause(provision) }));
  if (routes.length === 0) return [];
  const outcomeKey = keyOfOutcomes(compiled, rules);
  return [{ rules, outcomeKey, routes, listings: openingListings(asked, rules) }];
}

const nodeNumbers = () => new Map<Node, number>();

/** All on which an outcome depends: the rules, the listings, the ground; the occasion only where a rule reads it. */
function keyOfOutcomes(
  compiled: CompiledBook,
  { target, outcomeRules, listings, listed, gaps }: ApplicableRules,
): string {
  const numbers = compiled.derive(nodeNumbers);
  const numbered = (node: Node | undefined): number => {
    if (node === undefined) return -1;
    if (!numbers.has(node)) numbers.set(node, numbers.size);
    return numbers.get(node) as number;
  };
  const { routes, requirementsAndBars, holds } = outcomeRules;
  const rules = [...routes, ...requirementsAndBars, ...holds];
  return JSON.stringify([
    target.ground,
    rules.some(({ scope, conditions }) => readsOccasion(scope) || readsOccasion(conditions)) ? target.occasion : "",
    rules.map(({ role, forceStatus, scope, conditions }) => [role, forceStatus, numbered(scope), numbered(conditions)]),
    [listings[0].lastInForce, listed.lastInForce, gaps.length > 0],
  ]);
}

function readsOccasion(node: Node | undefined): boolean {
  if (node === undefined) return false;
  if (node.type === "leaf") return node.fact.definition.name === "occasion";
  return node.type === "not" ? readsOccasion(node.child) : node.children.some(readsOccasion);
}

const routeClause = ({ rule: { id, source } }: CompiledRule): Clause => ({ id, source });

/** Whether every layer that decides gives the award; a law that is silent leaves that to the plans. */
function isGiven({ law, plans }: Availability): boolean {
  const isLawful = law.answer === "given" || (law.answer === "silent" && plans.length > 0);
  return isLawful && plans.every(({ answer }) => answer === "given" || answer === "filled");
}

/** Whether the law may list the award for the kind of nominee on any occasion: where it lists it for others alone, no place is open. */
function isEverListed({ target: { kind }, availability: { law } }: ApplicableRules): boolean {
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

/** One notice for each ground and clause, with all its occasions. */
function merged(openings: readonly Opening[], asked: Target): Notice[] {
  const notices = new Map<string, Notice>();
  for (const {
    rules: { target },
    opens,
  } of openings) {
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
