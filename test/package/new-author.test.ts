/**
 * The way of somebody who encodes a text of their own, from an empty folder to an app, with what ships and nothing else. The texts
 * are invented, `test/packs/doc-sach/text.txt` and `test/packs/song-nguon/text.txt`; together they use every word of the format, as
 * `test/packs/whole-format.test.ts` proves.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { host } from "./host.js";

const invented = fileURLToPath(new URL("../packs", import.meta.url));
const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");
const folder = join(host, "author");

/** Runs the installed command in the author's folder. */
function thidua(...args: string[]) {
  const program = join(host, "node_modules", ".bin", process.platform === "win32" ? "thidua.cmd" : "thidua");
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  return { status, out: stdout, error: stderr };
}

const readJson = (path: string): Record<string, unknown> => JSON.parse(readFileSync(path, "utf8"));

/** Fills the files of a new pack in: what the text does not speak of goes, and each file keeps the schema that it was made with. */
function fillIn(pack: string): void {
  const own = join(folder, pack);
  const schemaOf = (file: string) => readJson(join(own, file)).$schema;
  const caseSchema = schemaOf("cases/first.json");
  rmSync(join(own, "cases", "first.json"));
  for (const file of readdirSync(own).filter((name) => name.endsWith(".json"))) {
    const filled = join(invented, pack, file);
    if (existsSync(filled)) {
      const { $schema: _, ...content } = readJson(filled);
      writeFileSync(join(own, file), JSON.stringify({ $schema: schemaOf(file), ...content }, null, 2));
    } else rmSync(join(own, file));
  }
  for (const file of readdirSync(join(invented, pack, "cases"))) {
    const { $schema: _, ...content } = readJson(join(invented, pack, "cases", file));
    writeFileSync(join(own, "cases", file), JSON.stringify({ $schema: caseSchema, ...content }, null, 2));
  }
}

const PLANS = [
  ["doc-sach", ["--layer", "government", "--name", "Cả nước"]],
  ["song-nguon", ["--extends", "doc-sach", "--name", "Tỉnh Sông Nguồn"]],
] as const;

beforeAll(() => {
  mkdirSync(folder);
});

describe.each(PLANS)("the plan %s", (pack, options) => {
  it("begins with a pack that states nothing, and passes", () => {
    expect(thidua("new", pack, ...options)).toMatchObject({ status: 0, error: "" });
    expect(thidua("lint", pack)).toMatchObject({ status: 0, error: "" });
    expect(thidua("test", pack, "--mutate")).toMatchObject({ status: 0, error: "" });
  });

  it("is well formed when it is filled in from its text", () => {
    fillIn(pack);
    const { status, out } = thidua("lint", pack, "--json");
    expect(JSON.parse(out)).toMatchObject({ problems: [], moreProblems: 0, wrongSchemas: [] });
    expect(status).toBe(0);
  });

  it("is proved: every case passes, touches and decides, at, below and above each number", () => {
    const { status, out } = thidua("test", pack, "--json");
    const { cases, reach, decides, thresholds } = JSON.parse(out);
    expect(cases.failed).toBe(0);
    expect(cases.passed).toBeGreaterThan(15);
    expect([reach.unreached, decides.undecided, thresholds.untested]).toEqual([[], [], []]);
    expect(status).toBe(0);
  });

  it("has a test that runs in the author's build", () => {
    const { status } = spawnSync(process.execPath, ["--test", join(pack, `${pack}.test.mjs`)], { cwd: folder });
    expect(status).toBe(0);
  });

  it("has a page", () => {
    expect(thidua("docs", pack, "--out", `${pack}.md`)).toMatchObject({ status: 0, error: "" });
    const page = readFileSync(join(folder, `${pack}.md`), "utf8");
    for (const { title } of readJson(join(folder, pack, "pack.json")).instruments as { title: { en: string } }[]) {
      expect(page).toContain(title.en);
    }
    expect(page).not.toMatch(/undefined|\[object/);
  });
});

describe("the author's app", () => {
  it("compiles, and answers by the new plans", () => {
    const app = join(folder, "app");
    mkdirSync(app);
    cpSync(join(dirname(fileURLToPath(import.meta.url)), "new-author-app.ts"), join(app, "app.mts"));
    const compilerOptions = {
      module: "nodenext",
      moduleResolution: "nodenext",
      target: "es2022",
      lib: ["es2023", "dom"],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
    };
    writeFileSync(join(app, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["app.mts"] }));
    const compiled = spawnSync(process.execPath, [tsc, "-p", app], { cwd: folder, encoding: "utf8" });
    expect(compiled.stdout).toBe("");
    const out = execFileSync(process.execPath, [join(app, "app.mjs")], { cwd: folder, encoding: "utf8" });
    expect(JSON.parse(out)).toEqual({
      layers: ["law", "government", "province"],
      eligible: "for-council",
      warned: ["ineligible", "song-nguon.nguoi-dung-dau"],
      range: { atLeast: 60, atMost: 90 },
      asked: ["scores.song-nguon.su-kien"],
      quota: ["exceeded", 3, 4],
      set: { recipient: "song-nguon:trung-tam", copies: 1, electronic: 1, amendedBy: "19/KH-UBND" },
      due: ["song-nguon.xa-diem 2026-06-30", "song-nguon.nam-hoc 2026-07-14"],
      lastOfSpecialCases: "2027-02-15",
      draft: true,
      label: "Thư viện xã",
    });
  });
});
