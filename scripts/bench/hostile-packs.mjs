// Packs that nobody writes in good faith, each as files for `createRulebook` and, where a disk holds it otherwise, as what lies in a folder.
// Run by itself, `hostile-packs.mjs NAME` gives one of them to `createRulebook` and prints what came of it.
import { mkdirSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const text = { vi: "Thử", en: "Trial" };
const source = { instrument: "ke-hoach-thu", section: "I" };
const header = (more = {}) => ({
  room: "pack",
  pack: "thu",
  layer: "province",
  extends: "national",
  title: text,
  version: "1.0.0",
  jurisdiction: { name: text, level: "tinh" },
  currentThrough: "2030-12-31",
  instruments: [{ id: source.instrument, title: text, textVerified: false, reliability: "secondary" }],
  ...more,
});
const tapThe = { all: [{ fact: "kind", operator: "equal", value: "tap-the" }] };
const rule = (id, more = {}) => ({ id, role: "requirement", title: text, source, conditions: tapThe, ...more });
const eligibility = (rules) => ({ pack: "thu", room: "eligibility", rules });
const many = (count, make) => Array.from({ length: count }, (_, index) => make(index));

function nested(depth) {
  let condition = tapThe;
  for (let level = 0; level < depth; level += 1) condition = { all: [condition] };
  return condition;
}

const VALUES = many(900, () => 1);
const MANY_VALUES = many(190, () => VALUES);

const raw = (name, content) => (folder) => writeFileSync(join(folder, name), content);

/** What is given to `createRulebook`, and what else is put beside a good `pack.json` on a disk. */
export const HOSTILE_PACKS = {
  "deep nesting": {
    files: () => [header(), eligibility([rule("r", { conditions: nested(100_000) })])],
    onDisk: raw(
      "eligibility.json",
      `{"pack":"thu","room":"eligibility","rules":${"[".repeat(200_000)}${"]".repeat(200_000)}}`,
    ),
  },
  "a million rules": {
    files: () => [header(), eligibility(many(1_000_000, () => rule("r")))],
    onDisk: raw("eligibility.json", `{"pack":"thu","room":"eligibility","rules":[${"1,".repeat(999_999)}1]}`),
  },
  "keys that reach prototypes": {
    files: () => [
      header(),
      JSON.parse(
        '{"pack":"thu","room":"eligibility","rules":[{"id":"r","__proto__":{"role":"bar"},"constructor":{"prototype":{"layer":"law"}}}]}',
      ),
    ],
  },
  "packs that extend one another": {
    files: () => [header({ extends: "kia" }), header({ pack: "kia", layer: "commune", extends: "thu" })],
    onDisk: (folder) => {
      const other = join(folder, "..", "kia");
      mkdirSync(other, { recursive: true });
      writeFileSync(join(other, "pack.json"), JSON.stringify(header({ pack: "kia", extends: "thu" })));
      writeFileSync(join(folder, "pack.json"), JSON.stringify(header({ extends: "kia" })));
    },
  },
  "ids that collide": {
    files: () => [header(), ...many(40, () => eligibility(many(1_000, () => rule("r"))))],
  },
  "wrong types everywhere": {
    files: () => [
      header({ title: 7, instruments: "x", layer: [], version: {}, jurisdiction: null }),
      ...many(100, () => eligibility(many(200, (index) => [index, null, true, [[]], { id: [], role: 3 }]))),
    ],
  },
  "a huge text": {
    files: () => [header({ title: { vi: "x".repeat(20_000_000), en: "x" } })],
    onDisk: (folder) => {
      const path = join(folder, "eligibility.json");
      writeFileSync(path, "{");
      // It takes no room on the disk, and would take all of it in memory.
      truncateSync(path, 500_000_000);
    },
  },
  "a text that ends before it begins": {
    files: () => [
      header({ instruments: [{ ...header().instruments[0], inForceFrom: "2030-01-01", inForceTo: "2025-01-01" }] }),
    ],
  },
  "millions of values in many files": {
    files: () => [header(), ...many(400, () => eligibility(MANY_VALUES))],
    onDisk: (folder) => {
      for (let index = 0; index < 2_000; index += 1) writeFileSync(join(folder, `${index}.json`), "{}");
    },
  },
  "ids made against regular expressions": {
    files: () => [header(), eligibility(many(900, (index) => rule(`${"a-".repeat(900)}${index}!`)))],
  },
  "halves of letters": {
    files: () => [header(), eligibility([rule("r\ud800"), rule("\udfff", { title: { vi: "\ud800", en: "\udc00" } })])],
  },
  "names near many others": {
    files: () => [
      header(),
      eligibility(
        many(1_000, (index) =>
          rule(`r-${index}`, {
            conditions: { all: [{ fact: `ratingStrea${"k".repeat(40)}${index}`, operator: "equal", value: 1 }] },
          }),
        ),
      ),
    ],
  },
  "a path out of the folder": {
    files: () => [header({ extends: "../../../etc" })],
  },
};

/** Lays a hostile pack in a folder. */
export function writeHostilePack(name, folder) {
  const { files, onDisk } = HOSTILE_PACKS[name];
  mkdirSync(folder, { recursive: true });
  const documents = onDisk === undefined ? files() : [header()];
  for (const [index, document] of documents.entries())
    writeFileSync(join(folder, index === 0 ? "pack.json" : `${index}.json`), JSON.stringify(document));
  onDisk?.(folder);
}

/** Gives a hostile pack, or without a name a good one, to `createRulebook`, and prints what came of it. */
export function run(name, { createRulebook, ThiduaError }, nationalPack) {
  const given = name === undefined ? nationalPack : [...nationalPack, ...HOSTILE_PACKS[name].files()];
  const start = performance.now();
  let codes = [];
  try {
    createRulebook(given);
  } catch (error) {
    codes = error instanceof ThiduaError ? [...new Set(error.problems.map(({ code }) => code))] : [String(error)];
  }
  const milliseconds = Math.round(performance.now() - start);
  console.log(JSON.stringify({ codes, milliseconds, kilobytes: process.resourceUsage().maxRSS }));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { nationalPack } = await import("thidua-rules/books/national");
  run(process.argv[2], await import("thidua-rules"), nationalPack);
}
