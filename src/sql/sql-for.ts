import { type AwardCode, codesOf, type TitleCode } from "../codes.js";
import { compiledBook } from "../rulebook/compile.js";
import type { Rulebook } from "../rulebook/types.js";
import { tableDefinition } from "./definitions.js";
import type { SqlDialect } from "./dialect.js";
import { Draft } from "./draft.js";
import { writeStatement } from "./statement.js";
import { tableShapes } from "./tables.js";

export function sqlFor(book: Rulebook, options: { dialect: SqlDialect; on: string; awards?: (AwardCode | TitleCode)[] }) {
  const { dialect, on, awards = [...codesOf("award")] } = options;
  const compiled = compiledBook(book);
  const draft = new Draft(book, dialect, on);
  const statement = writeStatement(draft, compiled, awards);
  const judgements = [...book.judgements, ...book.criteria.filter(({ judgedBy }) => judgedBy !== undefined)].map(({ id }) => id);
  const shapes = tableShapes(book, [...new Set(judgements)]);
  return { type: "sql", dialect, statement, shapes, tables: shapes.map((shape) => ({ name: shape.name, definition: tableDefinition(shape, dialect) })) };
}
