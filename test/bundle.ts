import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { buildSync } from "esbuild";
import { afterAll } from "vitest";

/** Where names of packages are found. */
const CACHE = resolve("node_modules/.cache/thidua-rules");

/**
 * Bundles files of the source for threads and programs of their own, which would take seconds to read it as it is written.
 * What they share they share as one. It is removed after the tests of the file.
 *
 * @returns the path of the bundle of each, in their order.
 */
export function bundle(...entryPoints: readonly string[]): string[] {
  mkdirSync(CACHE, { recursive: true });
  const outdir = mkdtempSync(join(CACHE, "test-"));
  // Not when the program ends: its end is not waited for.
  afterAll(() => rmSync(outdir, { recursive: true }));
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
