import { readFileSync } from "node:fs";
import { factCatalogue } from "../../src/facts/catalogue.js";
import type { Rulebook } from "../../src/index.js";
import { encodedIn, LEDGER, placeText, type Reason, statementsOf, TEXTS } from "./ledger-page.js";

/** Why no statement cites a place, or what else there is to it where one does. */
export interface PlaceReason {
  reason: string;
  how?: Reason["how"] | "open";
  /** To whom the text leaves it. */
  to?: string;
  /** The facts that apply it. */
  facts?: string[];
  /** The statements that apply it and cite another place. */
  statements?: string[];
  /** The gap of the pack that it falls into. */
  gap?: string;
  /** Whether it is worth telling beside the statements that cite the place. */
  also?: boolean;
}

/** The places of the decree that matter to an award, in the order of the text, and the reasons kept by hand. */
export interface Places {
  places: string[];
  reasons: Record<string, PlaceReason>;
}

/** The places that were read, apart from the articles that the ledger accounts for as a whole. */
export const PLACES: Places = JSON.parse(readFileSync(new URL("decree-152.json", import.meta.url), "utf8"));

/** The articles that the ledger accounts for as a whole, with their reasons. */
export const WHOLE_ARTICLES: Readonly<Record<string, PlaceReason>> = LEDGER[TEXTS.decree] ?? {};

/** The statements of a book that cite the decree, by place. */
export function citedPlaces(book: Rulebook): ReadonlyMap<string, readonly string[]> {
  return new Map([...encodedIn(book, TEXTS.decree).values()].flatMap((places) => [...places]));
}

/** Whether a place is the first that a statement of a book rests on, and not only another. */
export function isMainPlace(book: Rulebook, place: string): (id: string) => boolean {
  const main = new Set(statementsOf(book).flatMap(({ id, source }) => (placeText(source) === place ? [id] : [])));
  return (id) => main.has(id);
}

/** What is wrong with a list of places, set against a book. */
export function placeProblems(book: Rulebook, { places, reasons }: Places): string[] {
  const cited = citedPlaces(book);
  const known = new Set([...places, ...Object.keys(WHOLE_ARTICLES)]);
  const isPartlyListed = (place: string) => places.some((listed) => listed.startsWith(`${place}.`));
  const unlisted = [...cited.keys()].filter((place) => !known.has(place) && !isPartlyListed(place));
  const unexplained = places.filter((place) => !cited.has(place) && !(place in reasons));
  const idle = Object.entries(reasons).filter(([place, { also }]) => cited.has(place) && also !== true);
  const unread = Object.keys(reasons).filter((place) => !known.has(place));
  return [
    ...unlisted.map((place) => `${place} is cited and not listed`),
    ...unexplained.map((place) => `${place} has neither statement nor reason`),
    ...idle.map(([place]) => `${place} is cited, and its reason is not told`),
    ...unread.map((place) => `${place} has a reason and is not listed`),
    ...Object.entries(reasons).flatMap(([place, reason]) =>
      namesMissing(book, reason).map((name) => `${place}: ${name}`),
    ),
  ];
}

function namesMissing(book: Rulebook, { facts = [], statements = [], gap }: PlaceReason): string[] {
  const ids = new Set(statementsOf(book).map(({ id }) => id));
  return [
    ...facts.filter((name) => !factCatalogue().has(name)).map((name) => `no fact ${name}`),
    ...statements.filter((id) => !ids.has(id)).map((id) => `no statement ${id}`),
    ...(gap === undefined || book.gaps.some(({ id }) => id === gap) ? [] : [`no gap ${gap}`]),
  ];
}
