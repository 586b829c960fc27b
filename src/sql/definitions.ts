import { FIRST_DAY, LAST_DAY } from "../dates.js";
import { PARTIAL_DATE } from "./days.js";
import type { SqlDialect } from "./dialect.js";
import { dayLiteral, isAmong } from "./expressions.js";
import { NOMINATION_ID, type TableColumn, type TableShape } from "./table-shape.js";
import { EARLIEST, LATEST } from "./year-masks.js";

const TYPES: Record<TableColumn["type"], string> = {
  text: "TEXT",
  day: "DATE",
  date: "TEXT",
  "period-end": "TEXT",
  year: "INTEGER",
  integer: "INTEGER",
  number: "DOUBLE PRECISION",
  boolean: "BOOLEAN",
};

/** The definition of a table, with checks of what each column and row may hold. */
export function tableDefinition({ name, list, columns, checks = [] }: TableShape, dialect: SqlDialect): string {
  const key = list === undefined ? [] : [`${NOMINATION_ID} TEXT NOT NULL`];
  const lines = [
    ...key,
    ...columns.map((column) => columnDefinition(column, dialect)),
    ...checks.map((check) => `CHECK (${check})`),
  ];
  return `CREATE TABLE ${name} (\n  ${lines.join(",\n  ")}\n)`;
}

function columnDefinition({ name, type, isRequired, codes }: TableColumn, dialect: SqlDialect): string {
  const rules = [
    ...(name === NOMINATION_ID ? ["PRIMARY KEY"] : isRequired ? ["NOT NULL"] : []),
    ...columnChecks(name, type, codes, dialect).map((check) => `CHECK (${check})`),
  ];
  return [name, TYPES[type], ...rules].join(" ");
}

function columnChecks(
  name: string,
  type: TableColumn["type"],
  codes: readonly string[] | undefined,
  dialect: SqlDialect,
): string[] {
  if (codes !== undefined) return codes.length === 0 ? [] : [isAmong(name, codes)];
  switch (type) {
    case "text":
      return [`${name} <> ''`];
    case "day":
      return [`${name} BETWEEN ${dayLiteral(FIRST_DAY)} AND ${dayLiteral(LAST_DAY)}`];
    case "year":
      return [`${name} BETWEEN ${EARLIEST} AND ${LATEST}`];
    case "date":
      return [isPartialDate(name, dialect)];
    case "period-end":
      return [`CASE WHEN ${name} = 'not-stated' THEN TRUE ELSE ${isPartialDate(name, dialect)} END`];
    case "boolean":
      return [];
    default:
      return [`${name} >= 0`];
  }
}

/** Whether a text is a date known in part. A single day that the calendar has not would end a whole run with an error. */
function isPartialDate(name: string, dialect: SqlDialect): string {
  const isWritten = dialect === "duckdb" ? `regexp_matches(${name}, ${PARTIAL_DATE})` : `${name} ~ ${PARTIAL_DATE}`;
  return `CASE WHEN NOT ${isWritten} THEN FALSE WHEN length(${name}) < 10 THEN TRUE ELSE CAST(${name} AS DATE) >= ${dayLiteral(FIRST_DAY)} END`;
}
