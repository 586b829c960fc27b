import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { drawn } from "../../scripts/bench/draw.js";
import { mutate } from "../../scripts/fuzz/mutate.js";
import { loadSeeds } from "../../scripts/fuzz/seeds.js";
import * as library from "../../src/index.js";
import type { Case } from "../../src/testing/case.js";
import { bookOf } from "../cases/files.js";

/** A call of a function on a book, as JSON. */
export interface Call {
  book: string;
  call: Case["call"];
  input: unknown;
}

const CALLS = [
  "evaluate",
  "evaluate",
  "evaluate",
  "recommend",
  "assess",
  "dossierFor",
  "checkDossier",
  "timelineAt",
  "deadlines",
  "checkDeadline",
  "checkQuota",
  "prizeFor",
] as const;

/** Calls with inputs of the cases, most of them changed; the same for the same seed. */
export async function drawCalls(count: number, seed: number): Promise<Call[]> {
  const seeds = await loadSeeds();
  const calls = drawn((draw): Call => {
    const call = draw.pick(CALLS);
    const { book, input } = seeds.asked(draw, call);
    const changed = draw.chance(40) ? input : mutate(draw, input, seeds.asked(draw, call).input);
    return { book: book.id, call, input: asJson(changed) };
  });
  return fc.sample(calls, { seed, numRuns: count });
}

/** As far as a value has a form in JSON. */
function asJson(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value) ?? "null");
  } catch {
    return null;
  }
}

/** What the source answers: results, or errors with their problems, and what `explain` makes of them. */
export async function answersOfSource(calls: readonly Call[]): Promise<unknown[]> {
  const books = new Map<string, library.Rulebook>();
  for (const id of new Set(calls.map(({ book }) => book))) books.set(id, await bookOf(id));
  return JSON.parse(JSON.stringify(answers(library, (id) => books.get(id), calls))) as unknown[];
}

/** Answers calls with a copy of the library. It is sent to other processes as text, so it uses nothing from around it. */
function answers(core: typeof library, bookNamed: (id: string) => unknown, calls: readonly Call[]): unknown[] {
  return calls.map(({ book, call, input }) => {
    try {
      const result = (core[call] as (...args: unknown[]) => unknown)(bookNamed(book), input);
      return { result, words: core.explain(result as never, { locale: "vi" }) };
    } catch (error) {
      const { name, message, problems } = error as library.ThiduaError;
      return { name, message, problems };
    }
  });
}

/** What a built copy of the library answers in a process of its own, loaded through `import` or `require`. */
export function answersOfBuild(
  calls: readonly Call[],
  loader: "import" | "require",
  cwd: string,
  node: string[],
): unknown[] {
  const folder = mkdtempSync(join(tmpdir(), "thidua-rules-calls-"));
  try {
    const file = join(folder, "calls.json");
    writeFileSync(file, JSON.stringify(calls));
    const [command = process.execPath, ...args] = node;
    const type = loader === "import" ? "module" : "commonjs";
    const code = loader === "import" ? ESM : CJS;
    const out = execFileSync(command, [...args, `--input-type=${type}`, "-e", code, "--", file], {
      cwd,
      encoding: "utf8",
      maxBuffer: 2 ** 28,
    });
    return JSON.parse(out) as unknown[];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const REST = `
  const calls = JSON.parse(readFileSync(process.argv[1], "utf8"));
  const books = new Map();
  for (const id of new Set(calls.map(({ book }) => book))) {
    books.set(id, Object.values(await load("thidua-rules/books/" + id)).find((one) => one.id === id));
  }
  process.stdout.write(JSON.stringify((${answers.toString()})(core, (id) => books.get(id), calls)));
`;

const ESM = `
  import { readFileSync } from "node:fs";
  import * as core from "thidua-rules";
  const load = (name) => import(name);
  ${REST}
`;

const CJS = `
  const { readFileSync } = require("node:fs");
  const core = require("thidua-rules");
  const load = (name) => require(name);
  (async () => { ${REST} })();
`;
