import { eligibilityPart } from "../../rulebook/eligibility-part.js";
import type { EligibilityRulebook } from "../../rulebook/types.js";
import { sonLa as whole } from "../son-la.js";

/**
 * What decides on nominations under `sonLa`: the same answers from less to load.
 *
 * @example
 * import { sonLa } from "thidua-rules/books/son-la/eligibility";
 * sonLa.id; // "son-la"
 */
export const sonLa: EligibilityRulebook = /* @__PURE__ */ eligibilityPart(whole);
