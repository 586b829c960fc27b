import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { runCommand } from "../../src/cli/run-command.js";
import { ROOMS } from "../../src/pack/rooms.js";
import { thidua } from "./streams.js";

const folder = mkdtempSync(join(tmpdir(), "thidua-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const path = (...parts: string[]) => join(folder, "song-mau", ...parts);
const read = (...parts: string[]) => JSON.parse(readFileSync(path(...parts), "utf8"));
const write = (document: unknown, ...parts: string[]) => writeFileSync(path(...parts), JSON.stringify(document));
const run = (...args: string[]) => thidua(args, { folder });

beforeAll(async () => {
  expect(await run("new", "song-mau", "--name", "Tỉnh Sông Mẫu")).toMatchObject({ code: 0, error: "" });
});

describe("a new pack", () => {
  it("has the six files of a plan, each with its schema, a first case, and a test", () => {
    const rooms = Object.keys(ROOMS).filter((room) => room !== "prizes");
    expect(readdirSync(path()).sort()).toEqual(
      [...rooms.map((room) => `${room}.json`), "cases", "song-mau.test.mjs"].sort(),
    );
    for (const room of rooms) expect(read(`${room}.json`).$schema).toMatch(/rules\/schema\.json$/);
    expect(read("pack.json").jurisdiction.name.vi).toBe("Tỉnh Sông Mẫu");
  });

  it("is well formed, tested and in order", async () => {
    expect(await run("lint", "song-mau")).toMatchObject({ code: 0 });
    expect(await run("test", "song-mau")).toEqual({ code: 0, out: "Trường hợp đạt: 4\n", error: "" });
    expect(await run("fmt", "song-mau", "--check")).toMatchObject({ code: 0 });
  });

  it("says nothing of its own: what is not filled in is not stated", () => {
    for (const [room, list] of Object.entries({ eligibility: "listings", quota: "quotas", dossier: "sets" })) {
      expect(read(`${room}.json`)[list][0].notStated.what.vi).toMatch(/^Chưa điền/);
    }
    expect(read("timeline.json").deadlines[0].due.notStated.what.vi).toMatch(/^Chưa điền/);
    expect(read("cases", "first.json").cases[0].expect.result).toEqual({ outcome: "undetermined" });
  });

  it("may be a plan of any layer", async () => {
    expect(await run("new", "of-the-country", "--layer", "government")).toMatchObject({ code: 0 });
    expect(await run("test", "of-the-country")).toMatchObject({ code: 0 });
    const head = JSON.parse(readFileSync(join(folder, "of-the-country", "pack.json"), "utf8"));
    expect([head.layer, head.jurisdiction.level]).toEqual(["government", "quoc-gia"]);
  });

  it("may rest on a province", async () => {
    const given = ["--layer", "commune", "--extends", "an-giang"];
    expect(await run("new", "my-commune", ...given)).toMatchObject({ code: 0 });
    expect(await run("test", "my-commune")).toMatchObject({ code: 0 });
  });

  it("is not made where files are, nor under a name that is no id", async () => {
    expect(await run("new", "song-mau")).toMatchObject({ code: 2 });
    expect(await run("new", "Song Mau")).toMatchObject({ code: 2 });
    expect(existsSync(join(folder, "Song Mau"))).toBe(false);
  });
});

describe("lint", () => {
  it("finds what is wrong, with its place, and ends with 1", async () => {
    cpSync(path(), join(folder, "wrong"), { recursive: true });
    const file = join(folder, "wrong", "quota.json");
    writeFileSync(file, readFileSync(file, "utf8").replace('"giay-khen"', '"giay-khenn"'));
    const { code, out } = await run("lint", "wrong", "--en");
    expect(code).toBe(1);
    expect(out).toMatch(/quota\.json .*quotas "song-mau\.so-luong", awards\[\d\]/);
    expect(JSON.parse((await run("lint", "wrong", "--json")).out).problems[0].candidates).toContain("giay-khen");
  });

  it("names a schema that leads nowhere", async () => {
    write({ ...read("criteria.json"), $schema: "../schema.json" }, "criteria.json");
    const { code, out } = await run("lint", "song-mau", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out).wrongSchemas).toEqual([{ file: "criteria.json", schema: "../schema.json" }]);
  });

  it("ends with 2 where no pack is", async () => {
    expect(await run("lint", "nowhere")).toMatchObject({ code: 2 });
    expect(await run("fmt", "an-giang")).toMatchObject({ code: 2 });
  });
});

describe("test", () => {
  const quota = () => ({
    ...read("quota.json"),
    quotas: [
      {
        id: "song-mau.so-luong",
        awards: ["giay-khen"],
        limits: [{ kind: "tap-the", atMost: 3 }],
        source: { instrument: "ke-hoach-song-mau", section: "II" },
      },
    ],
  });
  const cases = (...requested: number[]) => ({
    book: "song-mau",
    cases: requested.map((count) => ({
      id: `q-${count}`,
      protects: `A unit that proposes ${count} collectives`,
      call: "checkQuota",
      input: {
        award: "giay-khen",
        occasion: "hang-nam",
        year: 2026,
        asOf: "2026-01-01",
        unit: {},
        used: { "tap-the": 0 },
        requested: { "tap-the": count },
      },
      expect: {
        result: { status: count <= 3 ? "within" : "exceeded" },
        decisive: [],
        sources: ["ke-hoach-song-mau II"],
      },
    })),
  });
  const report = async (...args: string[]) => JSON.parse((await run("test", "song-mau", "--json", ...args)).out);

  it("fails a case with what was expected and what came, and changes nothing then", async () => {
    write(quota(), "quota.json");
    const { code, out } = await run("test", "song-mau", "--en", "--mutate");
    expect(code).toBe(1);
    expect(out).toContain('expected: "not-stated"');
    expect(out).toContain("No change was tried");
    const first = read("cases", "first.json");
    first.cases = first.cases.filter(({ call }: { call: string }) => call !== "checkQuota");
    write(first, "cases", "first.json");
  });

  it("fails where a provision is not touched, or seen from one side", async () => {
    expect((await report()).reach.unreached).toEqual([{ list: "quotas", id: "song-mau.so-luong" }]);
    write(cases(3), "cases", "quota.json");
    const { reach, decides } = await report();
    expect(reach.unreached).toEqual([]);
    expect(decides.undecided).toMatchObject([{ id: "song-mau.so-luong", part: "tap-the", sides: ["against"] }]);
    expect(await run("test", "song-mau")).toMatchObject({ code: 1 });
  });

  it("fails where a changed number goes unnoticed", async () => {
    write(cases(1, 5), "cases", "quota.json");
    expect(await run("test", "song-mau")).toMatchObject({ code: 0 });
    const { code, out } = await run("test", "song-mau", "--mutate", "--en");
    expect(code).toBe(1);
    expect(out).toContain("quotas[0: song-mau.so-luong].limits[0].atMost: 3 -> 2");
    write(cases(3, 4), "cases", "quota.json");
    expect((await report("--mutate")).mutations.survived).toBe(0);
  });

  it("runs again after a change, until it is ended", async () => {
    const end = new AbortController();
    let [out, error] = ["", ""];
    const watching = runCommand(["test", "song-mau", "--watch"], {
      write: (text) => {
        out += text;
      },
      writeError: (text) => {
        error += text;
      },
      readInput: () => "",
      folder,
      signal: end.signal,
    });
    const runs = () => out.match(/Trường hợp đạt/g)?.length ?? 0;
    await vi.waitFor(() => expect(error).toContain("Đang theo dõi"), 20_000);
    // A change is seen only once the watch has begun, which nothing tells: it is made again until then.
    await vi.waitFor(
      () => {
        write(cases(3), "cases", "quota.json");
        expect(runs()).toBeGreaterThan(1);
      },
      { timeout: 20_000, interval: 1000 },
    );
    end.abort();
    expect(await watching).toBe(1);
  });
});

describe("fmt", () => {
  it("puts keys in order and changes nothing else", async () => {
    const before = read("quota.json");
    const { quotas, $schema, ...head } = before;
    write(
      { quotas: quotas.map(({ id, ...rest }: { id: string }) => ({ ...rest, id })), ...head, $schema },
      "quota.json",
    );
    expect(await run("fmt", "song-mau", "--check")).toMatchObject({ code: 1 });
    expect(await run("fmt", "song-mau")).toMatchObject({ code: 0 });
    expect(Object.keys(read("quota.json"))).toEqual(["$schema", "pack", "room", "quotas", "preferences"]);
    expect(Object.keys(read("quota.json").quotas[0])).toEqual(["id", "awards", "limits", "source"]);
    expect(read("quota.json")).toEqual(before);
    expect(await run("fmt", "song-mau", "--check")).toMatchObject({ code: 0 });
  });
});

describe("docs and diff", () => {
  it("write the page of a plan as for our own", async () => {
    const { code, out } = await thidua(["docs", "rules/son-la"]);
    // Our own page shows a picture that lies beside it; the command writes the page alone.
    const ours = readFileSync("docs/plans/son-la.md", "utf8").replace(/^!\[.*\]\(son-la\.svg\)\n+/m, "");
    expect([code, out]).toEqual([0, ours]);
    await run("docs", "song-mau", "--out", "page.md");
    expect(readFileSync(join(folder, "page.md"), "utf8")).toContain("song-mau.so-luong");
  });

  it("compare two books, and end with 1 where they differ", async () => {
    expect(await thidua(["diff", "an-giang", "rules/an-giang"])).toEqual({
      code: 0,
      out: "Không có gì khác nhau.\n",
      error: "",
    });
    const { code, out } = await thidua(["diff", "national", "ba-to", "--json"]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ removed: [], changed: [] });
    expect((await thidua(["diff", "ba-to", "national", "--en"])).out).toMatch(/^Removed {2}ba-to {2}listings/m);
  });
});
