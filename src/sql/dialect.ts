/** The databases for which statements are written. */
export const SQL_DIALECTS = ["duckdb", "postgres"] as const;

/** A database for which statements are written. */
export type SqlDialect = (typeof SQL_DIALECTS)[number];

/** What databases write differently. */
export interface Dialect {
  /** A row of bits of this length, none of them set. */
  noBits(length: number): string;
  /** An aggregate: a row of bits in which the places counted from 0 are set, null without any. */
  bitsAt(place: string, length: number, where: string): string;
  /** A text in the normal form in which letters are composed. */
  composed(text: string): string;
  addMonths(day: string, months: string): string;
  /** What ends a query within another whose columns are to be worked out once, however often they are read. */
  readonly keepsApart: string;
  /** Whether rows that a single step reads are kept too: of others PostgreSQL takes there to be too many, or one, and joins them so. */
  readonly keepsRows: boolean;
}

const filtered = (aggregate: string, where: string) =>
  where === "TRUE" ? aggregate : `${aggregate} FILTER (WHERE ${where})`;

const duckdb: Dialect = {
  noBits: (length) => `CAST(repeat('0', ${length}) AS BIT)`,
  bitsAt: (place, length, where) => filtered(`bitstring_agg(${place}, 0, ${length - 1})`, where),
  composed: (text) => `nfc_normalize(${text})`,
  addMonths: (day, months) => `CAST(${day} + to_months(CAST(${months} AS INTEGER)) AS DATE)`,
  keepsApart: "",
  keepsRows: false,
};

const postgres: Dialect = {
  noBits: (length) => `CAST(0 AS BIT(${length}))`,
  bitsAt: (place, length, where) =>
    filtered(`bit_or(CAST(1 AS BIT(${length})) << (${length - 1} - (${place})))`, where),
  composed: (text) => `normalize(${text}, NFC)`,
  addMonths: (day, months) => `CAST(${day} + make_interval(months => CAST(${months} AS INTEGER)) AS DATE)`,
  keepsApart: "\n  OFFSET 0",
  keepsRows: true,
};

/** What each database writes in its own way. */
export const DIALECTS: Readonly<Record<SqlDialect, Dialect>> = { duckdb, postgres };
