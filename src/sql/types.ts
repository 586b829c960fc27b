import type { AwardCode, TitleCode } from "../codes.js";
import type { CivilDate } from "../dates.js";
import type { RecordList } from "../nomination/record-lists.js";
import type { SqlDialect } from "./dialect.js";

/** For which database a statement is written, and for which awards. */
export interface SqlOptions {
  dialect: SqlDialect;
  /** The day for which nominations are decided whose row has none in `as_of`. */
  on: CivilDate;
  /** The award forms and titles for which every nomination is tried, as in `screen`. Default: all award forms. */
  awards?: readonly (AwardCode | TitleCode)[];
}

/** A table that a statement reads. */
export interface SqlTable {
  name: string;
  /** Its `CREATE TABLE`, with checks of what its columns may hold. */
  definition: string;
  /** The list of the record whose items are its rows, where `readRows` takes such a table in `lists`. */
  list?: RecordList;
  /** The columns that `readRows` reads, each with the field that it holds. */
  columns: Record<string, string>;
}

/** Tables of nominations, and a statement that decides them. */
export interface SqlScreening {
  type: "sql";
  dialect: SqlDialect;
  /** The id and the digest of the book that the statement decides by. */
  book: { id: string; version: string; digest: string };
  on: CivilDate;
  awards: (AwardCode | TitleCode)[];
  tables: SqlTable[];
  /** Gives a row for each nomination and award: `nomination_id`, `award`, `outcome`, `provisional_outcome`. */
  statement: string;
}

/** Rows by the name of their table. */
export type SqlRows = Record<string, Record<string, unknown>[]>;
