import * as z from "zod/mini";
import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { unknownField } from "../errors/options.js";
import { InvalidInputError } from "../errors.js";
import { parseOptions } from "../input/options.js";
import { lazySchema } from "../input/parse.js";
import { civilDate } from "../input/schema.js";
import { parseCandidacy } from "../nomination/check.js";
import type { CandidacyInput } from "../nomination/input-types.js";
import type { Candidacy } from "../nomination/types.js";
import { compiledBook } from "../rulebook/compile.js";
import type { Rulebook } from "../rulebook/types.js";
import { readFields, readList, readRow } from "../table/rows.js";
import { at, type Fields, isFields, put } from "./paths.js";
import { COMPLETE_COLUMNS, NOMINATION_ID, type TableColumn, type TableShape, tableShapes } from "./tables.js";
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
  const shapes = shapesFor(book);
  const candidacy = parseCandidacy(nomination, book);
  if (candidacy.nominee.id === undefined) throw withoutId("nominee.id", undefined);
  return Object.fromEntries(shapes.map((shape) => [shape.name, rowsOfTable(shape, candidacy)]));
}

function shapesFor(book: Rulebook): TableShape[] {
  return tableShapes(compiledBook(book).book);
}

const withoutId = (path: string, received: unknown) =>
  new InvalidInputError([makeProblem("wrong-type", { type: "string" }, { path, received: describeValue(received) })]);

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

/**
 * Reads the rows of the tables of `sqlFor` back as nominations, to compare the statement with `screen` on a sample.
 *
 * Days are texts such as `2026-08-01`: cast them where a driver makes moments of them. Rows of lists stand in any order, but for
 * those with an `entry`, which is their place.
 *
 * @param on the day for which nominations are decided whose row has none in `as_of`.
 * @returns nominations in the order of their rows; what is no valid one is for `screen` to report.
 * @throws InvalidInputError for what is no book, for a table that `sqlFor` does not define, for a row without a `nomination_id`, and for what is no day.
 * @example
 * fromSqlRows(national, { nominations: [{ nomination_id: "7", kind: "ca-nhan", occasion: "hang-nam" }] }, "2026-02-01")[0]?.asOf; // "2026-02-01"
 */
export function fromSqlRows(book: Rulebook, rows: SqlRows, on: string): CandidacyInput[] {
  const shapes = shapesFor(book);
  const given = tablesIn(rows, shapes);
  const { on: asOf } = parseOptions(daySchema(), { on });
  const [nominations, ...lists] = shapes as [TableShape, ...TableShape[]];
  const byList = lists.map((shape) => ({ shape, rows: rowsById(given(shape.name), shape.name) }));
  return given(nominations.name).map((row, index) => {
    const id = idIn(row, `nominations[${index}]`);
    const fields: Fields = { asOf };
    for (const { name, field, holds } of nominations.columns) {
      if (holds === undefined && isGiven(row[name])) put(fields, field, row[name]);
    }
    for (const { shape, rows: ofList } of byList) putList(fields, shape, ofList.get(id) ?? [], row);
    return fields as unknown as CandidacyInput;
  });
}

/** The rows of each table. A table by another name is refused: its rows would be missing from every nomination. */
function tablesIn(rows: unknown, shapes: readonly TableShape[]): (name: string) => Fields[] {
  const tables = readFields(rows, "rows");
  const names = shapes.map(({ name }) => name);
  const unknown = Object.keys(tables).filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new InvalidInputError(unknown.map((name) => unknownField(name, tables[name], names)));
  return (name) => readList(tables[name] ?? [], name).map((row, index) => readRow(row, `${name}[${index}]`));
}

const daySchema = lazySchema(() => z.strictObject({ on: civilDate() }));

const isGiven = (value: unknown) => value !== null && value !== undefined;

function idIn(row: Record<string, unknown>, path: string): string {
  const id = row[NOMINATION_ID];
  if (typeof id !== "string") throw withoutId(`${path}.${NOMINATION_ID}`, id);
  return id;
}

function rowsById(rows: readonly Record<string, unknown>[], table: string): Map<string, Record<string, unknown>[]> {
  const byId = new Map<string, Record<string, unknown>[]>();
  rows.forEach((row, index) => {
    const id = idIn(row, `${table}[${index}]`);
    const before = byId.get(id);
    if (before === undefined) byId.set(id, [row]);
    else before.push(row);
  });
  return byId;
}

function putList(
  fields: Fields,
  { list, columns }: TableShape,
  rows: Record<string, unknown>[],
  nomination: Fields,
): void {
  if (list === undefined) return;
  const key = columns.find(({ holds }) => holds === "key")?.name;
  if (key !== undefined && key !== "entry") {
    for (const row of rows)
      put(fields, `${list}`, { ...(at(fields, list) as Fields), [String(row[key])]: itemIn(row, columns) });
    return;
  }
  const complete = COMPLETE_COLUMNS.find((each) => `record.${each.list}` === list);
  const isComplete = complete !== undefined && nomination[complete.name] === true;
  if (rows.length === 0 && !isComplete) return;
  const sorted = key === undefined ? rows : [...rows].sort((one, other) => Number(one[key]) - Number(other[key]));
  put(
    fields,
    list,
    sorted.map((row) => itemIn(row, columns)),
  );
  if (!isComplete || complete.list === "maternityYears") return;
  const before = at(fields, "record.complete");
  put(fields, "record.complete", [...(Array.isArray(before) ? before : []), complete.list]);
}

/** The item of a list that a row holds. */
function itemIn(row: Record<string, unknown>, columns: readonly TableColumn[]): unknown {
  const whole = columns.find(({ holds }) => holds === "item");
  if (whole !== undefined) return row[whole.name];
  const item: Fields = {};
  for (const { name, field, holds } of columns) if (holds === undefined && isGiven(row[name])) item[field] = row[name];
  return item;
}
