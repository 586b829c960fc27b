import { eligibilityPart } from "../../rulebook/eligibility-part.js";
import type { EligibilityRulebook } from "../../rulebook/types.js";
import { haTinh as whole } from "../ha-tinh.js";

/**
 * What decides on nominations under `haTinh`, with its wording in English alone: the same answers from less to load.
 *
 * @example
 * import { haTinh } from "thidua-rules/books/ha-tinh/eligibility-en";
 * haTinh.id; // "ha-tinh"
 */
export const haTinh: EligibilityRulebook = /* @__PURE__ */ eligibilityPart(whole, "en");
