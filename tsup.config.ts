import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/engine.ts", "src/screen-file.ts", "src/screen-file/worker.ts", "src/books/*.ts"],
  format: ["esm", "cjs"],
  dts: true,
  // One copy of every class in both formats: an error thrown by a book is an instance of the class the core exports.
  splitting: true,
  // Rollup keeps the pure marks of the books, so that an unused one falls out of a host's bundle.
  treeshake: true,
  target: "es2022",
  sourcemap: false,
  clean: true,
  external: [
    /^zod($|\/)/,
    /^date-fns($|\/)/,
    /^@date-fns\/utc($|\/)/,
    /^@noble\/hashes($|\/)/,
    /^json-rules-engine($|\/)/,
    "canonicalize",
    "fastest-levenshtein",
    "tinypool",
  ],
  esbuildOptions(options) {
    // Official names stay readable in what ships.
    options.charset = "utf8";
  },
});
