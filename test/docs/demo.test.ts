import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { demo } from "../../docs/demo/demo.js";
import { codesOf, labelOf } from "../../src/index.js";

const OUTCOMES = ["eligible", "for-council", "for-council", "on-hold", "undetermined", "not-applicable"];

describe("the demonstration", () => {
  it.each([
    ["vi", []],
    ["en", ["--en"]],
  ] as const)("fits a terminal of 80 columns, in %s", (_, args) => {
    const { status, out = "" } = demo(args);
    expect(status).toBe(0);
    expect(out.split("\n").filter((line) => [...line.normalize("NFC")].length > 80)).toEqual([]);
    expect(out).toBe(out.normalize("NFC"));
    expect(out).not.toMatch(/\bundefined\b|\bnull\b|\[object|NaN/);
  });

  it("is in Vietnamese unless English is asked for", () => {
    for (const outcome of codesOf("outcome")) {
      expect(demo([]).out).toContain(labelOf("outcome", outcome).vi);
      expect(demo(["--en"]).out).toContain(labelOf("outcome", outcome).en);
    }
  });

  it("gives all results as one JSON document", () => {
    const { results } = JSON.parse(demo(["--json"]).out ?? "");
    const outcomes = results.map(({ decision }: { decision: { outcome: string } }) => decision.outcome);
    expect(outcomes).toEqual([...OUTCOMES, "undetermined", "undetermined", "ineligible", "ineligible"]);
    expect(results[6].decision.provisional).toBe("eligible");
    expect(results[7].decision.questions.map(({ path }: { path: string }) => path)).toEqual(["record.discipline"]);
    expect(Object.keys(results[0])).toEqual(["id", "who", "decision", "dossier", "quota", "timeline", "deadlines"]);
  });

  it("refuses what it does not know, with a way out", () => {
    expect(demo(["--jsn"])).toEqual({ status: 2, error: expect.stringMatching(/--jsn(.|\n)*--help/) });
    expect(demo(["--help"])).toEqual({ status: 0, out: expect.stringContaining("--json") });
  });

  it("runs as a program", () => {
    const run = (...args: string[]) =>
      spawnSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", "docs/demo/run.ts", ...args], { encoding: "utf8" });
    expect(run("--nothing")).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("--nothing") });
    const { status, stdout, stderr } = run();
    expect({ status, stderr, stdout }).toEqual({ status: 0, stderr: "", stdout: `${demo([]).out}\n` });
  }, 60_000);
});
