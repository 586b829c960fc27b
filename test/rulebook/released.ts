import { createRulebook, nationalDigest, type Rulebook } from "../../src/index.js";
import { brand } from "../../src/rulebook/brand.js";

/** A rulebook whose law is taken for the released one; without that, each answer has the notice that it is another. */
export const releasedRulebook = (packs: readonly unknown[]): Rulebook =>
  brand({ ...createRulebook(packs), lawDigest: nationalDigest });
