import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { type Example, withImportsFirst } from "./example.js";
import { instrument } from "./instrument.js";
import type { Promised } from "./values.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const native = createRequire(import.meta.url);

/** The source file behind a module of this package; nothing for any other module. */
export function sourceOf(module: string): string | undefined {
  if (module.startsWith(root)) return module;
  const [name, ...parts] = module.split("/");
  if (name !== "thidua-rules") return undefined;
  const path = join(root, "src", parts.length === 0 ? "index" : parts.join("/"));
  return [`${path}.ts`, join(path, "index.ts")].find((file) => existsSync(file));
}

/** The modules that a program imports. */
const modulesOf = (code: string): string[] => ts.preProcessFile(code).importedFiles.map(({ fileName }) => fileName);

/** What an example promised and what came, by line; and what it printed, by the first line of its block. */
export interface Run {
  values: { line: number; promised: Promised; actual: Promised }[];
  printed: Map<number, string>;
}

/** Runs an example with the modules of `src`. */
export async function run({ code, blocks }: Example): Promise<Run> {
  const program = withImportsFirst(code);
  const { body, expectations } = instrument(program);
  const modules = new Map<string, unknown>();
  for (const name of modulesOf(program)) {
    const file = sourceOf(name);
    modules.set(name, file === undefined ? native(name) : await import(file));
  }
  const latest = [...blocks].reverse();
  const printed = new Map<number, string>();
  const actual = new Map<number, Promised>();
  let current = 0;
  const at = (line: number) => {
    current = line;
  };
  const check = async (line: number, read: () => Promise<unknown>) => {
    try {
      actual.set(line, { value: await read() });
    } catch (error) {
      actual.set(line, { throws: error instanceof Error ? error.name : String(error) });
    }
  };
  const log = (text: unknown) => {
    const start = latest.find((line) => line <= current) ?? 0;
    printed.set(start, [...(printed.has(start) ? [printed.get(start)] : []), String(text)].join("\n"));
  };
  const AsyncFunction = (async () => {}).constructor as new (...parts: string[]) => (...given: unknown[]) => unknown;
  const main = new AsyncFunction("require", "exports", "check", "at", "console", body);
  await main((name: string) => modules.get(name), {}, check, at, { log });
  const values = expectations.map(({ line, promised }) => ({
    line: line + 1,
    promised,
    actual: actual.get(line) as Promised,
  }));
  return { values, printed };
}
