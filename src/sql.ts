// Books as SQL, for rows that stay in their database.
export type { SqlDialect } from "./sql/dialect.js";
export { fromSqlRows } from "./sql/from-sql-rows.js";
export { sqlFor } from "./sql/sql-for.js";
export { toSqlRows } from "./sql/to-sql-rows.js";
export type { SqlOptions, SqlRows, SqlScreening, SqlTable } from "./sql/types.js";
