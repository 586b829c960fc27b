import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { createRulebook, InvalidInputError } from "../../src/index.js";
import { readPack } from "../../src/testing.js";
import { bookOf } from "../cases/files.js";

const folder = mkdtempSync(join(tmpdir(), "thidua-pack-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const digest = ({ files }: ReturnType<typeof readPack>) => createRulebook(files.map(({ document }) => document)).digest;

describe("a pack in a folder", () => {
  it("is read with the packs it rests on, and its cases", async () => {
    const pack = readPack("rules/an-giang");
    expect(digest(pack)).toBe((await bookOf("an-giang")).digest);
    expect(pack.cases.length).toBeGreaterThan(50);
    expect(new Set(pack.caseFiles.map(({ book }) => book))).toEqual(new Set(["an-giang"]));
  });

  it("takes the law from what ships where it lies elsewhere", async () => {
    cpSync("rules/ba-to", join(folder, "a", "my-plan"), { recursive: true });
    expect(digest(readPack(join(folder, "a", "my-plan")))).toBe((await bookOf("ba-to")).digest);
  });

  it("prefers the pack that lies beside it", () => {
    cpSync("rules/an-giang", join(folder, "b", "plan"), { recursive: true });
    mkdirSync(join(folder, "b", "national"));
    writeFileSync(join(folder, "b", "national", "pack.json"), JSON.stringify({ pack: "national", room: "pack" }));
    expect(readPack(join(folder, "b", "plan")).files[0]?.path).toBe(join(folder, "b", "national", "pack.json"));
  });

  it("is refused with the file that is none", () => {
    expect(() => readPack(join(folder, "none"))).toThrow(InvalidInputError);
    expect(() => readPack("rules/an-giang/pack.json")).toThrow(InvalidInputError);
    mkdirSync(join(folder, "c", "cases"), { recursive: true });
    writeFileSync(join(folder, "c", "pack.json"), "{ ");
    expect(() => readPack(join(folder, "c"))).toThrow(join(folder, "c", "pack.json"));
    writeFileSync(join(folder, "c", "pack.json"), JSON.stringify({ pack: "c", room: "pack" }));
    writeFileSync(join(folder, "c", "cases", "wrong.json"), JSON.stringify({ book: "c" }));
    expect(() => readPack(join(folder, "c"))).toThrow("wrong.json: cases");
  });
});
