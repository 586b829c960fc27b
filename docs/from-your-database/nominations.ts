import type { NominationInput } from "../../src/index.js";
import { readRows, type TableReading, type TableRow } from "../../src/table.js";

/** Runs a query: the method of `pg`, of PGlite, or of whatever a portal has. */
export type RunQuery = (sql: string, values: readonly unknown[]) => Promise<readonly TableRow[]>;

/** What is the same for all rows. */
export type Shared = Pick<NominationInput, "occasion" | "asOf" | "referenceYear">;

/** The parts of a batch: each table once, for the nominees from one id to another. Days as text, so that no time zone moves them. */
export const LISTS = {
  ratings: "select nominee, year, rating from rating where nominee between $1 and $2",
  awards: `select nominee, award, year, decision_number, cast(decided_on as text) as decided_on
           from award where nominee between $1 and $2`,
  discipline: `select nominee, discipline, cast(from_day as text) as from_day, cast(to_day as text) as to_day
               from discipline where nominee between $1 and $2`,
} as const;

const NOMINEES = `select id, kind, occupation, proposed_award, cast(received_on as text) as received_on
                  from nominee where id > $1 order by id limit $2`;

export type ListRows = Record<keyof typeof LISTS, readonly TableRow[]>;

/** Joins nominees and the rows of their lists. */
export function readBatch(people: readonly TableRow[], lists: ListRows, shared: Shared): TableReading {
  return readRows(
    people,
    {
      id: "nominee.id",
      kind: "nominee",
      occupation: "nominee.occupation",
      proposed_award: "award",
      received_on: "receivedOn",
    },
    {
      shared,
      // The portal keeps every award and every disciplinary decision: no row means that there is none.
      whole: ["awards", "discipline"],
      lists: [
        { list: "ratings", rows: lists.ratings, key: "nominee", columns: { year: "year", rating: "rating" } },
        {
          list: "awards",
          rows: lists.awards,
          key: "nominee",
          columns: { award: "code", year: "year", decision_number: "number", decided_on: "decidedOn" },
        },
        {
          list: "discipline",
          rows: lists.discipline,
          key: "nominee",
          columns: { discipline: "level", from_day: "from", to_day: "to" },
        },
      ],
    },
  );
}

/** Reads all nominations of a database, batch by batch in the order of their ids: memory holds one batch. */
export async function* readNominations(query: RunQuery, shared: Shared, batch = 1_000): AsyncGenerator<TableReading> {
  for (let after: unknown = 0; ; ) {
    const people = await query(NOMINEES, [after, batch]);
    const last = people.at(-1)?.id;
    if (last === undefined) return;
    const range = [people[0]?.id, last];
    const lists: ListRows = {
      ratings: await query(LISTS.ratings, range),
      awards: await query(LISTS.awards, range),
      discipline: await query(LISTS.discipline, range),
    };
    yield readBatch(people, lists, shared);
    after = last;
  }
}
