import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { createRulebook, type Rulebook, type Source } from "../../src/index.js";
import { ROOMS } from "../../src/pack/rooms.js";
import type { PackHeader, Provision } from "../../src/pack/types.js";

/** The lists of statements of a book, by the room whose file they stand in. */
export const LISTS = {
  eligibility: ["listings", "judgements", "rules"],
  criteria: ["criteria", "scoreTables"],
  quota: ["quotas", "preferences"],
  dossier: ["documents", "sets", "steps", "votes"],
  timeline: ["phases", "milestones", "deadlines"],
} as const;

/** A room that holds statements. */
export type StatementRoom = keyof typeof LISTS;
type List = (typeof LISTS)[StatementRoom][number];

/** What every statement carries. */
export interface Statement extends Provision {
  id: string;
  source: Source;
}

/** One item of the checklist that goes through a plan's text line by line. */
export interface ReadingItem {
  item: string;
  says: string;
  encodedBy?: string[] | undefined;
  notARule?: string | undefined;
  why?: string | undefined;
}

/** A pack with the book it is the lowest pack of. */
export interface PackedBook {
  id: string;
  header: PackHeader;
  book: Rulebook;
  /** Left out where the folder has no checklist. */
  reading?: ReadingItem[];
}

const readingFile = () => {
  const text = () => z.string().check(z.minLength(1));
  const item = z.strictObject({
    item: text(),
    says: text(),
    encodedBy: z.optional(z.array(text()).check(z.minLength(1))),
    notARule: z.optional(text()),
    why: z.optional(text()),
  });
  return z.strictObject({ pack: text(), items: z.array(item).check(z.minLength(1)) });
};

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
  return existsSync(path) ? z.parse(readingFile(), read(path)).items : undefined;
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

/** Whether a pack is a plan, and not the law. */
export const isPlan = ({ header }: PackedBook): boolean => header.layer !== "law";

/** The entries of one list that the pack itself states, in the order of its text; steps in the order they are taken. */
export function own<Name extends List>({ id, book }: PackedBook, name: Name): Rulebook[Name] {
  const entries: readonly Statement[] = book[name];
  const stated = entries.filter(({ pack }) => pack === id);
  if (name !== "steps") stated.sort((one, other) => byPlace(one.source, other.source));
  return stated as readonly Statement[] as Rulebook[Name];
}

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

const bulletText = ({ bullet = [] }: Source): string => [bullet].flat().join(".");

/** Article or section first, then clause or item, then point or bullet; Vietnamese letters in their own order. */
function byPlace(one: Source, other: Source): number {
  const steps = [
    (one.article ?? 0) - (other.article ?? 0),
    ROMAN.indexOf(one.section ?? "") - ROMAN.indexOf(other.section ?? ""),
    (one.clause ?? 0) - (other.clause ?? 0),
    (one.item ?? "").localeCompare(other.item ?? "", "vi", { numeric: true }),
    (one.point ?? "").localeCompare(other.point ?? "", "vi"),
    bulletText(one).localeCompare(bulletText(other), "vi", { numeric: true }),
  ];
  return steps.find((step) => step !== 0) ?? 0;
}

/** Every statement of the pack itself in one room. */
export function statementsIn(packed: PackedBook, room: StatementRoom): Statement[] {
  return LISTS[room].flatMap((name): Statement[] => [...own(packed, name)]);
}

/** The names of the rooms that hold statements. */
export const STATEMENT_ROOMS = Object.keys(LISTS) as StatementRoom[];
