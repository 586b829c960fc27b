import { PARTIAL_DATE } from "./days.js";
import type { SqlDialect } from "./dialect.js";
import { isAmong } from "./expressions.js";
import { NOMINATION_ID, type TableColumn, type TableShape } from "./tables.js";

const TYPES: Record<TableColumn["type"], string> = {
  text: "TEXT",
  day: "DATE",
  date: "TEXT",
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
    case "year": {
      const [first, last] = type === "day" ? ["DATE '1900-01-01'", "DATE '2199-12-31'"] : ["1900", "2199"];
      return [`${name} BETWEEN ${first} AND ${last}`];
    }
    case "date":
      return [dialect === "duckdb" ? `regexp_matches(${name}, ${PARTIAL_DATE})` : `${name} ~ ${PARTIAL_DATE}`];
    case "boolean":
      return [];
    default:
      return [`${name} >= 0`];
  }
}
