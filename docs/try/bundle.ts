import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { type BuildOptions, build, type OutputFile, type Plugin } from "esbuild";
import { packedJson } from "../../build/packed-json.js";

const PAGE = "docs/try/page";

/** A file of the built page. */
export interface BuiltFile {
  name: string;
  content: string;
}

/** Every built-in book with the name of its place, so that a new province is on the page without a line here. */
const listedBooks: Plugin = {
  name: "listed-books",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^listed-books$/ }, ({ path }) => ({ path, namespace: "listed-books" }));
    onLoad({ filter: /.*/, namespace: "listed-books" }, () => ({ resolveDir: resolve("."), contents: bookList() }));
  },
};

function bookList(): string {
  const entries = readdirSync("src/books")
    .filter((name) => name.endsWith(".ts"))
    .map((name) => {
      const id = basename(name, ".ts");
      const variable = /export const (\w+): Rulebook/.exec(readFileSync(`src/books/${name}`, "utf8"))?.[1];
      const { jurisdiction, layer } = JSON.parse(readFileSync(`rules/${id}/pack.json`, "utf8"));
      return { id, variable, place: jurisdiction.name, layer };
    })
    .sort((a, b) => Number(a.layer === "law") - Number(b.layer === "law"));
  const lines = entries.map(
    ({ id, variable, place, layer }) =>
      `{ id: "${id}", variable: "${variable}", isLaw: ${layer === "law"}, place: ${JSON.stringify(place)}, ` +
      `load: () => import("./src/books/${id}.ts").then((book) => book.${variable}) }`,
  );
  return `export const books = [${lines.join(",\n")}];`;
}

const shared: BuildOptions = {
  bundle: true,
  minify: true,
  write: false,
  outdir: "out",
  target: "es2022",
  charset: "utf8",
  jsx: "automatic",
  jsxImportSource: "preact",
  legalComments: "none",
  plugins: [listedBooks, packedJson],
};

/** Builds the page to be hosted: a file that loads its parts when they are needed. */
export async function hostedPage(): Promise<BuiltFile[]> {
  const { outputFiles = [] } = await build({
    ...shared,
    entryPoints: { page: `${PAGE}/main.tsx` },
    format: "esm",
    splitting: true,
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
  });
  const files = outputFiles.map(({ path, text }) => ({ name: basename(path), content: text }));
  const nameOf = (ending: string) => files.find(({ name }) => name.startsWith("page-") && name.endsWith(ending))?.name;
  const html = documentWith({
    policy: policy("'self'", "'self'"),
    style: `<link rel="stylesheet" href="./${nameOf(".css")}">`,
    script: `<script type="module" src="./${nameOf(".js")}"></script>`,
  });
  return [{ name: "index.html", content: html }, ...files];
}

/** Builds the page as one file with all books, which opens from a disk and asks no network for anything. */
export async function singleFile(): Promise<BuiltFile> {
  const { outputFiles = [] } = await build({ ...shared, entryPoints: { page: `${PAGE}/main.tsx` }, format: "iife" });
  const script = textOf(outputFiles, ".js").replaceAll("</script", "<\\/script").trim();
  const style = textOf(outputFiles, ".css").trim();
  const content = documentWith({
    policy: policy(hashOf(script), hashOf(style)),
    style: `<style>${style}</style>`,
    script: `<script>${script}</script>`,
  });
  return { name: "thu-mot-de-nghi.html", content };
}

const textOf = (files: OutputFile[], ending: string): string =>
  files.find(({ path }) => path.endsWith(ending))?.text ?? "";

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const policy = (scripts: string, styles: string): string =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src ${styles}`,
    "img-src data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

function documentWith(parts: Record<"policy" | "style" | "script", string>): string {
  const template = readFileSync(`${PAGE}/index.html`, "utf8");
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: keyof typeof parts) => parts[name]);
}
