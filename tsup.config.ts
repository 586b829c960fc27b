import { defineConfig } from "tsup";
import { entries } from "./build/entries.js";

/** The declarations of all entries, in both formats. Their code is joined into few files, which tsup cannot: `build/code.ts`. */
export default defineConfig({
  entry: entries().map((name) => `src/${name}.ts`),
  outDir: "dist",
  format: ["esm", "cjs"],
  dts: { only: true },
  silent: true,
});
