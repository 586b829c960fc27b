import { NOMINATIONS, readNested } from "../../../docs/from-your-database/nested.js";
import {
  LISTS,
  type ListRows,
  type RunQuery,
  readBatch,
  readNominations,
  type Shared,
} from "../../../docs/from-your-database/nominations.js";
import type { NominationInput } from "../../../src/index.js";
import type { TableRow } from "../../../src/table.js";
import { copiedCsv, copiedRows, copiedText } from "./copied.js";
import type { Database, Engine } from "./engines.js";
import { mergeByNominee } from "./merge.js";

/** A way to read all nominations of a database, a batch at a time. */
export type Way = (database: Database, engine: Engine) => AsyncIterable<readonly NominationInput[]>;

export const SHARED: Shared = { occasion: "hang-nam", asOf: "2026-02-01", referenceYear: 2025 };
const BATCH = 1_000;

const ALL_NOMINEES =
  "select id, kind, occupation, proposed_award, cast(received_on as text) as received_on from nominee order by id";
const ALL_NOMINATIONS = NOMINATIONS.replace("where person.id > $1 ", "").replace(" limit $2", "");

/** A query on a list, whole and in the order of the nominees. */
const wholeList = (sql: string): string => sql.replace("where nominee between $1 and $2", "order by nominee");

export const WAYS: Readonly<Record<string, Way>> = {
  "four queries a batch": ({ query }) => nominationsIn(readNominations(query, SHARED, BATCH)),
  "a cursor for each table": ({ query }) => fromTables((sql, name) => cursor(query, sql, name), query),
  "COPY of each table, text": (database, engine) =>
    fromTables((sql) => copiedRows(database, engine, sql, "text", copiedText)),
  "COPY of each table, CSV": (database, engine) =>
    fromTables((sql) => copiedRows(database, engine, sql, "csv", copiedCsv)),
  "one nested query a batch": ({ query }) => readNested(query, SHARED, BATCH),
  "a cursor of the nested query": async function* ({ query }) {
    await query("begin isolation level repeatable read read only", []);
    for await (const rows of cursor(query, ALL_NOMINATIONS, "nominations")) yield rows.map(withShared);
    await query("commit", []);
  },
  "COPY of the nested query": async function* (database, engine) {
    for await (const rows of copiedRows(database, engine, ALL_NOMINATIONS, "text", copiedText))
      yield rows.map(({ nomination }) => withShared({ nomination: JSON.parse(String(nomination)) }));
  },
};

const withShared = ({ nomination }: TableRow): NominationInput => ({
  ...SHARED,
  ...(nomination as Omit<NominationInput, keyof Shared>),
});

async function* nominationsIn(readings: AsyncIterable<ReturnType<typeof readBatch>>) {
  for await (const { nominations } of readings) yield nominations.map(({ nomination }) => nomination);
}

type Open = (sql: string, name: string) => AsyncIterable<readonly TableRow[]>;

async function* fromTables(open: Open, query?: RunQuery): AsyncGenerator<NominationInput[]> {
  await query?.("begin isolation level repeatable read read only", []);
  const lists = Object.entries(LISTS).map(([name, sql]) => [name, open(wholeList(sql), name)] as const);
  for await (const { people, rows } of mergeByNominee(open(ALL_NOMINEES, "nominees"), Object.fromEntries(lists)))
    yield readBatch(people, rows as unknown as ListRows, SHARED).nominations.map(({ nomination }) => nomination);
  await query?.("commit", []);
}

async function* cursor(query: RunQuery, sql: string, name: string): AsyncGenerator<readonly TableRow[]> {
  await query(`declare ${name} no scroll cursor for ${sql}`, []);
  for (;;) {
    const rows = await query(`fetch ${BATCH} from ${name}`, []);
    if (rows.length === 0) return;
    yield rows;
  }
}
