import { eligibilityPart } from "../../rulebook/eligibility-part.js";
import type { EligibilityRulebook } from "../../rulebook/types.js";
import { haiDuong as whole } from "../hai-duong.js";

/**
 * What decides on nominations under `haiDuong`, with its wording in English alone: the same answers from less to load.
 *
 * @example
 * import { haiDuong } from "thidua-rules/books/hai-duong/eligibility-en";
 * haiDuong.id; // "hai-duong"
 */
export const haiDuong: EligibilityRulebook = /* @__PURE__ */ eligibilityPart(whole, "en");
