import { parseCandidacy } from "../nomination/check.js";
import type { CandidacyInput } from "../nomination/input-types.js";
import type { Candidacy } from "../nomination/types.js";
import { compiledBook } from "../rulebook/compile.js";
import type { Rulebook } from "../rulebook/types.js";
import { wrongType } from "../table/rows.js";
import { at, isFields } from "./paths.js";
import { COMPLETE_COLUMNS, NOMINATION_ID, type TableColumn, type TableShape } from "./table-shape.js";
import { tableShapes } from "./tables.js";
import type { SqlRows } from "./types.js";

/**
 * Gives the rows of the tables of `sqlFor` that hold a nomination, by the name of their table.
 *
 * @throws InvalidNominationError for input that is no nomination, and InvalidInputError at `nominee.id` for one without an id,
 * or for what is no book.
 * @example
 * toSqlRows(national, { occasion: "hang-nam", asOf: "2026-02-01", nominee: { id: "7", kind: "ca-nhan" } }).nominations?.[0]?.kind; // "ca-nhan"
 */
export function toSqlRows(book: Rulebook, nomination: CandidacyInput): SqlRows {
  const shapes = tableShapes(compiledBook(book).book);
  const candidacy = parseCandidacy(nomination, book);
  if (candidacy.nominee.id === undefined) throw wrongType(undefined, "string", "nominee.id");
  return Object.fromEntries(shapes.map((shape) => [shape.name, rowsOfTable(shape, candidacy)]));
}

/** The items of a list with what stands beside their fields: their place, or the id that they are kept by. */
function itemsIn(list: unknown): [key: string | number, item: unknown][] {
  if (Array.isArray(list)) return list.map((item, index) => [index, item]);
  return isFields(list) ? Object.entries(list) : [];
}

function rowsOfTable({ list, columns }: TableShape, candidacy: Candidacy): Record<string, unknown>[] {
  if (list === undefined) return [nominationRow(columns, candidacy)];
  return itemsIn(at(candidacy, list)).map(([key, item]) => ({
    [NOMINATION_ID]: candidacy.nominee.id,
    ...Object.fromEntries(
      columns.map(({ name, field, holds }) => {
        if (holds === "key") return [name, key];
        return [name, holds === "item" ? item : (at(item, field) ?? null)];
      }),
    ),
  }));
}

function nominationRow(columns: readonly TableColumn[], candidacy: Candidacy): Record<string, unknown> {
  const { record } = candidacy;
  const isComplete = (list: (typeof COMPLETE_COLUMNS)[number]["list"]) =>
    record?.[list] !== undefined && (list === "maternityYears" || (record.complete?.includes(list) ?? false));
  const complete = new Set<string>(COMPLETE_COLUMNS.filter(({ list }) => isComplete(list)).map(({ name }) => name));
  return Object.fromEntries(
    columns.map(({ name, field, holds }) => [
      name,
      holds === "is-complete" ? complete.has(name) : (at(candidacy, field) ?? null),
    ]),
  );
}
