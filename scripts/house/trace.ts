import { readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { runInThisContext } from "node:vm";
import { build, type Plugin } from "esbuild";
import { instrument } from "./instrument.js";

/** What is entered while one nomination is decided. */
export interface TraceFigures {
  files: number;
  functions: number;
  /** How often the next function entered is in another file than the one before. */
  moves: number;
  /** The moves with each way from one file to another counted once. */
  distinctMoves: number;
}

/** A function entered: its file, and its name and line there. */
export interface Entry {
  file: string;
  name: string;
}

interface Bundle {
  evaluate(book: unknown, nomination: unknown): { outcome: string };
  books: Record<string, unknown>;
}

interface Case {
  id: string;
  input: unknown;
  expect: { result: { outcome: string } };
}

/** A Labour Order Third Class for merit: of that ground, one leaf fails, four good years on end where five are asked. */
const CASES = "rules/national/cases/huan-chuong-lao-dong-hang-ba.json";
const CASE = "huan-chuong-lao-dong-hang-ba.chuoi.bon-nam";

const OWN_MODULES = fileURLToPath(new URL("../../node_modules", import.meta.url));

/** Decides one nomination twice with the code of a checkout: the first time, and with all that is kept for a book made. */
export async function traceEvaluate(root: string): Promise<{ first: TraceFigures; warm: TraceFigures }> {
  const entries: Entry[] = [];
  const { evaluate, books } = await load(root, (file, name) => entries.push({ file, name }));
  const [book] = Object.values(books);
  const { input, expect } = readCase(root);
  const traced = () => {
    entries.length = 0;
    const { outcome } = evaluate(book, input);
    if (outcome !== expect.result.outcome) throw new Error(`${CASE} of ${root} is ${outcome}`);
    return traceFigures(entries);
  };
  return { first: traced(), warm: traced() };
}

/** Counts what was entered, in order. */
export function traceFigures(entries: readonly Entry[]): TraceFigures {
  const moves = entries.flatMap(({ file }, index) => {
    const before = entries[index - 1]?.file;
    return before === undefined || before === file ? [] : [`${before} -> ${file}`];
  });
  return {
    files: new Set(entries.map(({ file }) => file)).size,
    functions: new Set(entries.map(({ file, name }) => `${file}#${name}`)).size,
    moves: moves.length,
    distinctMoves: new Set(moves).size,
  };
}

async function load(root: string, enter: (file: string, name: string) => void): Promise<Bundle> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { evaluate } from "./src/index.ts"; export * as books from "./src/books/national.ts";`,
      resolveDir: root,
    },
    plugins: [instrumented(root)],
    bundle: true,
    write: false,
    platform: "node",
    format: "iife",
    globalName: "bundle",
    // A checkout without dependencies of its own is run with those of this project.
    nodePaths: [OWN_MODULES],
  });
  const code = outputFiles[0]?.text ?? "";
  const run = runInThisContext(`(__enter) => { ${code}\nreturn bundle; }`) as (enter: unknown) => Bundle;
  return run(enter);
}

function instrumented(root: string): Plugin {
  const source = join(root, "src") + sep;
  return {
    name: "instrumented",
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        if (!path.startsWith(source)) return undefined;
        const file = relative(root, path).replaceAll(sep, "/");
        return { contents: instrument(file, readFileSync(path, "utf8"), "__enter"), loader: "ts" };
      });
    },
  };
}

function readCase(root: string): Case {
  const { cases } = JSON.parse(readFileSync(join(root, CASES), "utf8")) as { cases: Case[] };
  const found = cases.find(({ id }) => id === CASE);
  if (found === undefined) throw new Error(`${CASES} of ${root} has no case ${CASE}`);
  return found;
}
