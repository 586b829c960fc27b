// Step 1 of a decision, its first part: does the law, and does each plan, give the award to this kind of nominee on this
// occasion? No fact of the nominee plays a part, so the check is made once for all.

import { deepFreeze } from "../input/freeze.js";
import { FALSE, TRUE, type Truth, UNKNOWN } from "../logic/truth.js";
import { ALL_UNKNOWN, conditionStatus, uniform } from "../logic/truth-triple.js";
import type { Check } from "../result/check.js";
import { CHECK_TITLES } from "../result/wordings.js";
import type { LayerAvailability } from "../rulebook/availability.js";
import type { EvaluatedRule } from "./rule-result.js";

// A law that lists the award for nobody may be encoded in part; one that lists it for others, and a plan, do not give it here.
const TRUTHS: Record<LayerAvailability["answer"], Truth> = {
  given: TRUE,
  filled: TRUE,
  "not-given": FALSE,
  "left-to-others": UNKNOWN,
  silent: UNKNOWN,
};

/** The result and the check of one layer's listings. */
export function evaluateListing({ pack, layer, answer, deciding, source }: LayerAvailability): EvaluatedRule {
  const forceStatus = deciding?.forceStatus ?? "in-force";
  const truths = uniform(TRUTHS[answer]);
  const current = forceStatus === "in-force" ? truths : ALL_UNKNOWN;
  const lastInForce = forceStatus === "not-yet" ? ALL_UNKNOWN : truths;
  const check: Check = {
    id: deciding === undefined ? `${pack}.not-listed` : deciding.provision.id,
    status: conditionStatus(current),
    role: "listing",
    layer,
    pack,
    title: layer === "law" ? CHECK_TITLES.listedByLaw : CHECK_TITLES.listedByPlan,
    source,
    ...(forceStatus === "ended" ? { provisional: conditionStatus(lastInForce) } : {}),
  };
  return { current, lastInForce, applies: TRUE, check: deepFreeze(check) };
}
