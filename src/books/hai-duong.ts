import criteria from "../../rules/hai-duong/criteria.json";
import dossier from "../../rules/hai-duong/dossier.json";
import eligibility from "../../rules/hai-duong/eligibility.json";
import pack from "../../rules/hai-duong/pack.json";
import quota from "../../rules/hai-duong/quota.json";
import timeline from "../../rules/hai-duong/timeline.json";
import { haiDuongDigest } from "../pack/released-digests.js";
import { builtInRulebook } from "../rulebook/built-in.js";
import type { Rulebook } from "../rulebook/types.js";
import { nationalPack } from "./packs/national.js";

/**
 * The plan of Hải Dương province, now part of Hải Phòng, on the national law.
 *
 * @example
 * import { haiDuong } from "thidua-rules/books/hai-duong";
 * haiDuong.id; // "hai-duong"
 */
export const haiDuong: Rulebook = /* @__PURE__ */ builtInRulebook(haiDuongDigest, [
  nationalPack,
  pack,
  criteria,
  eligibility,
  quota,
  dossier,
  timeline,
]);
