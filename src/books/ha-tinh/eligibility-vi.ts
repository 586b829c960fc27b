import { eligibilityPart } from "../../rulebook/eligibility-part.js";
import type { EligibilityRulebook } from "../../rulebook/types.js";
import { haTinh as whole } from "../ha-tinh.js";

/**
 * What decides on nominations under `haTinh`, with its wording in Vietnamese alone: the same answers from less to load.
 *
 * @example
 * import { haTinh } from "thidua-rules/books/ha-tinh/eligibility-vi";
 * haTinh.id; // "ha-tinh"
 */
export const haTinh: EligibilityRulebook = /* @__PURE__ */ eligibilityPart(whole, "vi");
