// Books as SQL, for rows that stay in their database.
export type { SqlDialect } from "./sql/dialect.js";
export { sqlFor } from "./sql/sql-for.js";
export { fromSqlRows, toSqlRows } from "./sql/table-rows.js";
export type { SqlOptions, SqlRows, SqlScreening, SqlTable } from "./sql/types.js";
