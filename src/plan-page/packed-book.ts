import { compareIds } from "../codes/order.js";
import type { PackHeader, Provision, Source } from "../pack/types.js";
import type { Rulebook } from "../rulebook/types.js";

/** The lists of statements of a book, by the room whose file they stand in. */
export const LISTS = {
  eligibility: ["listings", "judgements", "rules"],
  criteria: ["criteria", "scoreTables"],
  quota: ["quotas", "preferences"],
  dossier: ["documents", "sets", "steps", "votes", "terms", "shortProcedures"],
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
  wording: string;
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

/** Whether a pack is a plan, and not the law. */
export const isPlan = ({ header }: PackedBook): boolean => header.layer !== "law";

/** The entries of one list that the pack itself states, in the order of its text; steps in the order they are taken. */
export function own<Name extends List>({ id, book }: PackedBook, name: Name): Rulebook[Name] {
  const entries: readonly Statement[] = book[name];
  const stated = entries.filter(({ pack }) => pack === id);
  if (name !== "steps") stated.sort((one, other) => byPlace(one.source, other.source));
  return stated as readonly Statement[] as Rulebook[Name];
}

const NUMERALS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1_000 };

/** The number of a Roman numeral; 0 of what is none. */
function romanNumber(text: string): number {
  const values = [...text].map((letter) => NUMERALS[letter] ?? 0);
  return values.reduce((sum, value, index) => ((values[index + 1] ?? 0) > value ? sum - value : sum + value), 0);
}

/** Article or section first, then clause or item, then point or bullet; Vietnamese letters in their own order. */
export function byPlace(one: Source, other: Source): number {
  const steps = [
    (one.article ?? 0) - (other.article ?? 0),
    romanNumber(one.section ?? "") - romanNumber(other.section ?? ""),
    (one.clause ?? 0) - (other.clause ?? 0),
    compareLetters(one.item, other.item),
    compareLetters(one.point, other.point),
    compareBullets(one.bullet, other.bullet),
  ];
  return steps.find((step) => step !== 0) ?? 0;
}

/** Of the letters that texts count by, only đ is not where its code puts it: between d and e. */
function compareLetters(one = "", other = ""): number {
  return compareIds(one.replaceAll("đ", "d\uffff"), other.replaceAll("đ", "d\uffff"));
}

/** A bullet comes before those below it. */
function compareBullets(one: Source["bullet"] = [], other: Source["bullet"] = []): number {
  const [places, others] = [[one].flat(), [other].flat()];
  const differing = places.findIndex((place, index) => place !== others[index]);
  return differing === -1 ? places.length - others.length : (places[differing] ?? 0) - (others[differing] ?? 0);
}

/** Every statement of the pack itself in one room. */
export function statementsIn(packed: PackedBook, room: StatementRoom): Statement[] {
  return LISTS[room].flatMap((name): Statement[] => [...own(packed, name)]);
}

/** The names of the rooms that hold statements. */
export const STATEMENT_ROOMS = Object.keys(LISTS) as StatementRoom[];
