import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { build as esbuild } from "esbuild";
import { rollup } from "rollup";
import { build as vite } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import webpack from "webpack";
import { CURES } from "../../src/errors/cures.js";
import { host } from "./host.js";

const LINES = [
  '{"award":"co-thi-dua-tinh","occasion":"tong-ket","asOf":"2026-08-01","nominee":{"kind":"ca-nhan"}}',
  "{",
];

/** A host's server: it screens a file, of two lines or of as many as threads take, and prints what came of it. */
const server = (file: string) => `
  import { screenFile } from "thidua-rules/screen-file";
  import { ThiduaError } from "thidua-rules";
  const book = { module: "thidua-rules/books/an-giang", name: "anGiang" };
  screenFile(${JSON.stringify(file)}, { book, workers: 2 }).then(
    ({ rows, byOutcome, invalid }) => console.log(JSON.stringify({ rows, found: byOutcome["not-applicable"], line: invalid[0].index })),
    (error) => console.log(JSON.stringify({ typed: error instanceof ThiduaError, cure: error.problems?.[0]?.cure, message: error.message })),
  );
`;

const folder = realpathSync(mkdtempSync(join(tmpdir(), "thidua-rules-bundles-")));
const sources = join(host, "server");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(() => {
  mkdirSync(sources, { recursive: true });
  writeFileSync(join(folder, "short.ndjson"), LINES.join("\n"));
  const blanks = " ".repeat(30_000);
  writeFileSync(join(folder, "long.ndjson"), `${`${LINES[0]}${blanks}\n`.repeat(4_600)}{`);
  for (const name of ["short", "long"]) {
    writeFileSync(join(sources, `${name}.js`), server(join(folder, `${name}.ndjson`)));
  }
});

type Format = "esm" | "cjs";

/** Bundles a file into another one. */
const BUNDLERS: Readonly<Record<string, { format: Format; bundle: (from: string, to: string) => Promise<unknown> }>> = {
  "esbuild to ESM": {
    format: "esm",
    bundle: (from, to) =>
      esbuild({ entryPoints: [from], outfile: to, bundle: true, platform: "node", format: "esm", logLevel: "silent" }),
  },
  "esbuild to CommonJS": {
    format: "cjs",
    bundle: (from, to) =>
      esbuild({ entryPoints: [from], outfile: to, bundle: true, platform: "node", format: "cjs", logLevel: "silent" }),
  },
  Rollup: {
    format: "esm",
    bundle: async (from, to) => {
      const made = await rollup({
        input: from,
        plugins: [nodeResolve()],
        external: /^node:/,
        onwarn: () => {},
      });
      await made.write({ file: to, format: "es", inlineDynamicImports: true });
    },
  },
  Vite: {
    format: "esm",
    bundle: (from, to) =>
      vite({
        configFile: false,
        root: sources,
        logLevel: "silent",
        ssr: { noExternal: true },
        build: {
          ssr: from,
          outDir: join(to, ".."),
          emptyOutDir: false,
          rollupOptions: { output: { entryFileNames: "server.mjs" } },
        },
      }),
  },
  webpack: {
    format: "cjs",
    bundle: (entry, to) =>
      new Promise<void>((resolve, reject) => {
        const output = { path: join(to, ".."), filename: "server.cjs" };
        webpack({ mode: "production", target: "node20", entry, output }, (error, stats) => {
          const failed = error ?? (stats?.hasErrors() ? new Error(stats.toString("errors-only")) : undefined);
          if (failed) reject(failed);
          else resolve();
        });
      }),
  },
};

const run = (file: string): unknown =>
  JSON.parse(execFileSync(process.execPath, [file], { cwd: join(file, ".."), encoding: "utf8" }));

describe.each(Object.entries(BUNDLERS))("a server bundled by %s", (name, { format, bundle }) => {
  const away = join(folder, name.replaceAll(" ", "-"));
  const file = format === "esm" ? "server.mjs" : "server.cjs";

  it.each(["short", "long"])(
    "refuses a %s file where the package is not installed, and says what to do",
    async (size) => {
      const out = join(away, size);
      await bundle(join(sources, `${size}.js`), join(out, file));
      // What was found where it was built must not help where it runs.
      const answer = run(join(out, file));
      expect(answer).toMatchObject({ typed: true, cure: "keep-unbundled" });
      expect((answer as { message: string }).message).toContain(CURES["keep-unbundled"]);
    },
  );

  it.each([
    ["short", { rows: 2, found: 1, line: 1 }],
    ["long", { rows: 4_601, found: 4_600, line: 4_600 }],
  ])("screens a %s file where it is", (size, expected) => {
    const inHost = join(host, "bundled", name.replaceAll(" ", "-"), size);
    cpSync(join(away, size), inHost, { recursive: true });
    expect(run(join(inHost, file))).toEqual(expected);
  });
});

describe("code that is run in a context of its own, as Jest does", () => {
  it("has no import(), and is told how to have it", () => {
    const program = join(host, "in-context.cjs");
    const text = `
      const { createRequire } = require("node:module");
      const { readFileSync } = require("node:fs");
      const path = require("node:path");
      const vm = require("node:vm");
      // Every file of the package is compiled without a way to import, and with a require of its own.
      const cache = new Map();
      const load = (file) => {
        if (cache.has(file)) return cache.get(file).exports;
        const module = { exports: {} };
        cache.set(file, module);
        const own = createRequire(file);
        const required = (name) => (name.startsWith(".") ? load(own.resolve(name)) : own(name));
        const names = ["module", "exports", "require", "__filename", "__dirname"];
        vm.compileFunction(readFileSync(file, "utf8"), names, { filename: file })(module, module.exports, required, file, path.dirname(file));
        return module.exports;
      };
      const { screenFile } = load(require.resolve("thidua-rules/screen-file"));
      const book = { module: "thidua-rules/books/an-giang", name: "anGiang" };
      screenFile(${JSON.stringify(join(folder, "short.ndjson"))}, { book }).catch(({ name, problems }) =>
        console.log(JSON.stringify({ name, path: problems[0].path, cure: problems[0].cure })));
    `;
    writeFileSync(program, text);
    expect(run(program)).toEqual({ name: "InvalidInputError", path: "book.module", cure: "jest-with-modules" });
  });
});
