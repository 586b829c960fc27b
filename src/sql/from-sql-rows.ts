import * as z from "zod/mini";
import { makeAnyProblem } from "../errors/any-problem.js";
import { describeValue } from "../errors/describe.js";
import { unknownField } from "../errors/options.js";
import type { ValueType } from "../errors/problem.js";
import { InvalidInputError } from "../errors.js";
import { parseOptions } from "../input/options.js";
import { lazySchema } from "../input/parse.js";
import { civilDate } from "../input/schema.js";
import type { CandidacyInput } from "../nomination/input-types.js";
import { compiledBook } from "../rulebook/compile.js";
import type { Rulebook } from "../rulebook/types.js";
import { readFields, readList, readRow, wrongType } from "../table/rows.js";
import { at, type Fields, put } from "./paths.js";
import { COMPLETE_COLUMNS, NOMINATION_ID, type TableColumn, type TableShape } from "./table-shape.js";
import { tableShapes } from "./tables.js";
import type { SqlRows } from "./types.js";

/**
 * Reads the rows of the tables of `sqlFor` back as nominations, to compare the statement with `screen` on a sample.
 *
 * Days are texts such as `2026-08-01`: cast them where a driver makes moments of them. Rows of lists stand in any order, but for
 * those with an `entry`, which is their place.
 *
 * @param on the day for which nominations are decided whose row has none in `as_of`.
 * @returns nominations in the order of their rows; what is no valid one is for `screen` to report.
 * @throws InvalidInputError for what is no book, for a table that `sqlFor` does not define, for a row without its ids or with those of another,
 * for a column `…_complete` that is neither true nor false, and for what is no day.
 * @example
 * fromSqlRows(national, { nominations: [{ nomination_id: "7", kind: "ca-nhan", occasion: "hang-nam" }] }, "2026-02-01")[0]?.asOf; // "2026-02-01"
 */
export function fromSqlRows(book: Rulebook, rows: SqlRows, on: string): CandidacyInput[] {
  const shapes = tableShapes(compiledBook(book).book);
  const given = tablesIn(rows, shapes);
  const { on: asOf } = parseOptions(daySchema(), { on });
  const [nominations, ...lists] = shapes as [TableShape, ...TableShape[]];
  const byList = lists.map((shape) => ({ shape, rows: rowsById(shape, given(shape.name)) }));
  return [...rowsById(nominations, given(nominations.name))].map(([id, [row = {}]]) => {
    const fields: Fields = { asOf };
    for (const { name, field, holds } of nominations.columns) {
      if (holds === undefined && isGiven(row[name])) put(fields, field, row[name]);
    }
    for (const { shape, rows: ofList } of byList) putList(fields, shape, ofList.get(id) ?? [], row);
    return fields as unknown as CandidacyInput;
  });
}

const daySchema = lazySchema(() => z.strictObject({ on: civilDate() }));

/** The rows of each table. A table by another name is refused: its rows would be missing from every nomination. */
function tablesIn(rows: unknown, shapes: readonly TableShape[]): (name: string) => Fields[] {
  const tables = readFields(rows, "rows");
  const names = shapes.map(({ name }) => name);
  const unknown = Object.keys(tables).filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new InvalidInputError(unknown.map((name) => unknownField(name, tables[name], names)));
  return (name) => readList(tables[name] ?? [], name).map((row, index) => readRow(row, `${name}[${index}]`));
}

const isGiven = (value: unknown) => value !== null && value !== undefined;

const keyColumn = ({ columns }: TableShape) => columns.find(({ holds }) => holds === "key");

/** The rows of a table by their nomination, in their order. No two may have the same ids: one would replace the other. */
function rowsById(shape: TableShape, rows: readonly Fields[]): Map<string, Fields[]> {
  const key = keyColumn(shape);
  const mayRepeat = shape.list !== undefined && key === undefined;
  const taken = new Set<string>();
  const byId = new Map<string, Fields[]>();
  rows.forEach((row, index) => {
    const path = `${shape.name}[${index}]`;
    checkColumns(shape, row, path);
    const id = row[NOMINATION_ID] as string;
    if (!mayRepeat) {
      const name = key?.name ?? NOMINATION_ID;
      const ids = `${id.length} ${id} ${row[name]}`;
      if (taken.has(ids)) {
        const place = { path: `${path}.${name}`, received: describeValue(row[name]) };
        throw new InvalidInputError([makeAnyProblem("duplicate", { of: "row" }, place)]);
      }
      taken.add(ids);
    }
    const before = byId.get(id);
    if (before === undefined) byId.set(id, [row]);
    else before.push(row);
  });
  if (key?.type === "integer")
    for (const each of byId.values()) each.sort((one, other) => Number(one[key.name]) - Number(other[key.name]));
  return byId;
}

/** Checks what is no field, and so is not for `screen` to report: the ids of a row, and which lists are complete. */
function checkColumns(shape: TableShape, row: Fields, path: string): void {
  const check = (name: string, isRight: boolean, type: ValueType) => {
    if (!isRight) throw wrongType(row[name], type, `${path}.${name}`);
  };
  check(NOMINATION_ID, typeof row[NOMINATION_ID] === "string", "string");
  for (const { name, holds, type } of shape.columns) {
    const value = row[name];
    if (holds === "is-complete") check(name, !isGiven(value) || typeof value === "boolean", "boolean");
    if (holds !== "key") continue;
    if (type === "integer") check(name, isWholeNumber(value), "integer");
    else check(name, typeof value === "string", "string");
  }
}

/** Some drivers give whole numbers as texts. */
const isWholeNumber = (value: unknown) =>
  typeof value === "bigint" || Number.isInteger(typeof value === "string" && value !== "" ? Number(value) : value);

function putList(fields: Fields, shape: TableShape, rows: readonly Fields[], nomination: Fields): void {
  const { list = "", columns } = shape;
  const key = keyColumn(shape);
  if (key?.type === "text") {
    if (rows.length > 0)
      put(fields, list, Object.fromEntries(rows.map((row) => [row[key.name], itemIn(row, columns)])));
    return;
  }
  const complete = COMPLETE_COLUMNS.find((each) => `record.${each.list}` === list);
  const isComplete = complete !== undefined && nomination[complete.name] === true;
  if (rows.length === 0 && !isComplete) return;
  put(
    fields,
    list,
    rows.map((row) => itemIn(row, columns)),
  );
  if (!isComplete || complete.list === "maternityYears") return;
  put(fields, "record.complete", [...((at(fields, "record.complete") ?? []) as string[]), complete.list]);
}

/** The item of a list that a row holds. */
function itemIn(row: Record<string, unknown>, columns: readonly TableColumn[]): unknown {
  const whole = columns.find(({ holds }) => holds === "item");
  if (whole !== undefined) return row[whole.name];
  const item: Fields = {};
  for (const { name, field, holds } of columns) if (holds === undefined && isGiven(row[name])) item[field] = row[name];
  return item;
}
