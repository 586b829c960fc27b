import { existsSync, readdirSync } from "node:fs";
import { basename, resolve } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { type BuildOptions, type BuildResult, build } from "esbuild";
import { packedJson } from "../../build/packed-json.js";

/**
 * What a host's users download: the built package in a minified bundle for browsers. Equal files give equal figures.
 */
const OPTIONS = {
  bundle: true,
  minify: true,
  platform: "browser",
  format: "esm",
  charset: "utf8",
  write: false,
  logLevel: "silent",
} as const satisfies BuildOptions;

const books = readdirSync("src/books")
  .filter((file) => file.endsWith(".ts"))
  .map((file) => basename(file, ".ts"));

/** The entries of what of a book decides on nominations. */
const PARTS = ["eligibility", "eligibility-vi", "eligibility-en"];

function imports(book?: string): string {
  const core = `export { evaluate } from "thidua-rules/eligibility";`;
  return book === undefined ? core : `${core} export * from "thidua-rules/books/${book}";`;
}

function print(name: string, ...sizes: number[]): void {
  console.log(name.padEnd(32) + sizes.map((size) => size.toLocaleString("en").padStart(12)).join(""));
}

async function sizesOf(contents: string): Promise<[raw: number, gzip: number, brotli: number]> {
  const { outputFiles } = await build({ ...OPTIONS, stdin: { contents, resolveDir: process.cwd() } });
  const code = Buffer.concat(outputFiles.map((file) => file.contents));
  return [code.length, gzipSync(code, { level: 9 }).length, brotliCompressSync(code).length];
}

/** The origin of a file of the bundle: a package, a pack of rules, or a room of the source. */
function originOf(path: string): string {
  const dependency = path.split("node_modules/")[1]?.match(/^(@[^/]+\/)?[^/]+/)?.[0];
  return dependency ?? path.replace(/^packed:\w+\//, "rules/").match(/(src|rules)\/[^/.:]+/)?.[0] ?? "other";
}

/** The bytes of the same bundle by origin, made from the source: the built files no longer tell. */
async function partsOf(contents: string): Promise<[origin: string, bytes: number][]> {
  const result: BuildResult<typeof OPTIONS & { metafile: true }> = await build({
    ...OPTIONS,
    metafile: true,
    plugins: [packedJson],
    alias: { "thidua-rules/eligibility": resolve("src/eligibility.ts"), "thidua-rules/books": resolve("src/books") },
    stdin: { contents, resolveDir: process.cwd() },
  });
  const parts = new Map<string, number>();
  for (const [path, { bytesInOutput }] of Object.values(result.metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs),
  )) {
    const origin = originOf(path);
    parts.set(origin, (parts.get(origin) ?? 0) + bytesInOutput);
  }
  return [...parts].filter(([, bytes]) => bytes > 0).sort(([, one], [, other]) => other - one);
}

if (!existsSync("dist/index.js")) throw new Error("dist is not built: run `npm run build` first");
console.log(
  `${"minified bundle, bytes".padEnd(32)}${"raw".padStart(12)}${"gzip".padStart(12)}${"brotli".padStart(12)}`,
);
print("evaluate", ...(await sizesOf(imports())));
for (const book of books) {
  print(`evaluate, ${book}`, ...(await sizesOf(imports(book))));
  for (const part of PARTS) print(`  ${part}`, ...(await sizesOf(imports(`${book}/${part}`))));
}
console.log("goal: an eligibility at most 60,000 under gzip, in one language 50,000");
for (const entry of ["an-giang", "an-giang/eligibility"]) {
  console.log(`\nevaluate, ${entry} by origin`);
  for (const [origin, bytes] of await partsOf(imports(entry))) print(origin, bytes);
}
