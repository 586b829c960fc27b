import criteria from "../../rules/ha-tinh/criteria.json";
import dossier from "../../rules/ha-tinh/dossier.json";
import eligibility from "../../rules/ha-tinh/eligibility.json";
import pack from "../../rules/ha-tinh/pack.json";
import quota from "../../rules/ha-tinh/quota.json";
import timeline from "../../rules/ha-tinh/timeline.json";
import { haTinhDigest } from "../pack/released-digests.js";
import { builtInRulebook } from "../rulebook/built-in.js";
import type { Rulebook } from "../rulebook/types.js";
import { nationalPack } from "./packs/national.js";

/**
 * The plan of Hà Tĩnh province, on the national law.
 *
 * @example
 * import { haTinh } from "thidua-rules/books/ha-tinh";
 * haTinh.id; // "ha-tinh"
 */
export const haTinh: Rulebook = /* @__PURE__ */ builtInRulebook(haTinhDigest, [
  nationalPack,
  pack,
  criteria,
  eligibility,
  quota,
  dossier,
  timeline,
]);
