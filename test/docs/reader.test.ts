/** The reader in Python of `docs/semantics`: it has to agree with the library on what ships, and on packs it was not written for. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type ConformanceAnswer, conformanceAnswers } from "../../scripts/generate/conformance-answers.js";
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

/** A folder with the reader, the codes, the law and packs of one book, and answers of that book. */
function suiteOf(packs: readonly (readonly PackFile[])[], id: string, answers: readonly ConformanceAnswer[]): string {
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
  put("answers.json", JSON.stringify({ answers }));
  put("conformance/manifest.json", JSON.stringify({ books: [{ id, answers: { file: "answers.json" } }] }));
  return root;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** The invented packs; Học Tập is a plan of the Government above Sông Hải. */
const hocTap = packFiles("hoc-tap");
const songHai = packFiles("song-hai");

/** The files of a pack whose first paper, first step and first deadline were repealed. */
function repealed(files: readonly PackFile[]): PackFile[] {
  const first = (list: unknown) =>
    (list as { source: object }[]).map((item, place) =>
      place === 0 ? { ...item, validTo: "2026-06-30", repealedBy: item.source } : item,
    );
  const inDossier = changed(files, "dossier", ({ documents, steps }) => ({
    documents: first(documents),
    ...(steps === undefined ? {} : { steps: first(steps) }),
  }));
  return changed(inDossier, "timeline", ({ deadlines }) => ({ deadlines: first(deadlines) }));
}

const BOOKS: [string, readonly (readonly PackFile[])[], string][] = [
  ["codes of a pack's own", [songHai], "song-hai"],
  [
    "recipients by level, school years and halves",
    [packFiles("song-van", ["pack", "eligibility", "dossier", "quota", "timeline"])],
    "song-van",
  ],
  ["papers and deadlines that were repealed", [repealed(songHai)], "song-hai"],
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
    const answers = conformanceAnswers(createRulebook([...nationalPack, ...packs.flat()]));
    const { status, answered, stderr } = readSuite(suiteOf(packs, id, answers));
    expect({ status, wrong: answered.wrong, stderr }).toEqual({ status: 0, wrong: 0, stderr: "" });
  });

  it("says which answer is wrong", () => {
    const wrong = {
      call: "deadlines" as const,
      inputs: [{ from: "2026-01-01", to: "2026-12-31" }],
      expect: { deadlines: [] },
    };
    const { status, answered, stderr } = readSuite(suiteOf([songHai], "song-hai", [wrong]));
    expect([status, answered]).toEqual([1, { dossierFor: 0, deadlines: 0, wrong: 1 }]);
    expect(stderr).toContain("song-hai deadlines");
  });
});
