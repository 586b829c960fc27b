import type { Text } from "../codes.js";
import type { Node } from "../conditions/program.js";
import type { Session } from "../conditions/session.js";
import { statusOf } from "../conditions/status.js";
import { FALSE, TRUE, type Truth, UNKNOWN } from "../conditions/truth.js";
import { ALL_UNKNOWN, allOf } from "../conditions/truths.js";
import type { Layer, Listing, Rule, Source } from "../pack/types.js";
import type { Check } from "../result/check.js";
import type { CompiledRule } from "../rulebook/create.js";
import { deepFreeze } from "../rulebook/freeze.js";
import type { Standed, Standing } from "../rulebook/in-force.js";
import type { Target } from "../rulebook/target.js";
import { covers } from "./select.js";
import { checkOf, type JudgementTitles, sketchOf } from "./tree.js";
import { goodOf, rulingOf, sayingAt, statusOfRoutes, type Voice, voiceOf, voiceOfRoutes } from "./voices.js";

/** A part of a decision, with the checks that show it. */
export interface Part extends Voice {
  readonly check: Check;
  /** The condition trees to search for what is still open. */
  readonly trees: readonly Node[];
}

/** Whether the nominee wants the conditions of a rule to hold. */
const wantsConditions = ({ role }: Rule): boolean => role === "requirement" || role === "route";

/** A check as it stands: what its text finds counts only while the text is law. */
function checkAt(standing: Standing, check: Check, { now, applies }: Voice): Check {
  if (standing === "in-force" || applies === FALSE || now !== ALL_UNKNOWN) return check;
  if (standing === "ended") return { ...check, status: "unknown", provisional: check.status };
  return { ...check, status: "unknown" };
}

/** The part a rule plays. */
export function partOfRule(session: Session, judgements: JudgementTitles, standed: Standed<CompiledRule>): Part {
  const { rule } = standed.entry;
  const ruling = rulingOf(standed);
  const voice = voiceOf(session, ruling);
  const sketch = sketchOf(judgements, standed.entry, wantsConditions(rule));
  const asked = sketch.conditions === undefined ? undefined : checkOf(session, sketch.conditions);
  const narrowed = sketch.scope === undefined || voice.applies === TRUE ? undefined : checkOf(session, sketch.scope);
  const { id, role, layer, pack, title, source } = rule;
  const status = voice.applies === FALSE ? "not-applicable" : statusOf(goodOf(session, ruling));
  const { operator, children } = childrenOf(id, narrowed, asked);
  const check: Check =
    operator === undefined || children === undefined
      ? { id, status, role, layer, pack, title, source }
      : { id, status, role, layer, pack, title, operator, source, children };
  const { now, last, applies } = voice;
  return { now, last, applies, check: checkAt(standed.standing, check, voice), trees: sketch.trees };
}

/** The group at the root of a rule's conditions is the rule itself, so its children stand directly under the rule. */
function childrenOf(
  id: string,
  narrowed: Check | undefined,
  asked: Check | undefined,
): Pick<Check, "operator" | "children"> {
  if (narrowed === undefined) return asked ?? {};
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
export function partOfListings({ pack, layer, listings, source }: ListingLayer, asked: Target): Part {
  const covering = listings.filter(({ entry }) => covers(entry, asked));
  const stated = covering.filter(({ entry }) => entry.leftTo === undefined);
  // A line for whatever form is proposed says nothing about this one on another occasion.
  const own = listings.filter(({ entry }) => entry.award !== undefined);
  const onOccasion = own.find(({ entry }) => covers(entry, { occasion: asked.occasion }));
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
  const good = allOf(truth);
  const voice: Voice = {
    now: sayingAt(standing, "listing", good, "now"),
    last: sayingAt(standing, "listing", good, "last"),
    applies: TRUE,
  };
  return { ...voice, check: deepFreeze(checkAt(standing, check, voice)), trees: [] };
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
