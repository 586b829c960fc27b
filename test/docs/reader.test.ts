/** The reader in Python of `docs/semantics`: it has to agree with the library on what ships, and on packs it was not written for. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { conformanceAnswers } from "../../scripts/generate/conformance-answers.js";
import { nationalPack } from "../../src/books/packs/national.js";
import { createRulebook } from "../../src/index.js";
import { filesUnder } from "../house/source.js";
import { changed, type PackFile, packFiles } from "../packs/books.js";

const READER = "docs/semantics/reader.py";
const hasPython = spawnSync("python3", ["--version"]).status === 0;
const folders: string[] = [];

/** Runs the reader on the suite of a folder. */
function readSuite(root: string) {
  const { status, stdout, stderr } = spawnSync("python3", [join(root, READER)], { encoding: "utf8" });
  return { status, answered: JSON.parse(stdout || "{}"), stderr: stderr.slice(0, 2000) };
}

/** A folder with the reader, the codes, the law and packs of one book, and the library's answers of that book. */
function suiteOf(packs: readonly (readonly PackFile[])[], id: string) {
  const root = mkdtempSync(join(tmpdir(), "thidua-reader-"));
  folders.push(root);
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const law = filesUnder("rules/national", ["cases"]);
  for (const path of [READER, "codes.json", ...law]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    copyFileSync(path, join(root, path));
  }
  for (const file of packs.flat()) put(`rules/${file.pack}/${file.room}.json`, JSON.stringify(file));
  const answers = conformanceAnswers(createRulebook([...nationalPack, ...packs.flat()]));
  const writeAnswers = () => put("answers.json", JSON.stringify({ answers }));
  writeAnswers();
  put("conformance/manifest.json", JSON.stringify({ books: [{ id, answers: { file: "answers.json" } }] }));
  return { root, answers, writeAnswers };
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** The invented packs; Học Tập is a plan of the Government above Sông Hải. */
const hocTap = packFiles("hoc-tap");
const songHai = packFiles("song-hai");
const BOOKS: [string, readonly (readonly PackFile[])[], string][] = [
  ["codes of a pack's own", [songHai], "song-hai"],
  [
    "recipients by level, school years and halves",
    [packFiles("song-van", ["pack", "eligibility", "dossier", "quota", "timeline"])],
    "song-van",
  ],
  ["a central plan above", [hocTap, changed(songHai, "pack", () => ({ extends: "hoc-tap" }))], "song-hai"],
];

describe.skipIf(!hasPython)("the reader in Python, where python3 is installed", () => {
  it("answers the whole suite as the library does", () => {
    const manifest = JSON.parse(readFileSync("conformance/manifest.json", "utf8"));
    const count = (call: string) =>
      manifest.books.reduce(
        (sum: number, { answers }: { answers: { calls: Record<string, number> } }) => sum + (answers.calls[call] ?? 0),
        0,
      );
    const { status, answered, stderr } = readSuite(".");
    expect({ answered, stderr }).toEqual({
      answered: { dossierFor: count("dossierFor"), deadlines: count("deadlines"), wrong: 0 },
      stderr: "",
    });
    expect(status).toBe(0);
    expect(answered.dossierFor).toBeGreaterThan(5_000);
  });

  it.each(BOOKS)("answers %s as the library does", (_, packs, id) => {
    const { root } = suiteOf(packs, id);
    const { status, answered, stderr } = readSuite(root);
    expect({ status, wrong: answered.wrong, stderr }).toEqual({ status: 0, wrong: 0, stderr: "" });
  });

  it("says which answer is wrong", () => {
    const { root, answers, writeAnswers } = suiteOf([songHai], "song-hai");
    const last = answers.at(-1) as { inputs: object[]; expect: { deadlines: { lastDay: string }[] } };
    const [first] = last.expect.deadlines;
    if (first !== undefined) first.lastDay = "2026-02-30";
    writeAnswers();
    const { status, answered, stderr } = readSuite(root);
    expect([status, answered.wrong]).toEqual([1, last.inputs.length]);
    expect(stderr).toContain("song-hai deadlines");
  });
});
