import { eligibilityPart } from "../../rulebook/eligibility-part.js";
import type { EligibilityRulebook } from "../../rulebook/types.js";
import { national as whole } from "../national.js";

/**
 * What decides on nominations under `national`, with its wording in Vietnamese alone: the same answers from less to load.
 *
 * @example
 * import { national } from "thidua-rules/books/national/eligibility-vi";
 * national.id; // "national"
 */
export const national: EligibilityRulebook = /* @__PURE__ */ eligibilityPart(whole, "vi");
