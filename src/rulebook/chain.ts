import { makeAnyProblem } from "../errors/any-problem.js";
import { receivedPhrase } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import type { Problem } from "../errors.js";
import type { PackDocument } from "../pack/documents.js";
import { LAYERS } from "../pack/rooms/pack.js";
import type { Layer, PackHeader } from "../pack/types.js";

const layersAbove = (layer: Layer): Layer[] => LAYERS.slice(0, LAYERS.indexOf(layer));

/** The heads of packs, the law first, and why they form no chain from the law down to one plan. */
export interface PackChain {
  packs: PackHeader[];
  problems: Problem[];
}

/** Puts the heads of the packs in order. Where they form no chain, they are in the order of their layers. */
export function packChain(documents: readonly PackDocument[]): PackChain {
  const headers = documents.filter((document): document is PackHeader => document.room === "pack");
  const chain = ordered(headers);
  const ids = new Set(headers.map(({ pack }) => pack));
  const strays = documents.filter(({ pack }) => !ids.has(pack));
  if (chain.problems.length > 0) return chain;
  const problems = strays.map(({ pack, room }) =>
    makeAnyProblem(
      "no-pack-header",
      {},
      { pack, file: `${room}.json`, path: "pack", received: receivedPhrase("no pack.json") },
    ),
  );
  return { ...chain, problems };
}

/** Puts the packs in order, from the law down; each must extend the one above it. */
function ordered(headers: readonly PackHeader[]): PackChain {
  const problems: Problem[] = [];
  const byId = new Map<string, PackHeader>();
  for (const header of headers) {
    if (byId.has(header.pack)) {
      problems.push(
        makeAnyProblem(
          "duplicate",
          { of: "pack" },
          { pack: header.pack, path: "pack", received: receivedPhrase("another") },
        ),
      );
    }
    byId.set(header.pack, header);
  }
  for (const header of headers) {
    const above = header.extends === undefined ? undefined : byId.get(header.extends);
    if (header.extends !== undefined && above === undefined) {
      problems.push(
        makeProblem("unknown-id", { of: "pack" }, { pack: header.pack, path: "extends", received: header.extends }),
      );
    }
    if (header.extends === undefined && header.layer !== "law") {
      problems.push(
        makeAnyProblem(
          "no-pack-above",
          { layers: layersAbove(header.layer) },
          { pack: header.pack, path: "extends", received: receivedPhrase("nothing") },
        ),
      );
    }
    if (above !== undefined && LAYERS.indexOf(above.layer) >= LAYERS.indexOf(header.layer)) {
      problems.push(
        makeAnyProblem(
          "no-pack-above",
          { layers: layersAbove(header.layer) },
          { pack: header.pack, path: "extends", received: `${above.pack} (${above.layer})` },
        ),
      );
    }
  }
  const extended = new Set(headers.map((header) => header.extends));
  const lowest = headers.filter((header) => !extended.has(header.pack));
  if (problems.length === 0 && lowest.length !== 1) {
    const names = lowest.map((header) => header.pack).join(", ");
    const received =
      headers.length === 0 ? receivedPhrase("no pack.json") : names || receivedPhrase("a circle of packs");
    problems.push(makeAnyProblem("not-one-chain", {}, { path: "packs", received }));
  }
  const packs: PackHeader[] = [];
  for (let next = lowest[0]; next !== undefined && problems.length === 0; next = byId.get(next.extends ?? "")) {
    packs.unshift(next);
  }
  if (problems.length === 0 && packs.length < headers.length) {
    const received = headers.map((header) => header.pack).join(", ");
    problems.push(makeAnyProblem("not-one-chain", {}, { path: "packs", received }));
  }
  if (problems.length === 0) return { packs, problems };
  const byLayer = [...byId.values()].sort((a, b) => LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer));
  return { packs: byLayer, problems };
}
