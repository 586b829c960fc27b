import { execFileSync } from "node:child_process";
import { parse } from "acorn";
import { describe, expect, it } from "vitest";
import { filesUnder, host, installed, read } from "./host.js";

const files = filesUnder(installed).filter((path) => /^dist\/.*\.c?js$/.test(path));

describe("the syntax of what ships", () => {
  it("is there to be looked at", () => {
    expect(files).toEqual(expect.arrayContaining(["dist/index.js", "dist/index.cjs", "dist/script/thidua-rules.js"]));
  });

  it.each(files)("is ES2020, and %s has no look-behind, which browsers learnt late", (path) => {
    const text = read(path);
    const sourceType = path.endsWith(".cjs") || path.startsWith("dist/script/") ? "script" : "module";
    expect(() => parse(text, { ecmaVersion: 2020, sourceType, allowHashBang: true })).not.toThrow();
    expect(text.match(/.{0,20}\(\?<[=!].{0,20}/g)).toBeNull();
  });

  it.each(["thidua-rules", "thidua-rules/books/an-giang"])("needs no TextEncoder to load %s", (entry) => {
    const code = `delete globalThis.TextEncoder; delete globalThis.TextDecoder; require(${JSON.stringify(entry)})`;
    expect(() => execFileSync(process.execPath, ["-e", code], { cwd: host, stdio: "pipe" })).not.toThrow();
  });
});
