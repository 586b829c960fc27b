import { resolve } from "node:path";
import type { Metafile } from "esbuild";

/** Entries whose code, with all it needs, is one file each: what an earlier one has, a later one takes from there. */
const ROOTS: readonly [name: string, entry: RegExp][] = [
  ["decide", /^(eligibility|books\/[^/]+\/eligibility(-\w+)?)\.js$/],
  ["core", /^index\.js$/],
];

/**
 * The file to put each of esbuild's chunks into, by its path; Rollup decides on the rest. A program that decides loads a
 * few files: opening one costs as much as compiling some ten kilobytes.
 */
export function chunkNames({ outputs }: Metafile): Map<string, string> {
  const names = new Map<string, string>();
  for (const [path, { inputs, entryPoint }] of Object.entries(outputs)) {
    const pack = packIn(Object.keys(inputs));
    if (pack !== undefined && entryPoint === undefined) names.set(resolve(path), pack);
  }
  for (const [name, pattern] of ROOTS) {
    const entries = Object.keys(outputs).filter((path) => pattern.test(path.replace(/^[^/]+\//, "")));
    for (const path of reachable(outputs, entries)) {
      if (outputs[path]?.entryPoint === undefined && !names.has(resolve(path))) names.set(resolve(path), name);
    }
  }
  return names;
}

/** The pack whose texts are among the inputs of a chunk, such as `eligibility/national`, as the name of a file. */
function packIn(inputs: readonly string[]): string | undefined {
  const packed = inputs.map((path) => /^packed:(.+):/.exec(path)?.[1]).find((name) => name !== undefined);
  return packed?.split("/").reverse().join("-");
}

/** The chunks that are loaded with the entries. */
function reachable(outputs: Metafile["outputs"], entries: readonly string[]): Set<string> {
  const found = new Set<string>(entries);
  for (const path of found) {
    for (const { kind, path: next } of outputs[path]?.imports ?? []) {
      if (kind === "import-statement" && next in outputs) found.add(next);
    }
  }
  return found;
}
