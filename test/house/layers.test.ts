import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { importedModules, parse, type SourceFile, sourceFiles } from "./source.js";

/** The rooms of `src`, lowest first: a room may use the rooms of its own row and of the rows before it. */
const LAYERS = [
  ["codes", "dates", "errors", "input", "logic"],
  ["pack", "nomination", "questions", "result"],
  ["facts"],
  ["conditions"],
  ["rulebook"],
  ["eligibility", "criteria", "dossier", "timeline", "quota", "prizes", "remedies"],
  ["explain"],
  ["books", "adapters", "calendar", "pictures", "screen-file", "sql", "table", "testing", "plan-page"],
  ["spreadsheet", "service"],
  ["json-rules-engine", "cli"],
  ["index"],
];

/** The first folder under `src`, or the file's name: `src/dates/span.ts` and `src/dates.ts` are both of `dates`. */
function roomOf(path: string): string {
  return path.split("/")[1]?.replace(/\.ts$/, "") ?? "";
}

function layerOf(room: string): number {
  return LAYERS.findIndex((rooms) => rooms.includes(room));
}

/** The uses of other rooms in a file, each as `file -> room`. */
function usesOf(file: SourceFile): { file: string; from: string; to: string }[] {
  const from = roomOf(file.path);
  return importedModules(file)
    .filter((name) => name.startsWith("."))
    .map((name) => posix.join(posix.dirname(file.path), name.replace(/\.js$/, ".ts")))
    .filter((target) => target.startsWith("src/"))
    .map((target) => ({ file: file.path, from, to: roomOf(target) }))
    .filter(({ to }) => to !== from);
}

function upward(files: SourceFile[]): string[] {
  return files
    .flatMap(usesOf)
    .filter(({ from, to }) => layerOf(to) > layerOf(from))
    .map(({ file, to }) => `${file} -> ${to}`);
}

function circles(files: SourceFile[]): string[] {
  const uses = new Map<string, Set<string>>();
  for (const { from, to } of files.flatMap(usesOf)) uses.set(from, (uses.get(from) ?? new Set()).add(to));
  const found = new Set<string>();
  const walk = (room: string, way: string[]) => {
    const start = way.indexOf(room);
    if (start >= 0) {
      found.add([...way.slice(start)].sort().join(" <-> "));
      return;
    }
    for (const to of uses.get(room) ?? []) walk(to, [...way, room]);
  };
  for (const room of uses.keys()) walk(room, []);
  return [...found];
}

describe("the house", () => {
  const files = sourceFiles();

  it("knows every room, and no other: a new one gets its place in the list above", () => {
    expect(LAYERS.flat().sort()).toEqual([...new Set(files.map((file) => roomOf(file.path)))].sort());
  });

  it("depends one way", () => {
    expect(upward(files)).toEqual([]);
  });

  it("has no rooms that need each other", () => {
    expect(circles(files)).toEqual([]);
  });

  it("would notice", () => {
    const pack = parse(
      "src/pack/lint.ts",
      `import type { X } from "../facts/x.js";\nexport * from "../nomination/y.js";`,
    );
    const nomination = parse("src/nomination/y.ts", `const z = await import("../pack/lint.js");`);
    expect(upward([pack, nomination])).toEqual(["src/pack/lint.ts -> facts"]);
    expect(circles([pack, nomination])).toEqual(["nomination <-> pack"]);
  });
});
