import { execFileSync } from "node:child_process";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { host } from "./host.js";

/** Counts the attempts to make code, loads the package as `loads` says, and asks for one decision and its words. */
const program = (loads: string) => `
  let attempts = 0;
  const count = () => { attempts += 1; throw new EvalError("code from a string"); };
  globalThis.Function = new Proxy(Function, { construct: count, apply: count });
  globalThis.eval = count;
  let refused = false;
  try { (() => {}).constructor("") } catch { refused = true }
  ${loads}
  const decision = core.evaluate(books.anGiang, {
    award: "bang-khen-tinh", occasion: "tong-ket", asOf: "2026-08-01", nominee: { kind: "ca-nhan" },
  });
  const wrong = [];
  try { core.evaluate(books.anGiang, {}) } catch (error) { wrong.push(error.code) }
  try { core.createRulebook([{ room: "pack" }]) } catch (error) { wrong.push(error.code) }
  const words = core.explain(decision, { detail: "full", paths: true, locale: "vi" }).length > 0;
  console.log(JSON.stringify({ attempts, refused, outcome: decision.outcome, wrong, words }));
`;

function run(type: "module" | "commonjs", loads: string): unknown {
  const flags = ["--disallow-code-generation-from-strings", `--input-type=${type}`];
  return JSON.parse(execFileSync(process.execPath, [...flags, "-e", program(loads)], { cwd: host, encoding: "utf8" }));
}

describe("under a policy that forbids code from strings", () => {
  const answer = {
    attempts: 0,
    refused: true,
    outcome: expect.any(String),
    wrong: ["invalid-nomination", "invalid-pack"],
    words: true,
  };

  it("runs as ESM and does not try to make any", () => {
    const loads = `const core = await import("thidua-rules"); const books = await import("thidua-rules/books/an-giang");`;
    expect(run("module", loads)).toEqual(answer);
  });

  it("runs as CommonJS and does not try to make any", () => {
    const loads = `const core = require("thidua-rules"); const books = require("thidua-rules/books/an-giang");`;
    expect(run("commonjs", loads)).toEqual(answer);
  });

  it.each([true, false])("has nothing in a browser's bundle that could, minified: %s", async (minify) => {
    const { outputFiles } = await build({
      stdin: {
        contents: `export * from "thidua-rules"; export * from "thidua-rules/books/an-giang";`,
        resolveDir: host,
      },
      bundle: true,
      minify,
      platform: "browser",
      format: "esm",
      charset: "utf8",
      write: false,
      logLevel: "silent",
    });
    const text = outputFiles.map((file) => file.text).join("\n");
    expect(text).toContain("an-giang");
    // Also by another name, as in `const F = Function; new F(code)`.
    expect(text.match(/.{0,40}(\beval\b|(?<!instanceof |[\w.$])Function\b(?!\.prototype)).{0,40}/g)).toBeNull();
  });
});
