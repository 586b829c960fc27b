import criteria from "../../rules/ba-to/criteria.json";
import dossier from "../../rules/ba-to/dossier.json";
import eligibility from "../../rules/ba-to/eligibility.json";
import pack from "../../rules/ba-to/pack.json";
import quota from "../../rules/ba-to/quota.json";
import timeline from "../../rules/ba-to/timeline.json";
import { baToDigest } from "../pack/released-digests.js";
import { builtInRulebook } from "../rulebook/built-in.js";
import type { Rulebook } from "../rulebook/types.js";
import { nationalPack } from "./packs/national.js";

/**
 * The plan of Ba Tô commune, on the national law; the plan of Quảng Ngãi province between them is missing.
 *
 * @example
 * import { baTo } from "thidua-rules/books/ba-to";
 * baTo.id; // "ba-to"
 */
export const baTo: Rulebook = /* @__PURE__ */ builtInRulebook(baToDigest, [
  nationalPack,
  pack,
  criteria,
  eligibility,
  quota,
  dossier,
  timeline,
]);
