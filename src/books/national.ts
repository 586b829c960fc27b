import { nationalDigest } from "../pack/released-digests.js";
import { builtInRulebook } from "../rulebook/built-in.js";
import type { Rulebook } from "../rulebook/types.js";
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
