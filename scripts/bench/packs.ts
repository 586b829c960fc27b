// Times `createRulebook` on packs far larger than any real one, and what ships on hostile packs: it needs a build. Fails where a hostile
// pack takes a second or 200 MB more than a good one. Usage: packs [FILES] [STATEMENTS]
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nationalPack } from "../../src/books/packs/national.js";
import { createRulebook, ThiduaError } from "../../src/index.js";
import { HOSTILE_PACKS, writeHostilePack } from "./hostile-packs.mjs";

const [files = 40, statements = 1_000] = process.argv.slice(2).map(Number);

const source = { instrument: "ke-hoach-thu", section: "I" };
const text = { vi: "Thử", en: "Trial" };
const header = {
  room: "pack",
  pack: "thu",
  layer: "province",
  extends: "national",
  title: text,
  version: "1.0.0",
  jurisdiction: { name: text, level: "tinh" },
  currentThrough: "2030-12-31",
  instruments: [
    { id: source.instrument, title: text, inForceFrom: "2025-01-01", textVerified: false, reliability: "secondary" },
  ],
};

const rooms: Record<string, (file: number) => object> = {
  rules: (file) => eligibility({ rules: many((index) => rule(file, index)) }),
  listings: (file) => eligibility({ listings: many((index) => listing(file, index)) }),
  "quotas, all for one award": (file) => section("quota", { quotas: many((index) => quota(file, index)) }),
  "rules of one id": (file) => eligibility({ rules: many((index) => ({ ...rule(file, index), id: "mot" })) }),
  "rules with an unknown fact": (file) =>
    eligibility({
      rules: many((index) => ({
        ...rule(file, index),
        conditions: { all: [{ fact: "khong", operator: "equal", value: 1 }] },
      })),
    }),
  "rules of a wrong shape": () => eligibility({ rules: many(() => ({ wrong: true })) }),
};

for (const [name, make] of Object.entries(rooms)) {
  const documents = [...nationalPack, header, ...Array.from({ length: files }, (_, file) => make(file))];
  const start = performance.now();
  let outcome = "accepted";
  try {
    createRulebook(documents);
  } catch (error) {
    outcome =
      error instanceof ThiduaError
        ? `${error.problems.length} problems: ${error.problems[0]?.path} ${error.problems[0]?.expected}`
        : String(error);
  }
  console.log(`${name}: ${(performance.now() - start).toFixed(0)} ms, ${outcome.slice(0, 150)}`);
}

const program = join(import.meta.dirname, "hostile-packs.mjs");
const peak = "data:text/javascript,process.on('exit',()=>console.error(process.resourceUsage().maxRSS))";

/** The seconds and the peak of memory, in MB, of one process. */
function measured(...args: string[]): { seconds: number; megabytes: number } {
  const start = performance.now();
  const { stderr } = spawnSync(process.execPath, ["--import", peak, ...args], { encoding: "utf8" });
  const megabytes = Number(stderr.trim().split("\n").at(-1)) / 1_000;
  return { seconds: (performance.now() - start) / 1_000, megabytes };
}

const folder = mkdtempSync(join(tmpdir(), "hostile-packs-"));
const lintOf = (name: string) => ["dist/cli.js", "lint", name];
const good = { files: measured(program), folder: measured(...lintOf("an-giang")) };
for (const name of Object.keys(HOSTILE_PACKS)) {
  const path = join(folder, name.replaceAll(" ", "-"), "thu");
  writeHostilePack(name, path);
  const found = { files: measured(program, name), folder: measured(...lintOf(path)) };
  for (const way of ["files", "folder"] as const) {
    const [seconds, megabytes] = [found[way].seconds - good[way].seconds, found[way].megabytes - good[way].megabytes];
    console.log(`${name}, ${way}: ${seconds.toFixed(2)} s and ${megabytes.toFixed(0)} MB more than a good pack`);
    // Of a process that was ended there is no peak.
    if (!(seconds <= 1 && megabytes <= 200)) process.exitCode = 1;
  }
}
rmSync(folder, { recursive: true });

function many(make: (index: number) => object): object[] {
  return Array.from({ length: statements }, (_, index) => make(index));
}

function section(room: string, content: object): object {
  return { pack: "thu", room, ...content };
}

function eligibility(content: object): object {
  return section("eligibility", content);
}

function rule(file: number, index: number): object {
  return {
    id: `quy-tac-${file}-${index}`,
    role: "requirement",
    title: text,
    source,
    conditions: { all: [{ fact: "kind", operator: "equal", value: "tap-the" }] },
  };
}

function listing(file: number, index: number): object {
  return {
    id: `hinh-thuc-${file}-${index}`,
    award: "bang-khen-tinh",
    kinds: ["tap-the"],
    occasions: ["tong-ket"],
    source,
  };
}

function quota(file: number, index: number): object {
  return {
    id: `so-luong-${file}-${index}`,
    awards: ["bang-khen-tinh"],
    occasions: ["tong-ket"],
    limits: [{ kind: "tap-the", atMost: 3 }],
    source,
  };
}
