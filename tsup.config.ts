import { writeFileSync } from "node:fs";
import { defineConfig } from "tsup";
import { writeClassicScripts } from "./build/classic-scripts.js";
import { licencesOf } from "./build/licences.js";
import { packedJson } from "./build/packed-json.js";
import { privateNames } from "./build/private-names.js";
import { writeRawData } from "./build/raw-data.js";
import { CLASS_FIELDS, TARGET } from "./build/target.js";
import { zodWithoutGlobals } from "./build/zod-without-globals.js";

/** Dependencies whose used part ships inside, so that Node opens four files and not two hundred. */
const INSIDE = [
  "@date-fns/utc",
  "@hono/node-server",
  "@noble/hashes",
  "ccount",
  "date-fns",
  "fastest-levenshtein",
  "fflate",
  "hono",
  "ical.js",
  "papaparse",
  "read-excel-file",
  "saxen",
  "stringify-entities",
  "write-excel-file",
  "xast-util-to-xml",
  "xastscript",
  "zod",
];

export default defineConfig({
  entry: [
    "src/index.ts",
    "src/calendar.ts",
    "src/eligibility.ts",
    "src/json-rules-engine.ts",
    "src/pictures.ts",
    "src/screen-file.ts",
    "src/service.ts",
    "src/spreadsheet.ts",
    "src/sql.ts",
    "src/table.ts",
    "src/testing.ts",
    "src/cli.ts",
    "src/screen-file/worker.ts",
    "src/service/worker.ts",
    "src/books/*.ts",
    "src/books/*/eligibility*.ts",
  ],
  format: ["esm", "cjs"],
  dts: true,
  // One copy of every class in both formats: an error thrown by a book is an instance of the class the core exports.
  splitting: true,
  // Rollup keeps the pure marks of the books, so that an unused one falls out of a host's bundle.
  treeshake: true,
  target: TARGET,
  sourcemap: false,
  // Comments and white space are a fifth of what ships. Names of functions stay, for stack traces, and so do pure marks.
  minify: "terser",
  terserOptions: {
    compress: false,
    // What stands at the top of a file keeps its name: a class takes its own from there.
    module: false,
    toplevel: false,
    mangle: { keep_fnames: true, keep_classnames: true },
    // The comments that speak to bundlers stay too.
    format: { max_line_len: 200, preserve_annotations: true, comments: /webpackIgnore|@vite-ignore|turbopackIgnore/ },
  },
  metafile: true,
  clean: true,
  noExternal: INSIDE.map((name) => new RegExp(`^${name}($|/)`)),
  esbuildPlugins: [packedJson, privateNames, zodWithoutGlobals],
  esbuildOptions(options) {
    // Official names stay readable in what ships.
    options.charset = "utf8";
    delete options.tsconfig;
    options.tsconfigRaw = CLASS_FIELDS;
  },
  async onSuccess() {
    writeFileSync("dist/licences.txt", licencesOf(INSIDE));
    writeRawData("dist");
    await writeClassicScripts("dist/script");
  },
});
