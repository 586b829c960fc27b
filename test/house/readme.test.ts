import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import * as library from "../../src/index.js";
import { filesUnder } from "./source.js";

const readme = readFileSync("README.md", "utf8");
const pages = ["README.md", ...filesUnder("docs", ["api"]).filter((path) => path.endsWith(".md"))];

/** The blocks of one line that are neither TypeScript nor output. */
const commands = [...readme.matchAll(/^```\n(.+)\n```$/gm)].map((match) => match[1]);

describe("README.md", () => {
  it("has the two commands, each on a line and in a block of its own, and no other", () => {
    expect(commands).toEqual(["npm ci && npm run demo", "npm ci && npm test"]);
  });

  it("names every outcome with its Vietnamese label", () => {
    for (const outcome of library.codesOf("outcome")) {
      const { vi } = library.labelOf("outcome", outcome);
      expect(readme).toContain(`| \`${outcome}\` | ${vi.charAt(0).toLowerCase()}${vi.slice(1)} |`);
    }
  });

  it("names only functions that there are", () => {
    const table = /^## Which question, which function\n((?:.|\n)*?)\n## /m.exec(readme)?.[1] ?? "";
    const named = [...table.matchAll(/`(\w+)`/g)].map((match) => match[1] ?? "");
    expect(named).toContain("evaluate");
    expect(named.filter((name) => !Object.hasOwn(library, name))).toEqual([]);
  });

  it("offers every book", () => {
    const books = filesUnder("src/books", ["packs"]).map((path) => path.replace(/^src\/|\.ts$/g, ""));
    const whole = books.filter((book) => !/\/eligibility(-\w+)?$/.test(book));
    expect(whole.filter((book) => !readme.includes(`"thidua-rules/${book}"`))).toEqual([]);
  });
});

describe("the pages", () => {
  const text = pages.map((path) => readFileSync(path, "utf8")).join("\n");

  it("name every exported function", () => {
    const functions = Object.entries(library).filter(([, value]) => typeof value === "function");
    expect(functions.map(([name]) => name).filter((name) => !new RegExp(`\\b${name}\\b`).test(text))).toEqual([]);
  });

  it("name every entry of the package", () => {
    const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as { exports: Record<string, unknown> };
    const entries = Object.keys(exports).filter((name) => name !== "./package.json");
    const parts = ["eligibility", "eligibility-vi", "eligibility-en"].map((part) => `./books/<id>/${part}`);
    const named = (entry: string) => new RegExp(`\\bthidua-rules${entry.slice(1).replace("*", "[^`]+")}(?![\\w./-])`);
    expect([...entries, ...parts].filter((entry) => !named(entry).test(text))).toEqual([]);
  });

  // What begins with a slash is a page that only the site has; its build finds those that are not there.
  it("link only to pages that there are", () => {
    const broken = pages.flatMap((path) =>
      [...readFileSync(path, "utf8").matchAll(/\]\((?!https?:|\/)([^)#]+)(?:#[^)]*)?\)/g)]
        .map((match) => join(dirname(path), match[1] ?? ""))
        .filter((target) => !existsSync(target))
        .map((target) => `${path} -> ${target}`),
    );
    expect(broken).toEqual([]);
  });
});
