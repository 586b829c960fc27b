import { eligibilityPart } from "../../rulebook/eligibility-part.js";
import type { EligibilityRulebook } from "../../rulebook/types.js";
import { baTo as whole } from "../ba-to.js";

/**
 * What decides on nominations under `baTo`, with its wording in English alone: the same answers from less to load.
 *
 * @example
 * import { baTo } from "thidua-rules/books/ba-to/eligibility-en";
 * baTo.id; // "ba-to"
 */
export const baTo: EligibilityRulebook = /* @__PURE__ */ eligibilityPart(whole, "en");
