import type { Text } from "../codes.js";
import type { Node } from "../conditions/program.js";
import type { Judging, Session } from "../conditions/session.js";
import { statusFrom } from "../conditions/status.js";
import { and, FALSE, not, or, TRUE, type Truth, UNKNOWN } from "../conditions/truth.js";
import type { Layer, Listing, Source } from "../pack/types.js";
import type { Check, CheckStatus } from "../result/check.js";
import type { CompiledRule } from "../rulebook/create.js";
import type { Standed, Standing } from "../rulebook/in-force.js";
import { type Asked, covers } from "./select.js";
import { CheckTree, type JudgementTitles } from "./tree.js";

/** A truth as things are, and with open judgements settled in the nominee's favour. */
export type Pair = Record<Judging, Truth>;

/** A part of a decision: whether it speaks for the nominee today, and under the last encoded texts. */
export interface Part {
  readonly check: Check;
  readonly now: Pair;
  readonly last: Pair;
  /** The condition trees to search for what is still open. */
  readonly trees: readonly Node[];
  /** Whether the part speaks about this nominee at all. */
  readonly applies: Truth;
}

const UNDECIDED: Pair = { open: UNKNOWN, favourable: UNKNOWN };
const both = (truth: Truth): Pair => ({ open: truth, favourable: truth });

/** Combines the truths of parts. */
export function combine(parts: readonly Part[], time: "now" | "last", how: typeof and, start: Truth): Pair {
  return {
    open: parts.map((part) => part[time].open).reduce(how, start),
    favourable: parts.map((part) => part[time].favourable).reduce(how, start),
  };
}

/** The part a rule plays. */
export function partOfRule(
  session: Session,
  judgements: JudgementTitles,
  { entry, standing }: Standed<CompiledRule>,
): Part {
  const { rule, scope, conditions } = entry;
  const wanted = rule.role === "requirement" || rule.role === "route";
  const pair = (truthOf: (judging: Judging) => Truth): Pair => ({
    open: truthOf("open"),
    favourable: truthOf("favourable"),
  });
  const inScope = scope === undefined ? both(TRUE) : pair((judging) => session.truthOf(scope, judging));
  const holds = conditions === undefined ? UNDECIDED : pair((judging) => session.truthOf(conditions, judging, wanted));
  const good = pair((judging) => goodOf(rule.role, inScope[judging], holds[judging]));
  const applies = inScope.open;
  const status: CheckStatus = applies === FALSE ? "not-applicable" : statusFrom(good.open, good.favourable, true);
  const tree = new CheckTree(session, judgements, rule, rule.role);
  const asked = conditions === undefined ? undefined : tree.checksOf(conditions, wanted);
  const narrowed = scope === undefined || inScope.open === TRUE ? undefined : tree.checksOf(scope, wanted, "/scope");
  const check: Check = {
    id: rule.id,
    status,
    role: rule.role,
    layer: rule.layer,
    pack: rule.pack,
    title: rule.title,
    ...childrenOf(rule.id, narrowed, asked),
    source: rule.source,
  };
  const trees = [...(scope === undefined ? [] : [scope]), ...(conditions === undefined ? [] : [conditions])];
  return atStanding({ check, now: good, last: good, trees, applies }, standing);
}

/** The group at the root of a rule's conditions is the rule itself, so its children stand directly under the rule. */
function childrenOf(
  id: string,
  narrowed: Check | undefined,
  asked: Check | undefined,
): Pick<Check, "operator" | "children"> {
  if (narrowed === undefined) {
    const { operator, children } = asked ?? {};
    return operator === undefined || children === undefined ? {} : { operator, children };
  }
  return {
    operator: "all",
    children: asked === undefined ? [narrowed] : [narrowed, { ...asked, id: `${id}/conditions` }],
  };
}

function goodOf(role: string, inScope: Truth, holds: Truth): Truth {
  if (role === "route") return and(inScope, holds);
  if (role === "requirement") return or(not(inScope), holds);
  return not(and(inScope, holds));
}

/**
 * A text that has ended decides nothing today, but still tells the provisional answer. One that is not law yet decides
 * nothing at all; where it would find nothing to object to, such as on a record without discipline, the text before it
 * is taken to find nothing either.
 */
function atStanding(part: Part, standing: Standing): Part {
  if (standing === "in-force" || part.applies === FALSE) return part;
  const check: Check = { ...part.check, status: "unknown" };
  if (standing === "ended") return { ...part, check: { ...check, provisional: part.check.status }, now: UNDECIDED };
  if (part.check.role !== "route" && part.check.role !== "listing" && part.now.open === TRUE) return part;
  return { ...part, check, now: UNDECIDED, last: UNDECIDED };
}

/** The lines of one layer about an award: one that covers the nominee on the occasion is enough. */
export interface ListingLayer {
  pack: string;
  layer: Layer;
  listings: readonly Standed<Listing>[];
  source: Source;
}

const LISTING_TITLES: Record<"law" | "plan", Text> = {
  law: {
    vi: "Pháp luật cho phép tặng hình thức này cho loại đối tượng này",
    en: "The law gives this award to this kind of nominee",
  },
  plan: {
    vi: "Kế hoạch nêu hình thức này cho dịp và loại đối tượng này",
    en: "The plan lists this award on this occasion for this kind of nominee",
  },
};

/** The part of the lines that list an award: false means that the award is not for this nominee on this occasion. */
export function partOfListings({ pack, layer, listings, source }: ListingLayer, asked: Asked): Part {
  const covering = listings.filter(({ entry }) => covers(entry, asked));
  const stated = covering.filter(({ entry }) => entry.leftTo === undefined);
  // A line for whatever form is proposed says nothing about this one on another occasion.
  const own = listings.filter(({ entry }) => entry.award !== undefined);
  const onOccasion = own.find(({ entry }) => covers(entry, { ...asked, kind: entry.kinds?.[0] ?? asked.kind }));
  const deciding = stated[0] ?? covering[0] ?? onOccasion ?? own[0];
  const standing = deciding?.standing ?? "in-force";
  // A plan that does not list an award says no to it; a law pack that does not know it says nothing.
  const silent: Truth = layer === "law" && listings.length === 0 ? UNKNOWN : FALSE;
  const truth: Truth = stated.length > 0 ? TRUE : covering.length > 0 ? UNKNOWN : silent;
  const check: Check = {
    id: deciding === undefined ? `${pack}.not-listed` : deciding.entry.id,
    status: truth === TRUE ? "pass" : truth === FALSE ? "fail" : "unknown",
    role: "listing",
    layer,
    pack,
    title: LISTING_TITLES[layer === "law" ? "law" : "plan"],
    source: deciding?.entry.source ?? source,
  };
  return atStanding({ check, now: both(truth), last: both(truth), trees: [], applies: TRUE }, standing);
}

/** The part that any one of the routes plays; without an applicable route the award is not for this nominee. */
export function partOfRoutes(routes: readonly Part[], hasGap: boolean, law: Part): Part {
  const applicable = routes.filter((part) => part.applies !== FALSE);
  const applies = routes.map((part) => part.applies).reduce(or, hasGap ? UNKNOWN : FALSE);
  const none = applies === FALSE;
  const anyOf = (time: "now" | "last"): Pair => {
    const routed = combine(applicable, time, or, FALSE);
    return hasGap ? { open: or(routed.open, UNKNOWN), favourable: or(routed.favourable, UNKNOWN) } : routed;
  };
  // That the law opens no route is itself the law's word, and lasts as long as its text.
  const now = none && law.now.open === UNKNOWN ? UNDECIDED : anyOf("now");
  const last = anyOf("last");
  const statusAt = ({ open, favourable }: Pair): CheckStatus =>
    none && open === FALSE ? "not-applicable" : statusFrom(open, favourable, true);
  const check: Check = {
    id: "routes",
    status: statusAt(now),
    role: "routes",
    layer: law.check.layer,
    pack: law.check.pack,
    title: { vi: "Tiêu chuẩn: đạt một là đủ", en: "Standards: any one is enough" },
    operator: "any",
    source: law.check.source,
    ...(statusAt(last) === statusAt(now) ? {} : { provisional: statusAt(last) }),
    children: routes.map((part) => part.check),
  };
  return { check, now, last, trees: applicable.flatMap((part) => part.trees), applies };
}
