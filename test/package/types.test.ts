import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { entries, exportedNames, host } from "./host.js";

const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");

const oldestTsc = inject("oldestTsc");

/** A file of a host: it names every export, gives each book to `evaluate`, and makes three mistakes. */
function hostFile(): string {
  const lines = entries.flatMap((entry, index) => {
    const { esm: names } = exportedNames(entry);
    const local = names.map((name) => `${name} as e${index}_${name}`);
    const used = `export const used${index}: unknown[] = [${names.map((name) => `e${index}_${name}`).join(", ")}];`;
    const missing = `// @ts-expect-error No such export.\nimport { noSuchExport as missing${index} } from "${entry}";`;
    const bookNames = entry.includes("/books/") ? names.filter((name) => !name.endsWith("Pack")) : [];
    const type = entry.includes("/eligibility") ? "core.EligibilityRulebook" : "core.Rulebook";
    const books = bookNames.map((name) => `export const b${index}_${name}: ${type} = e${index}_${name};`);
    return [`import { ${local.join(", ")} } from "${entry}";`, missing, used, `export { missing${index} };`, ...books];
  });
  return [
    `import * as core from "thidua-rules";`,
    ...lines,
    "// @ts-expect-error A number is not a rulebook.",
    "core.evaluate(1, { award: 2 });",
    `export type Outcome = core.OutcomeCode;`,
    "// @ts-expect-error No call returns this outcome.",
    `export const outcome: core.OutcomeCode = "awarded";`,
    "",
  ].join("\n");
}

describe("the types of the package", () => {
  const text = hostFile();

  it.each([
    ["node16", "node16", "host.mts"],
    ["node16", "node16", "host.cts"],
    ["nodenext", "nodenext", "host.mts"],
    ["nodenext", "nodenext", "host.cts"],
    ["bundler", "esnext", "host.ts"],
    ["node10", "commonjs", "host.ts"],
    ["node10", "commonjs", "host.ts", oldestTsc],
    ["node16", "node16", "host.mts", oldestTsc],
    ["node16", "node16", "host.cts", oldestTsc],
    ["bundler", "esnext", "host.ts", oldestTsc],
  ])("hold under moduleResolution %s (module %s) in %s", (moduleResolution, module, file, compiler = tsc) => {
    const folder = join(
      host,
      `types-${moduleResolution}-${file.replace(".", "-")}-${compiler === tsc ? "ours" : "oldest"}`,
    );
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, file), text);
    const compilerOptions = {
      module,
      moduleResolution,
      target: "es2022",
      // No DOM, and Node's own types only for what is of Node.
      lib: ["es2022"],
      types: ["node"],
      typeRoots: [join(process.cwd(), "node_modules", "@types")],
      skipLibCheck: false,
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: [file] }));
    expect(typeErrors(folder, compiler)).toBe("");
  });
});

function typeErrors(folder: string, compiler: string): string {
  try {
    execFileSync(process.execPath, [compiler, "--noEmit", "-p", folder], { cwd: host, encoding: "utf8" });
    return "";
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}
