import { eligibilityPart } from "../../rulebook/eligibility-part.js";
import type { EligibilityRulebook } from "../../rulebook/types.js";
import { anGiang as whole } from "../an-giang.js";

/**
 * What decides on nominations under `anGiang`, with its wording in English alone: the same answers from less to load.
 *
 * @example
 * import { anGiang } from "thidua-rules/books/an-giang/eligibility-en";
 * anGiang.id; // "an-giang"
 */
export const anGiang: EligibilityRulebook = /* @__PURE__ */ eligibilityPart(whole, "en");
