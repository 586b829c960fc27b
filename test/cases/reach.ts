import type { Rulebook, Source } from "../../src/index.js";
import type { Provision } from "../../src/pack/types.js";
import { placeOf } from "./answer.js";

/** A statement of a pack, as far as a case can reach it. */
export interface Statement extends Provision {
  id: string;
  source: Source;
}

/** Every statement of one pack of a book that decides, counts, names a paper or sets a day. */
export function statementsOf(book: Rulebook, pack: string): [room: string, statement: Statement][] {
  const {
    listings: awards,
    rules,
    criteria,
    quotas,
    documents,
    sets,
    steps,
    votes,
    terms,
    shortProcedures,
    phases,
    milestones,
    deadlines,
  } = book;
  const rooms = {
    awards,
    rules,
    criteria,
    quotas,
    documents,
    sets,
    steps,
    votes,
    terms,
    shortProcedures,
    phases,
    milestones,
    deadlines,
  };
  return Object.entries(rooms).flatMap(([room, entries]) =>
    entries.filter((entry) => entry.pack === pack).map((entry): [string, Statement] => [room, entry]),
  );
}

/** What an answer shows: the ids and the places in texts of everything that speaks in it. */
export interface Shown {
  ids: Set<string>;
  places: Set<string>;
}

/** Collects what an answer shows; a check that does not apply says nothing. */
export function shownIn(answer: unknown, shown: Shown): void {
  if (typeof answer !== "object" || answer === null) return;
  const { id, status, source, concerns } = answer as {
    id?: unknown;
    status?: unknown;
    source?: unknown;
    concerns?: unknown;
  };
  if (status === "not-applicable" && typeof id === "string") return;
  if (typeof id === "string") shown.ids.add(id);
  if (Array.isArray(concerns)) for (const concern of concerns) shown.ids.add(String(concern));
  if (typeof source === "object" && source !== null) shown.places.add(placeOf(source as Source));
  for (const inner of Object.values(answer)) shownIn(inner, shown);
}

/** Sets, steps and votes have no id in an answer; they show by their place in the text. */
export function isShown([room, { id, source }]: [string, Statement], shown: Shown): boolean {
  return shown.ids.has(id) || (["sets", "steps", "votes"].includes(room) && shown.places.has(placeOf(source)));
}
