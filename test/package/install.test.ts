import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Metafile } from "esbuild";
import { describe, expect, it } from "vitest";
import { bytesOf } from "../../scripts/install/size.js";
import { filesUnder, installed, read } from "./host.js";

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

const { dependencies, devDependencies } = JSON.parse(read("package.json")) as Manifest;

/** The packages that a file loads by name; what is bundled is loaded by nobody. */
function packagesLoaded(text: string): string[] {
  const names = text.matchAll(
    /(?<!["'.\w])(?:from|import|import\(|require\(|\.resolve\()\s*["']((?:@[\w-]+\/)?[a-z][\w./:-]*)["']/g,
  );
  return [...names]
    .map(([, name = ""]) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? "")
    .filter((name) => !name.startsWith("node:") && name !== "thidua-rules");
}

describe("the dependencies", () => {
  const code = filesUnder(installed).filter((path) => /^dist\/(?!script\/).*\.c?js$/.test(path));
  const loaded = new Set(code.flatMap((path) => packagesLoaded(read(path))));

  it("are what the built code loads, and nothing that is bundled", () => {
    const optional = ["json-rules-engine"];
    const builtIn = [...loaded].filter((name) => !(name in dependencies) && !optional.includes(name));
    expect(builtIn.filter((name) => name in devDependencies)).toEqual([]);
    expect(Object.keys(dependencies).filter((name) => !loaded.has(name))).toEqual([]);
  });

  it("are named by no declaration, but for json-rules-engine of its own entry", () => {
    const declarations = filesUnder(installed).filter((path) => /^dist\/.*\.d\.c?ts$/.test(path));
    expect(declarations).not.toEqual([]);
    const named = declarations.flatMap((path) => packagesLoaded(read(path)).map((name) => `${path}: ${name}`));
    expect(named.filter((one) => one !== "dist/json-rules-engine.d.cts: json-rules-engine")).toEqual([]);
  });

  it("and the package take less than 8.5 MB installed", () => {
    const modules = dirname(installed);
    const needed = new Set<string>();
    const add = (name: string): void => {
      if (needed.has(name)) return;
      needed.add(name);
      const own = JSON.parse(readFileSync(join(modules, name, "package.json"), "utf8")) as Partial<Manifest>;
      for (const inner of Object.keys(own.dependencies ?? {})) add(inner);
    };
    for (const name of Object.keys(dependencies)) add(name);
    const bytes = [...needed].reduce((sum, name) => sum + bytesOf(join(modules, name)), bytesOf(installed));
    expect(bytes).toBeLessThan(8_500_000);
  });
});

describe("the code of others that ships inside", () => {
  /** The packages that the build took files of. */
  const { outputs } = JSON.parse(readFileSync("dist/metafile.json", "utf8")) as Metafile;
  const inputs = Object.values(outputs).flatMap((output) => Object.keys(output.inputs));
  const bundled = new Set(inputs.flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []));

  it("has no zod in what decides", () => {
    const found = new Set(["dist/eligibility.js", "dist/books/an-giang/eligibility.js"]);
    for (const path of found) {
      for (const { kind, path: next } of outputs[path]?.imports ?? []) {
        if (kind === "import-statement" && next in outputs) found.add(next);
      }
    }
    const sources = [...found].flatMap((path) => Object.keys(outputs[path]?.inputs ?? {}));
    expect(sources).toContain("src/eligibility/evaluate.ts");
    expect(sources.filter((path) => path.includes("node_modules/zod/"))).toEqual([]);
  });

  const licensed = read("dist/licences.txt")
    .split(/^-{80}$/m)
    .map((part) => part.trim().split("\n")[0] ?? "");

  it("comes with its licences", () => {
    expect(bundled.size).toBeGreaterThan(10);
    expect([...bundled].filter((name) => !licensed.includes(name))).toEqual([]);
  });

  it("is all that licences are shipped for: bundled, or copied into what is", () => {
    const used = [...bundled].flatMap((name) => {
      const manifest = JSON.parse(
        readFileSync(join("node_modules", name, "package.json"), "utf8"),
      ) as Partial<Manifest>;
      return Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    });
    expect(licensed.filter((name) => !bundled.has(name) && !used.includes(name))).toEqual([]);
  });
});
