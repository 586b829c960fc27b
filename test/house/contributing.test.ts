import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { filesUnder } from "./source.js";

const page = readFileSync("docs/contributing.md", "utf8");

/** What `npm run docs` writes is not kept. */
const NOT_KEPT = ["docs/api", "docs/try/out"];

/** A path from the root, as the page names it; `*` stands for any one name. */
const PATH = /`((?:src|test|scripts|build|docs|rules|\.ci)\/[\w./*-]*|README\.md|CHANGELOG\.md)`/g;

function pathsIn(text: string): string[] {
  return [...new Set([...text.matchAll(PATH)].map(([, path = ""]) => path))];
}

/** The folders of the drawing of the house, from the root. */
function foldersDrawn(text: string): string[] {
  let around = "";
  return (/^## The house\n\n```\n(.*?)^```/ms.exec(text)?.[1] ?? "").split("\n").flatMap((line) => {
    const names = [...line.matchAll(/(?<=^| {2})([\w-]+\/|[\w-]+\.ts)(?= |$)/g)].map(([, name = ""]) => name);
    if (line.startsWith(" ")) return names.map((name) => around + name);
    around = names[0] ?? around;
    return names;
  });
}

const all = filesUnder(".", ["node_modules", "dist", "api", ".git", "coverage"]).map((path) =>
  path.replace(/^\.\//, ""),
);

function exists(path: string): boolean {
  if (!path.includes("*")) return existsSync(path);
  const pattern = new RegExp(`^${path.replaceAll(".", "\\.").replaceAll("*", "[^/]+")}$`);
  return all.some((file) => pattern.test(file));
}

describe("docs/contributing.md", () => {
  it("names only files and folders that there are", () => {
    expect(pathsIn(page).length).toBeGreaterThan(50);
    expect(pathsIn(page).filter((path) => !exists(path) && !NOT_KEPT.includes(path))).toEqual([]);
  });

  it("draws only folders that there are, and every folder of src and scripts", () => {
    const drawn = foldersDrawn(page);
    expect(drawn.filter((path) => !existsSync(path))).toEqual([]);
    const folders = all.flatMap((path) => /^(?:src|scripts)\/[^/]+\//.exec(path) ?? []);
    const isDrawn = (folder: string) => drawn.includes(folder) || drawn.includes(folder.replace(/\/$/, ".ts"));
    expect([...new Set(folders)].filter((folder) => !isDrawn(folder))).toEqual([]);
  });

  it("names only npm scripts that there are", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
    const named = [...page.matchAll(/npm run ([\w:-]+)/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
    expect(Object.keys(scripts).filter((name) => name !== "test" && !named.includes(name))).toEqual([]);
  });

  it("would notice", () => {
    expect(exists("src/no/such.ts")).toBe(false);
    expect(exists("rules/*/no-such.json")).toBe(false);
    expect(exists("rules/*/dossier.json")).toBe(true);
    expect(foldersDrawn("## The house\n\n```\nsrc/\n  logic/   x\n  a/  b/     y\nbuild/  z\n```\n")).toEqual([
      "src/",
      "src/logic/",
      "src/a/",
      "src/b/",
      "build/",
    ]);
  });
});
