import criteria from "../../rules/an-giang/criteria.json";
import dossier from "../../rules/an-giang/dossier.json";
import eligibility from "../../rules/an-giang/eligibility.json";
import pack from "../../rules/an-giang/pack.json";
import quota from "../../rules/an-giang/quota.json";
import timeline from "../../rules/an-giang/timeline.json";
import { anGiangDigest } from "../pack/released-digests.js";
import { builtInRulebook } from "../rulebook/built-in.js";
import type { Rulebook } from "../rulebook/types.js";
import { nationalPack } from "./packs/national.js";

/**
 * The plan of An Giang province, on the national law.
 *
 * @example
 * import { anGiang } from "thidua-rules/books/an-giang";
 * anGiang.id; // "an-giang"
 */
export const anGiang: Rulebook = /* @__PURE__ */ builtInRulebook(anGiangDigest, [
  nationalPack,
  pack,
  criteria,
  eligibility,
  quota,
  dossier,
  timeline,
]);
