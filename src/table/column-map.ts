import { nearestIds } from "../codes/suggestions.js";
import type { BookCodes } from "../codes.js";
import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidInputError, type Problem } from "../errors.js";
import { type CellReading, isBlank } from "./cell.js";
import { FIELD_READERS, fieldReader, ITEM_READERS } from "./fields.js";
import { ratingReader } from "./record-cells.js";
import type { FieldReader } from "./scalars.js";
import type { Column, ColumnMap } from "./types.js";

/** A column with the reader of its cells. */
export interface ColumnReader {
  heading: string;
  /** The field of the nomination, or of the item of a list. */
  field: string;
  read: (value: unknown) => CellReading;
}

/** Texts and numbers repeat in a column: so many of them are read once. */
const MOST_REMEMBERED = 5_000;

/** The readers of the columns of a map. Throws `InvalidInputError` with every field that a nomination does not have. */
export function columnReaders(columns: ColumnMap, book?: BookCodes): ColumnReader[] {
  return readersFor(columns, "columns", book, (column, at) => {
    const { field, year } = typeof column === "object" && column !== null ? column : { field: column, year: undefined };
    if (field === "record.ratings") {
      if (year !== undefined) return { field, reader: ratingReader(year) };
      return makeProblem("missing-one-of", { fields: ["year"] }, { path: at, received: describeValue(column) });
    }
    return { field, reader: fieldReader(String(field)) };
  });
}

/** The readers of the columns of a table with one item of a list a row. */
export function itemColumnReaders(
  list: string,
  columns: Record<string, string>,
  path: string,
  book?: BookCodes,
): ColumnReader[] {
  return readersFor(columns, path, book, (field) => ({ field, reader: ITEM_READERS[list]?.[field] }));
}

type Found = { field: string; reader: FieldReader | undefined } | Problem;

function readersFor<Given extends string | Column>(
  columns: Record<string, Given>,
  path: string,
  book: BookCodes | undefined,
  find: (column: Given, path: string) => Found,
): ColumnReader[] {
  const problems: Problem[] = [];
  const readers = Object.entries(columns).flatMap(([heading, column]): ColumnReader[] => {
    const at = `${path}[${JSON.stringify(heading)}]`;
    const found = find(column, at);
    if ("code" in found) problems.push(found);
    else if (found.reader === undefined) problems.push(unknownField(found.field, at));
    else return [{ heading, field: found.field, read: remembering(found.reader, found.field, book) }];
    return [];
  });
  if (problems.length > 0) throw new InvalidInputError(problems);
  return readers;
}

function unknownField(field: string, path: string): Problem {
  const candidates = nearestIds(String(field), Object.keys(FIELD_READERS));
  return makeProblem("unknown-id", { of: "nomination-part" }, { path, received: describeValue(field), candidates });
}

const NOTHING: CellReading = { content: {}, problems: [] };

function remembering(reader: FieldReader, field: string, book?: BookCodes): (value: unknown) => CellReading {
  const known = new Map<unknown, CellReading>();
  return (value) => {
    if (isBlank(value)) return NOTHING;
    if (typeof value !== "string" && typeof value !== "number") return reader(value, field, book);
    const before = known.get(value);
    if (before !== undefined) return before;
    const made = reader(value, field, book);
    if (known.size < MOST_REMEMBERED) known.set(value, made);
    return made;
  };
}
