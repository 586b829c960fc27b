/**
 * Packs that nobody writes in good faith, each in a process of its own, as files and in a folder: they are refused with a typed
 * error, in little memory. The time is for `npm run bench:packs`.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { HOSTILE_PACKS, writeHostilePack } from "../../scripts/bench/hostile-packs.mjs";
import { host, installed } from "./host.js";

/** How much more than a good pack a hostile one may take at its peak. */
const MOST_KILOBYTES = 200_000;

const program = fileURLToPath(new URL("../../scripts/bench/hostile-packs.mjs", import.meta.url));
const folder = join(host, "hostile");
const hook = join(folder, "peak.cjs");

/** Runs Node with little memory; the peak comes last on the error output. */
function node(...args: string[]) {
  const limits = ["--max-old-space-size=250", "--require", hook];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...limits, ...args], { cwd: host, encoding: "utf8" });
  return { status, stdout, kilobytes: Number(/peak (\d+)$/.exec(stderr.trim())?.[1]) };
}

const lint = (name: string) => node(join(installed, "dist", "cli.js"), "lint", name, "--json");

let [goodFiles, goodFolder] = [0, 0];

beforeAll(() => {
  mkdirSync(folder);
  writeFileSync(hook, `process.on("exit", () => console.error("peak " + process.resourceUsage().maxRSS));`);
  // The program finds the package by its own name from the host's folder.
  writeFileSync(
    join(host, "hostile-packs.mjs"),
    `import { run } from ${JSON.stringify(pathToFileURL(program).href)};
import * as library from "thidua-rules";
import { nationalPack } from "thidua-rules/books/national";
run(process.argv[2], library, nationalPack);`,
  );
  goodFiles = node("hostile-packs.mjs").kilobytes;
  goodFolder = lint("an-giang").kilobytes;
  expect(Math.min(goodFiles, goodFolder)).toBeGreaterThan(10_000);
});

describe.each(Object.keys(HOSTILE_PACKS))("%s", (name) => {
  it("is refused by createRulebook", () => {
    const { status, stdout, kilobytes } = node("hostile-packs.mjs", name);
    expect(status).toBe(0);
    const { codes } = JSON.parse(stdout) as { codes: string[] };
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((code) => !/^[a-z-]+$/.test(code))).toEqual([]);
    expect(kilobytes - goodFiles).toBeLessThan(MOST_KILOBYTES);
  });

  it("is refused by the command", () => {
    const path = join(folder, name.replaceAll(" ", "-"), "thu");
    writeHostilePack(name, path);
    const { status, stdout, kilobytes } = lint(path);
    expect([1, 2]).toContain(status);
    expect((JSON.parse(stdout) as { problems: unknown[] }).problems.length).toBeGreaterThan(0);
    expect(kilobytes - goodFolder).toBeLessThan(MOST_KILOBYTES);
  });
});
