import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { buildSync } from "esbuild";

/** Where names of packages are found. */
const CACHE = resolve("node_modules/.cache/thidua-rules");

/**
 * Bundles files of the source for threads and programs of their own, which would take seconds to read it as it is written.
 * What they share they share as one. It is removed when this program ends.
 *
 * @returns the path of the bundle of each, in their order.
 */
export function bundle(...entryPoints: readonly string[]): string[] {
  mkdirSync(CACHE, { recursive: true });
  const outdir = mkdtempSync(join(CACHE, "test-"));
  process.on("exit", () => rmSync(outdir, { recursive: true, force: true }));
  buildSync({
    entryPoints: [...entryPoints],
    outdir,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    packages: "external",
    entryNames: "[name]",
    outExtension: { ".js": ".mjs" },
    logLevel: "error",
  });
  return entryPoints.map((path) => join(outdir, basename(path).replace(/\.ts$/, ".mjs")));
}
