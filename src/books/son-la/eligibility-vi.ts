import { eligibilityPart } from "../../rulebook/eligibility-part.js";
import type { EligibilityRulebook } from "../../rulebook/types.js";
import { sonLa as whole } from "../son-la.js";

/**
 * What decides on nominations under `sonLa`, with its wording in Vietnamese alone: the same answers from less to load.
 *
 * @example
 * import { sonLa } from "thidua-rules/books/son-la/eligibility-vi";
 * sonLa.id; // "son-la"
 */
export const sonLa: EligibilityRulebook = /* @__PURE__ */ eligibilityPart(whole, "vi");
