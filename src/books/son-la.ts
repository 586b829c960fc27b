import criteria from "../../rules/son-la/criteria.json";
import dossier from "../../rules/son-la/dossier.json";
import eligibility from "../../rules/son-la/eligibility.json";
import pack from "../../rules/son-la/pack.json";
import quota from "../../rules/son-la/quota.json";
import timeline from "../../rules/son-la/timeline.json";
import { sonLaDigest } from "../pack/released-digests.js";
import { builtInRulebook } from "../rulebook/built-in.js";
import type { Rulebook } from "../rulebook/types.js";
import { nationalPack } from "./packs/national.js";

/**
 * The plan of Sơn La province, on the national law.
 *
 * @example
 * import { sonLa } from "thidua-rules/books/son-la";
 * sonLa.id; // "son-la"
 */
export const sonLa: Rulebook = /* @__PURE__ */ builtInRulebook(sonLaDigest, [
  nationalPack,
  pack,
  criteria,
  eligibility,
  quota,
  dossier,
  timeline,
]);
