import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { type OutputChunk, type OutputOptions, type Plugin as RollupPlugin, rollup } from "rollup";
import { minify } from "terser";
import packageJson from "../package.json" with { type: "json" };
import { chunkNames } from "./chunk-names.js";
import { entries, MODULES_ONLY } from "./entries.js";
import { packedJson } from "./packed-json.js";
import { privateNames } from "./private-names.js";
import { CLASS_FIELDS, TARGET } from "./target.js";
import { zodWithoutGlobals } from "./zod-without-globals.js";

/**
 * Writes the JavaScript of all entries in both formats. esbuild reads the source; Rollup makes of its many chunks the few
 * that `chunkNames` tells, for what a file costs to open, and keeps the pure marks by which an unused book falls out of a host's bundle.
 */
export async function writeCode(to: string): Promise<void> {
  const all = entries();
  const { outputFiles, metafile } = await build({
    entryPoints: all.map((name) => `src/${name}.ts`),
    outbase: "src",
    outdir: to,
    bundle: true,
    // One copy of every class in both formats: an error thrown by a book is an instance of the class the core exports.
    splitting: true,
    format: "esm",
    platform: "node",
    target: TARGET,
    tsconfigRaw: CLASS_FIELDS,
    // Official names stay readable in what ships.
    charset: "utf8",
    mainFields: ["module", "main"],
    external: Object.keys({ ...packageJson.dependencies, ...packageJson.peerDependencies }),
    plugins: [packedJson, privateNames, zodWithoutGlobals],
    metafile: true,
    write: false,
  });
  writeFileSync(`${to}/metafile.json`, JSON.stringify(metafile));
  const texts = new Map(outputFiles.map(({ path, text }) => [path, text]));
  const names = chunkNames(metafile);
  for (const format of ["es", "cjs"] as const) {
    const wanted = format === "es" ? all : all.filter((name) => !MODULES_ONLY.includes(name));
    const bundle = await rollup({
      input: Object.fromEntries(wanted.map((name) => [name, join(process.cwd(), to, `${name}.js`)])),
      plugins: [fromMemory(texts)],
      preserveEntrySignatures: "strict",
      onwarn: (warning) => {
        if (!["CIRCULAR_DEPENDENCY", "UNUSED_EXTERNAL_IMPORT"].includes(warning.code ?? ""))
          throw new Error(warning.message);
      },
    });
    const { output } = await bundle.generate({ ...outputOptions(format), manualChunks: (id) => names.get(id) });
    for (const chunk of output) if (chunk.type === "chunk") await writeChunk(to, chunk);
  }
  chmodSync(`${to}/cli.js`, 0o755);
}

const EXTENSIONS = { es: "js", cjs: "cjs" } as const;

const outputOptions = (format: "es" | "cjs"): OutputOptions => ({
  format,
  entryFileNames: `[name].${EXTENSIONS[format]}`,
  chunkFileNames: ({ name }) => `${name.replace(/^chunk-.*/, "shared")}-[hash].${EXTENSIONS[format]}`,
  interop: "auto",
  exports: "auto",
  // As hosts' bundlers of every age read them.
  paths: (id) => id.replace(/^node:/, ""),
});

/** The chunks of esbuild as Rollup's modules; all else is a dependency or Node's own. */
const fromMemory = (texts: ReadonlyMap<string, string>): RollupPlugin => ({
  name: "from-memory",
  resolveId(source, importer) {
    const path = source.startsWith(".") && importer !== undefined ? join(dirname(importer), source) : source;
    return texts.has(path) ? path : { id: source, external: true };
  },
  load: (id) => texts.get(id),
});

/** Comments and white space are a fifth of what ships. Names of functions stay, for stack traces, and so do pure marks. */
async function writeChunk(to: string, { fileName, code }: OutputChunk): Promise<void> {
  const { code: small } = await minify(code, {
    compress: false,
    // What stands at the top of a file keeps its name: a class takes its own from there.
    module: false,
    toplevel: false,
    mangle: { keep_fnames: true, keep_classnames: true },
    // The comments that speak to bundlers stay too.
    format: { max_line_len: 200, preserve_annotations: true, comments: /webpackIgnore|@vite-ignore|turbopackIgnore/ },
  });
  const path = join(to, fileName);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, small as string);
}
