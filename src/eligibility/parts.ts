import type { Text } from "../codes.js";
import type { Node } from "../conditions/program.js";
import type { Session } from "../conditions/session.js";
import { statusOf } from "../conditions/status.js";
import { FALSE, TRUE, type Truth, UNKNOWN } from "../conditions/truth.js";
import { ALL_UNKNOWN, allOf } from "../conditions/truths.js";
import type { Rule } from "../pack/types.js";
import type { Check } from "../result/check.js";
import type { LayerAvailability } from "../rulebook/availability.js";
import type { CompiledRule } from "../rulebook/create.js";
import { deepFreeze } from "../rulebook/freeze.js";
import type { Standed, Standing } from "../rulebook/in-force.js";
import { checkOf, type JudgementTitles, sketchOf } from "./tree.js";
import { goodOf, rulingOf, sayingAt, statusOfRoutes, type Voice, voiceOf, voiceOfRoutes } from "./voices.js";

/** A part of a decision, with the checks that show it. */
export interface Part extends Voice {
  readonly check: Check;
  /** The condition trees to search for what is still open. */
  readonly trees: readonly Node[];
}

/** The parts of a decision, by what they do to it. */
export interface Parts {
  listings: readonly Part[];
  routes: Part;
  /** Requirements and bars, each true when it speaks for the nominee. */
  conditions: Part[];
  holds: Part[];
}

/** Every part of a decision. */
export function everyPart({ listings, routes, conditions, holds }: Parts): Part[] {
  return [...listings, routes, ...conditions, ...holds];
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

const LISTING_TRUTHS: Record<LayerAvailability["answer"], Truth> = {
  given: TRUE,
  "not-given": FALSE,
  "left-to-others": UNKNOWN,
  silent: UNKNOWN,
};

/** The part of the listings of one layer: false means that the award is not for this nominee on this occasion. */
export function partOfListings({ pack, layer, answer, deciding, source }: LayerAvailability): Part {
  const standing = deciding?.standing ?? "in-force";
  const truth = LISTING_TRUTHS[answer];
  const check: Check = {
    id: deciding === undefined ? `${pack}.not-listed` : deciding.entry.id,
    status: truth === TRUE ? "pass" : truth === FALSE ? "fail" : "unknown",
    role: "listing",
    layer,
    pack,
    title: LISTING_TITLES[layer === "law" ? "law" : "plan"],
    source,
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
