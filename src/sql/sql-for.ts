import * as z from "zod/mini";
import { codesOf } from "../codes.js";
import { limitProblems } from "../errors/limit.js";
import { InvalidInputError } from "../errors.js";
import { parseOptions } from "../input/options.js";
import { lazySchema } from "../input/parse.js";
import { awardOrTitle, civilDate } from "../input/schema.js";
import { type CompiledBook, compiledBook } from "../rulebook/compile.js";
import type { Rulebook } from "../rulebook/types.js";
import { tableDefinition } from "./definitions.js";
import { SQL_DIALECTS, type SqlDialect } from "./dialect.js";
import { Draft } from "./draft.js";
import { readableColumns, readableList } from "./readable-tables.js";
import { writeStatement } from "./statement.js";
import { unwritable } from "./supported.js";
import type { TableShape } from "./table-shape.js";
import { tableShapes } from "./tables.js";
import { targetsFor } from "./targets.js";
import type { SqlOptions, SqlScreening, SqlTable } from "./types.js";

const optionsSchema = lazySchema(() =>
  z.strictObject({
    dialect: z.enum(SQL_DIALECTS),
    on: civilDate(),
    awards: z.optional(z.array(awardOrTitle()).check(z.minLength(1))),
  }),
);

/**
 * Writes a book as SQL: tables for nominations, and one statement that gives each of them the outcome that `screen` gives.
 *
 * For rows that must not leave their database. Unknown is SQL's own `NULL`; no extension is needed, and every join is on
 * `nomination_id`. The statement takes the provisions that were law when each dossier was received, with the provisional outcome
 * where a text has ended.
 *
 * @param book a rulebook from `createRulebook` or one of the built-in books.
 * @returns a `SqlScreening`, plain JSON: table definitions and the statement.
 * @throws InvalidInputError for options that are not well formed, and for a book whose rules for these awards rest on a fact that
 * cannot be written, with the rule and the place of the fact.
 * @example
 * sqlFor(national, { dialect: "duckdb", on: "2026-08-01" }).tables[0]?.name; // "nominations"
 */
export function sqlFor(book: Rulebook, options: SqlOptions): SqlScreening {
  const { dialect, on, awards = codesOf("award") } = parseOptions(optionsSchema(), options) as SqlOptions;
  const compiled = compiledBook(book);
  const asked = [...new Set(awards)];
  refuseUnwritable(compiled, asked);
  const draft = new Draft(book, dialect, on);
  const statement = writeStatement(draft, compiled, asked);
  const { id, version, digest } = book;
  return {
    type: "sql",
    dialect,
    book: { id, version, digest },
    on,
    awards: asked,
    tables: tableShapes(book)
      .filter(({ name }) => new RegExp(`(FROM|JOIN) ${name} `).test(statement))
      .map((shape) => sqlTable(shape, dialect)),
    statement,
  };
}

function sqlTable(shape: TableShape, dialect: SqlDialect): SqlTable {
  const list = readableList(shape);
  return {
    name: shape.name,
    definition: tableDefinition(shape, dialect),
    ...(list === undefined ? {} : { list }),
    columns: readableColumns(shape),
  };
}

/** Refuses rules that rest on what cannot be written, rather than leave anything out. */
function refuseUnwritable(compiled: CompiledBook, awards: SqlScreening["awards"]): void {
  const rules = awards.flatMap((award) =>
    targetsFor(compiled, award).flatMap(({ rules: { rules } }) => rules.map(({ provision }) => provision.rule)),
  );
  const found = limitProblems([...new Set(rules)].flatMap(unwritable));
  if (found.problems.length > 0) throw new InvalidInputError(found.problems, found);
}
