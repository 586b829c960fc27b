import { execFileSync } from "node:child_process";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { describe, expect, inject, it } from "vitest";
import { entries, installed, read } from "./host.js";

const TYPES_WRONG = "node_modules/@arethetypeswrong/cli/dist/index.js";

interface Analysis {
  analysis: { entrypoints: Record<string, { resolutions: Record<string, { resolution?: { fileName: string } }> }> };
  problems: Record<string, unknown>;
}

describe("the manifest", () => {
  it("is as publint wants it", async () => {
    const { messages } = await publint({ pkgDir: installed, pack: false, strict: true });
    const pkg = JSON.parse(read("package.json"));
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it("leads to the types of every entry by every way of resolving, old ones too", () => {
    const named = entries.flatMap((entry) => entry.match(/books\/.*/) ?? []);
    const args = [TYPES_WRONG, inject("tarball"), "--format", "json", "--include-entrypoints", ...named];
    const { analysis, problems } = JSON.parse(
      execFileSync(process.execPath, args, { encoding: "utf8", maxBuffer: 2 ** 26 }),
    ) as Analysis;
    expect(problems).toEqual({});
    for (const entry of entries) {
      const resolutions = analysis.entrypoints[entry.replace(/^thidua-rules/, ".")]?.resolutions ?? {};
      expect(Object.keys(resolutions)).toEqual(["node10", "node16-cjs", "node16-esm", "bundler"]);
      for (const { resolution } of Object.values(resolutions)) expect(resolution?.fileName).toMatch(/\.d\.c?ts$/);
    }
  });
});
