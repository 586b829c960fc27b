import { builtInRulebook } from "../rulebook/built-in.js";
import type { Rulebook } from "../rulebook/types.js";
import { nationalDigest } from "./packs/digests.js";
import { nationalPack } from "./packs/national.js";

export { nationalPack };

/**
 * The national award law alone.
 *
 * @example
 * import { national } from "thidua-rules/books/national";
 * national.id; // "national"
 */
export const national: Rulebook = /* @__PURE__ */ builtInRulebook(nationalDigest, nationalPack);
