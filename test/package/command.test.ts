import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { host, installed, read } from "./host.js";

const windows = process.platform === "win32" ? ".cmd" : "";

/** Runs the installed command, as a host's scripts do. */
function thidua(args: readonly string[], input = "", name = "thidua") {
  const program = join(host, "node_modules", ".bin", `${name}${windows}`);
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: host,
    input,
    encoding: "utf8",
    shell: windows !== "",
  });
  return { status, stdout, stderr };
}

describe("the command as it ships", () => {
  beforeAll(() => {
    expect(thidua(["new", "song-mau"])).toMatchObject({ status: 0, stderr: "" });
  });

  it("is there under both names", () => {
    const { version } = JSON.parse(read("package.json")) as { version: string };
    for (const name of ["thidua", "thidua-rules"]) {
      expect(thidua(["--version"], "", name)).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
    }
  });

  it("makes a pack that is well formed and tested, in an empty folder", () => {
    expect(thidua(["lint", "song-mau", "--json"])).toMatchObject({ status: 0, stderr: "" });
    expect(JSON.parse(thidua(["lint", "song-mau", "--json"]).stdout)).toMatchObject({ problems: [], wrongSchemas: [] });
    expect(thidua(["test", "song-mau", "--mutate"])).toMatchObject({ status: 0, stderr: "" });
    expect(thidua(["fmt", "song-mau", "--check"])).toMatchObject({ status: 0 });
  });

  it("names schemas that are there, from subfolders too", () => {
    for (const file of ["pack.json", "timeline.json", "cases/first.json"]) {
      const path = join(host, "song-mau", file);
      const { $schema } = JSON.parse(readFileSync(path, "utf8")) as { $schema: string };
      expect($schema).not.toMatch(/^https/);
      expect(existsSync(resolve(dirname(path), $schema)), `${file}: ${$schema}`).toBe(true);
    }
  });

  it("makes a test that runs, and that fails with the pack", () => {
    const run = () =>
      spawnSync(process.execPath, ["--test", join("song-mau", "song-mau.test.mjs")], { cwd: host, encoding: "utf8" });
    expect(run().status).toBe(0);
    const file = join(host, "song-mau", "cases", "first.json");
    const before = readFileSync(file, "utf8");
    writeFileSync(file, before.replace('"undetermined"', '"eligible"'));
    expect(run().status).not.toBe(0);
    writeFileSync(file, before);
  });

  it("answers from the standard input, and ends with 2 and no stack where that is no nomination", () => {
    const input = JSON.stringify({
      award: "bang-khen-tinh",
      occasion: "hang-nam",
      asOf: "2026-08-15",
      nominee: { kind: "tap-the" },
    });
    expect(JSON.parse(thidua(["evaluate", "--book", "an-giang", "--json"], input).stdout)).toMatchObject({
      type: "decision",
    });
    const refused = thidua(["evaluate", "--book", "an-giang"], "{}");
    expect([refused.status, refused.stdout]).toEqual([2, ""]);
    expect(refused.stderr).not.toMatch(/^\s+at /m);
  });
});

describe("files, as the installed command reads and writes them", () => {
  it.each(["ndjson", "csv", "xlsx"])("screens CSV into %s", (format) => {
    writeFileSync(join(host, "rows.csv"), "Mã,Đối tượng,Hình thức đề nghị\n1,TT,BK tỉnh\n2,TT,sai\n");
    const given = ["--book", "an-giang", "--occasion", "hang-nam", "--as-of", "2026-08-15"];
    const run = thidua(["screen", "rows.csv", ...given, "--out", `out.${format}`, "--json"]);
    expect(run).toMatchObject({ status: 1, stderr: "" });
    expect(JSON.parse(run.stdout)).toMatchObject({ rows: 2, lines: 1, rejectedRows: 1 });
    expect(existsSync(join(host, `out.rejected.${format}`))).toBe(true);
    const again = thidua(["screen", `out.${format}`, "--from", format, "--heading-row", "1", ...given]);
    expect(again.stderr).not.toMatch(/^\s+at /m);
  });

  it("draws a timeline and writes a calendar", () => {
    const book = ["--book", "an-giang"];
    expect(thidua(["timeline", ...book, "--as-of", "2026-08-15", "--svg"]).stdout).toMatch(/^<svg/);
    const calendar = thidua(["deadlines", ...book, "--from", "2026-01-01", "--to", "2026-12-31", "--ics"]).stdout;
    expect(calendar).toMatch(/^BEGIN:VCALENDAR/);
  });
});

describe("the service as it ships", () => {
  it("answers in threads until it is ended", async () => {
    const command = [join(installed, "dist", "cli.js"), "serve", "--port", "0", "--json"];
    const child = spawn(process.execPath, command, { cwd: host, stdio: ["ignore", "pipe", "ignore"] });
    const [started] = await once(child.stdout, "data");
    const { url, books } = JSON.parse(String(started)) as { url: string; books: string[] };
    const ask = async (book: string) => {
      const body = JSON.stringify({ book, input: { asOf: "2026-08-15" } });
      const headers = { "content-type": "application/json" };
      const response = await fetch(`${url}/v1/timelineAt`, { method: "POST", headers, body });
      return ((await response.json()) as { result: { type: string } }).result.type;
    };
    expect(await Promise.all(books.map(ask))).toEqual(books.map(() => "timeline-view"));
    expect(await (await fetch(`${url}/openapi.json`)).json()).toEqual(JSON.parse(read("dist/schemas/openapi.json")));
    child.kill("SIGTERM");
    // Windows ends a process and asks it nothing.
    expect(await once(child, "exit")).toEqual(windows === "" ? [0, null] : [null, "SIGTERM"]);
  });
});

describe("thidua-rules/testing as it ships", () => {
  it.each(["module", "commonjs"])("reads a pack and runs its cases as %s", (type) => {
    const load =
      type === "module"
        ? (name: string) => `await import(${JSON.stringify(name)})`
        : (name: string) => `require(${JSON.stringify(name)})`;
    const code = `
      const { createRulebook } = ${load("thidua-rules")};
      const { readPack, runCases, findUnreached } = ${load("thidua-rules/testing")};
      const { files, cases } = readPack(${JSON.stringify(join(installed, "dist", "rules", "ba-to"))});
      const book = createRulebook(files.map(({ document }) => document));
      const { passed, failed } = runCases(book, cases);
      console.log(JSON.stringify({ passed, failed, unreached: findUnreached(book, cases).unreached }));
    `;
    const out = execFileSync(process.execPath, [`--input-type=${type}`, "-e", code], { cwd: host, encoding: "utf8" });
    const { passed, failed, unreached } = JSON.parse(out);
    expect({ failed, unreached }).toEqual({ failed: 0, unreached: [] });
    expect(passed).toBeGreaterThan(20);
  });

  it("ships every case", () => {
    expect(existsSync(join(installed, "dist", "rules", "national", "cases", "bang-khen-tinh.json.gz"))).toBe(true);
  });
});
