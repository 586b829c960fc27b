import type { Text } from "../codes.js";
import type { Node } from "../conditions/program.js";
import type { Session } from "../conditions/session.js";
import { statusOf } from "../conditions/status.js";
import { FALSE, or, TRUE, type Truth, UNKNOWN } from "../conditions/truth.js";
import { ALL_FALSE, ALL_TRUE, ALL_UNKNOWN, allOf, asThingsAre, negated, type Truths } from "../conditions/truths.js";
import type { Layer, Listing, Rule, Source } from "../pack/types.js";
import type { Check, CheckStatus } from "../result/check.js";
import type { CompiledRule } from "../rulebook/create.js";
import type { Standed, Standing } from "../rulebook/in-force.js";
import { type Asked, covers } from "./select.js";
import { checkOf, type JudgementTitles, sketchOf } from "./tree.js";

/** When an answer is given: today, or under the last encoded texts. */
export type Time = "now" | "last";

/** How a part speaks for the nominee: true speaks for, false against. */
export interface Voice {
  readonly now: Truths;
  readonly last: Truths;
  /** Whether the part speaks about this nominee at all. */
  readonly applies: Truth;
}

/** A part of a decision, with the checks that show it. */
export interface Part extends Voice {
  readonly check: Check;
  /** The condition trees to search for what is still open. */
  readonly trees: readonly Node[];
}

/** True when all parts speak for the nominee. */
export const everyOf = (parts: readonly Voice[], time: Time): Truths =>
  parts.reduce((truths, part) => truths & part[time], ALL_TRUE);

/** Whether the nominee wants the conditions of a rule to hold. */
const wantsConditions = ({ role }: Rule): boolean => role === "requirement" || role === "route";

/** How a rule speaks for the nominee. */
export function voiceOfRule(session: Session, { entry, standing }: Standed<CompiledRule>): Voice {
  const inScope = entry.scope === undefined ? ALL_TRUE : session.truthsOf(entry.scope);
  const applies = asThingsAre(inScope);
  const holds = entry.conditions === undefined ? ALL_UNKNOWN : session.truthsOf(entry.conditions);
  return atStanding(standing, entry.rule.role, goodOf(entry.rule.role, inScope, holds), applies);
}

function goodOf(role: Rule["role"], inScope: Truths, holds: Truths): Truths {
  if (role === "route") return inScope & holds;
  if (role === "requirement") return negated(inScope) | holds;
  return negated(inScope & holds);
}

/**
 * A text that has ended decides nothing today, but still tells the provisional answer. One that is not law yet decides
 * nothing at all; where it would find nothing to object to, such as on a record without discipline, the text before it
 * is taken to find nothing either.
 */
function atStanding(standing: Standing, role: Rule["role"] | "listing", good: Truths, applies: Truth): Voice {
  if (standing === "in-force" || applies === FALSE) return { now: good, last: good, applies };
  if (standing === "ended") return { now: ALL_UNKNOWN, last: good, applies };
  if (role !== "route" && role !== "listing" && asThingsAre(good) === TRUE) return { now: good, last: good, applies };
  return { now: ALL_UNKNOWN, last: ALL_UNKNOWN, applies };
}

/** A check as it stands: what its text finds counts only while the text is law. */
function checkAt(standing: Standing, check: Check, { now, applies }: Voice): Check {
  if (standing === "in-force" || applies === FALSE || now !== ALL_UNKNOWN) return check;
  if (standing === "ended") return { ...check, status: "unknown", provisional: check.status };
  return { ...check, status: "unknown" };
}

/** The part a rule plays. */
export function partOfRule(session: Session, judgements: JudgementTitles, standed: Standed<CompiledRule>): Part {
  const { rule, scope, conditions } = standed.entry;
  const voice = voiceOfRule(session, standed);
  const sketch = sketchOf(session.program, judgements, standed.entry, wantsConditions(rule));
  const inScope = scope === undefined ? ALL_TRUE : session.truthsOf(scope);
  const holds = conditions === undefined ? ALL_UNKNOWN : session.truthsOf(conditions);
  const asked = sketch.conditions === undefined ? undefined : checkOf(session, sketch.conditions);
  const narrowed = sketch.scope === undefined || voice.applies === TRUE ? undefined : checkOf(session, sketch.scope);
  const check: Check = {
    id: rule.id,
    status: voice.applies === FALSE ? "not-applicable" : statusOf(goodOf(rule.role, inScope, holds)),
    role: rule.role,
    layer: rule.layer,
    pack: rule.pack,
    title: rule.title,
    ...childrenOf(rule.id, narrowed, asked),
    source: rule.source,
  };
  return { ...voice, check: checkAt(standed.standing, check, voice), trees: sketch.trees };
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
  const voice = atStanding(standing, "listing", allOf(truth), TRUE);
  return { ...voice, check: checkAt(standing, check, voice), trees: [] };
}

/** How the routes speak together: any one is enough, and without an applicable one the award is not for this nominee. */
export function voiceOfRoutes(routes: readonly Voice[], hasGap: boolean, law: Voice): Voice {
  const applies = routes.map((route) => route.applies).reduce(or, hasGap ? UNKNOWN : FALSE);
  const anyOf = (time: Time): Truths =>
    routes.reduce((truths, route) => (route.applies === FALSE ? truths : truths | route[time]), otherRoutes(hasGap));
  // That the law opens no route is itself the law's word, and lasts as long as its text.
  const isUnsettled = applies === FALSE && asThingsAre(law.now) === UNKNOWN;
  return { now: isUnsettled ? ALL_UNKNOWN : anyOf("now"), last: anyOf("last"), applies };
}

/** What is said by routes that are not encoded. */
export const otherRoutes = (hasGap: boolean): Truths => (hasGap ? ALL_UNKNOWN : ALL_FALSE);

/** How the routes together stand. */
export function statusOfRoutes(routes: Voice, time: Time): CheckStatus {
  return routes.applies === FALSE && asThingsAre(routes[time]) === FALSE ? "not-applicable" : statusOf(routes[time]);
}

/** The part that the routes play. */
export function partOfRoutes(routes: readonly Part[], hasGap: boolean, law: Part): Part {
  const voice = voiceOfRoutes(routes, hasGap, law);
  const [status, provisional] = [statusOfRoutes(voice, "now"), statusOfRoutes(voice, "last")];
  const check: Check = {
    id: "routes",
    status,
    role: "routes",
    layer: law.check.layer,
    pack: law.check.pack,
    title: { vi: "Tiêu chuẩn: đạt một là đủ", en: "Standards: any one is enough" },
    operator: "any",
    source: law.check.source,
    ...(provisional === status ? {} : { provisional }),
    children: routes.map((part) => part.check),
  };
  const trees = routes.flatMap((part) => (part.applies === FALSE ? [] : part.trees));
  return { ...voice, check, trees };
}
