import type { PackDocument } from "../pack/documents.js";
import { nationalDigest } from "../pack/released-digests.js";
import type { PackHeader } from "../pack/types.js";
import { brand } from "./brand.js";
import { compose } from "./compose.js";
import type { Rulebook } from "./types.js";

/**
 * A book of this library's own packs, the law first. Nothing is checked: the tests make every built-in book
 * with `createRulebook` too, and expect the same book and digest. So a host that uses built-in books only bundles
 * neither the schemas nor the lint of packs.
 */
export function builtInRulebook(digest: string, files: readonly unknown[]): Rulebook {
  const documents = files.flat() as PackDocument[];
  const packs = documents.filter((document): document is PackHeader => document.room === "pack");
  return brand({ ...compose(packs, documents), digest, lawDigest: nationalDigest });
}
