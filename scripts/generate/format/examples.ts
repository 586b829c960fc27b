import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOMS } from "../../../src/pack/rooms.js";
import { isPackDocument } from "../../../src/testing/pack-file.js";
import { isObject } from "../shared-schemas.js";

/** Of fields that no pack of ours has yet. */
const OTHERS: Readonly<Record<string, unknown>> = {
  "source.amendedBy": "21/KH-UBND",
  "listings.repealedBy": { instrument: "21/KH-UBND", section: "II", item: "3" },
  "pack.succeeds": { vi: "Tỉnh Sông Mẫu cũ", en: "The former Sông Mẫu province" },
};

/** The longest example: what is longer is shown by its own fields. */
const LONGEST = 90;

/** An example of each field, by its list and path: the shortest that our packs have, or else an invented one. */
export function fieldExamples(): ReadonlyMap<string, unknown> {
  return new Map([...Object.entries(OTHERS), ...shortestIn("test/packs"), ...shortestIn("rules")]);
}

function shortestIn(folder: string): Map<string, unknown> {
  const found = new Map<string, unknown>();
  const keep = (key: string, value: unknown) => {
    const before = found.get(key);
    if (before === undefined || shown(value).length < shown(before).length) found.set(key, value);
  };
  for (const document of documentsIn(folder)) collect(document, document.room, true, keep);
  return found;
}

/** The example of a field, or of the field of that name in another list, where it means the same. */
export function exampleFor(key: string, examples: ReadonlyMap<string, unknown>): unknown {
  const name = key.slice(key.lastIndexOf("."));
  return examples.get(key) ?? [...examples].find(([other]) => other.endsWith(name))?.[1];
}

/** An example in one line; nothing where it is too long for one. */
export function exampleText(value: unknown): string {
  const text = shown(value);
  return text.length > LONGEST ? "" : text;
}

/** In one line, with a space between what stands beside each other; the only line breaks are those of the layout. */
const shown = (value: unknown): string =>
  JSON.stringify(value, null, 1)
    .replaceAll(/(?<=[[{])\n */g, "")
    .replaceAll(/\n *(?=[\]}])/g, "")
    .replaceAll(/\n */g, " ");

function documentsIn(folder: string) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith(".json") && !entry.parentPath.endsWith("cases"))
    .map((entry) => JSON.parse(readFileSync(join(entry.parentPath, entry.name), "utf8")) as unknown)
    .filter(isPackDocument)
    .filter(({ room }) => Object.hasOwn(ROOMS, room));
}

/** The blocks that many lists share, by the fields that hold them. */
const BLOCKS: Readonly<Record<string, string>> = {
  source: "source",
  alsoFrom: "source",
  repealedBy: "source",
  namedByLaw: "source",
  notStated: "notStated",
  interpretation: "interpretation",
  appliesTo: "scope",
  conditions: "condition",
  all: "condition",
  any: "condition",
  not: "condition",
  after: "after",
  params: "params",
  sinceSameAward: "params",
};

function collect(
  value: unknown,
  context: string,
  isSection: boolean,
  keep: (key: string, value: unknown) => void,
): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, context, isSection, keep);
    return;
  }
  if (!isObject(value)) return;
  const isText = "vi" in value && "en" in value;
  for (const [name, inner] of Object.entries(value)) {
    const key = `${isText ? "text" : context}.${name}`;
    keep(key, inner);
    collect(inner, BLOCKS[name] ?? (isSection ? name : key), false, keep);
  }
}
