import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createRulebook } from "../../src/index.js";
import { ROOMS } from "../../src/pack/rooms.js";
import { timelineSvg } from "../../src/pictures.js";
import type { PackedBook, ReadingItem } from "../../src/plan-page/packed-book.js";
import { planPage } from "../../src/plan-page/plan-page.js";
import { parseReading } from "../../src/plan-page/reading.js";

const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

/** The files of one pack: `quota.json`, or the files of a folder `quota`. */
function filesOf(id: string): unknown[] {
  return Object.keys(ROOMS).flatMap((room) => {
    const path = join("rules", id, room);
    const folder = existsSync(path) ? readdirSync(path).map((name) => join(path, name)) : [];
    return [...(existsSync(`${path}.json`) ? [`${path}.json`] : []), ...folder.sort()].map(read);
  });
}

function chainOf(id: string): unknown[] {
  const { extends: above } = read(join("rules", id, "pack.json")) as { extends?: string };
  return [...(above === undefined ? [] : chainOf(above)), ...filesOf(id)];
}

function readingOf(id: string): ReadingItem[] | undefined {
  const path = join("rules", id, "reading.json");
  if (!existsSync(path)) return undefined;
  return parseReading(read(path));
}

function load(id: string): PackedBook {
  const book = createRulebook(chainOf(id));
  const reading = readingOf(id);
  const header = book.packs.find(({ pack }) => pack === id);
  if (header === undefined) throw new Error(`rules/${id}/pack.json is the pack of another folder`);
  return { id, header, book, ...(reading === undefined ? {} : { reading }) };
}

/** The folders under `rules` that hold a pack, by what their `pack.json` says of its layer, before anything is checked. */
function packIds(isWanted: (layer: unknown) => boolean): string[] {
  return readdirSync("rules")
    .filter((name) => existsSync(join("rules", name, "pack.json")))
    .filter((name) => isWanted((read(join("rules", name, "pack.json")) as { layer?: unknown }).layer))
    .sort();
}

/** The ids of the plans. */
export const planIds = (): string[] => packIds((layer) => layer !== "law");

const loaded = new Map<string, PackedBook>();

/** The pack of one id, composed once. */
export function packedBook(id: string): PackedBook {
  const packed = loaded.get(id) ?? load(id);
  loaded.set(id, packed);
  return packed;
}

/** Every pack under `rules`, the law first. */
export function packedBooks(): PackedBook[] {
  return [...packIds((layer) => layer === "law"), ...planIds()].map(packedBook);
}

/** The page of every plan, with its path; nothing is composed before a text is asked for. */
export function planPages(): { path: string; text: () => string }[] {
  return planIds().map((id) => ({
    path: `docs/plans/${id}.md`,
    text: () => planPage(packedBook(id), `${id}.svg`),
  }));
}

/** The day that the pictures are of; a plan whose territory has ended is drawn on its last day. */
const PICTURED_ON = "2026-11-28";

/** The picture of every plan's timeline, with its path. */
export function planPictures(): { path: string; text: () => string }[] {
  return planIds().map((id) => ({
    path: `docs/plans/${id}.svg`,
    text: () => {
      const { book, header } = packedBook(id);
      return timelineSvg(book, { asOf: header.jurisdiction.endedOn ?? PICTURED_ON });
    },
  }));
}
