import type { Problem } from "../errors.js";
import type { PackDocument } from "../pack/documents.js";
import type { Layer, PackHeader } from "../pack/types.js";

const LAYER_ORDER: readonly Layer[] = ["law", "province", "commune"];

/** The heads of the packs in order, from the law down to one plan, or why the documents are not such a chain. */
export function packChain(documents: readonly PackDocument[]): { packs: PackHeader[] } | { problems: Problem[] } {
  const headers = documents.filter((document): document is PackHeader => document.room === "pack");
  const chain = ordered(headers);
  if ("problems" in chain) return chain;
  const strays = documents.filter(({ pack }) => !headers.some((header) => header.pack === pack));
  if (strays.length === 0) return chain;
  return {
    problems: strays.map(({ pack, room }) => ({
      pack: `${pack}/${room}`,
      path: "pack",
      expected: "a pack.json of the same pack",
      received: "none",
    })),
  };
}

/** Puts the packs in order, from the law down; each must extend the one above it. */
function ordered(headers: readonly PackHeader[]): { packs: PackHeader[] } | { problems: Problem[] } {
  const problems: Problem[] = [];
  const byId = new Map<string, PackHeader>();
  for (const header of headers) {
    if (byId.has(header.pack)) {
      problems.push({ pack: header.pack, path: "pack", expected: "one pack.json for each pack", received: "two" });
    }
    byId.set(header.pack, header);
  }
  for (const header of headers) {
    const above = header.extends === undefined ? undefined : byId.get(header.extends);
    if (header.extends !== undefined && above === undefined) {
      problems.push({
        pack: header.pack,
        path: "extends",
        expected: "a pack that is given too",
        received: header.extends,
      });
    }
    if (header.extends === undefined && header.layer !== "law") {
      problems.push({
        pack: header.pack,
        path: "extends",
        expected: "the pack above it, up to the law",
        received: "nothing",
      });
    }
    if (above !== undefined && LAYER_ORDER.indexOf(above.layer) >= LAYER_ORDER.indexOf(header.layer)) {
      problems.push({
        pack: header.pack,
        path: "extends",
        expected: "a pack of a higher layer",
        received: `${above.pack} (${above.layer})`,
      });
    }
  }
  const extended = new Set(headers.map((header) => header.extends));
  const lowest = headers.filter((header) => !extended.has(header.pack));
  if (problems.length === 0 && lowest.length !== 1) {
    problems.push({
      path: "packs",
      expected: "one chain of packs, from the law down to one plan",
      received: headers.length === 0 ? "no pack.json" : lowest.map((header) => header.pack).join(", ") || "a circle",
    });
  }
  if (problems.length > 0) return { problems };
  const packs: PackHeader[] = [];
  for (let next = lowest[0]; next !== undefined; next = byId.get(next.extends ?? "")) packs.unshift(next);
  if (packs.length === headers.length) return { packs };
  return {
    problems: [
      { path: "packs", expected: "one chain of packs", received: headers.map((header) => header.pack).join(", ") },
    ],
  };
}
