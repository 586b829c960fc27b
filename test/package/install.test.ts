import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
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
  const names = text.matchAll(/(?:\bfrom |\bimport |\bimport\(|\brequire\(|\.resolve\()\s*["']([^."'][^"']*)["']/g);
  return [...names]
    .map(([, name = ""]) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? "")
    .filter((name) => !name.startsWith("node:") && name !== "thidua-rules");
}

describe("the dependencies", () => {
  const code = filesUnder(installed).filter((path) => /^dist\/[^/]*\.c?js$|^dist\/(books|screen-file)\//.test(path));
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

  it("and the package take less than 8 MB installed", () => {
    const folders = Object.keys(dependencies).map((name) => join(dirname(installed), name));
    for (const folder of folders) {
      const own = JSON.parse(
        read(join("..", folder.slice(dirname(installed).length), "package.json")),
      ) as Partial<Manifest>;
      expect(Object.keys(own.dependencies ?? {}), folder).toEqual([]);
    }
    expect([installed, ...folders].reduce((sum, folder) => sum + bytesOf(folder), 0)).toBeLessThan(8_000_000);
  });
});

describe("the code of others that ships inside", () => {
  const code = filesUnder(installed)
    .filter((path) => /^dist\/[^/]*\.js$/.test(path))
    .map(read);
  const licensed = read("dist/licences.txt")
    .split(/^-{80}$/m)
    .map((part) => part.trim().split("\n")[0] ?? "");

  it("comes with its licences", () => {
    const bundled = code.flatMap((text) => [...text.matchAll(/^\/\/ node_modules\/((?:@[^/]+\/)?[^/]+)/gm)]);
    expect(bundled.length).toBeGreaterThan(10);
    expect(bundled.map(([, name]) => name).filter((name) => !licensed.includes(name ?? ""))).toEqual([]);
  });

  it("is all that licences are shipped for: as packages, copied into others, or used by one that ships", () => {
    const comments = code.flatMap((text) => text.match(/^\/\/ node_modules\/.*$/gm) ?? []).join("\n");
    const used = licensed.flatMap((name) => {
      const manifest = JSON.parse(
        readFileSync(join("node_modules", name, "package.json"), "utf8"),
      ) as Partial<Manifest>;
      return Object.keys(manifest.dependencies ?? {});
    });
    expect(licensed.filter((name) => !comments.includes(`/${name}`) && !used.includes(name))).toEqual([]);
  });
});
