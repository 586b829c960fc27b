import { nearestIds } from "../codes/suggestions.js";
import type { BookCodes } from "../codes.js";
import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidInputError, type Problem } from "../errors.js";
import { type CellReading, isBlank } from "./cell.js";
import { FIELD_READERS, fieldReader, ITEM_READERS } from "./fields.js";
import { ratingReader } from "./record-cells.js";
import { readFields, readRow } from "./rows.js";
import type { FieldReader } from "./scalars.js";

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
export function columnReaders(columns: unknown, book?: BookCodes): ColumnReader[] {
  return readersFor(columns, "columns", book, (column, at) => {
    const { field, year } = typeof column === "object" && column !== null ? readRow(column, at) : { field: column };
    if (field === "record.ratings") {
      if (typeof year === "number") return { field, reader: ratingReader(year) };
      return makeProblem("missing-one-of", { fields: ["year"] }, { path: at, received: describeValue(column) });
    }
    return { field, reader: typeof field === "string" ? fieldReader(field) : undefined };
  });
}

/** The readers of the columns of a table with one item of a list a row. */
export function itemColumnReaders(list: string, columns: unknown, path: string, book?: BookCodes): ColumnReader[] {
  const readers = ITEM_READERS[list] ?? {};
  return readersFor(columns, path, book, (field) => ({
    field,
    reader: typeof field === "string" && Object.hasOwn(readers, field) ? readers[field] : undefined,
  }));
}

type Found = { field: unknown; reader: FieldReader | undefined } | Problem;

function readersFor(
  columns: unknown,
  path: string,
  book: BookCodes | undefined,
  find: (column: unknown, path: string) => Found,
): ColumnReader[] {
  const problems: Problem[] = [];
  const readers = Object.entries(readFields(columns, path)).flatMap(([heading, column]): ColumnReader[] => {
    const at = `${path}[${JSON.stringify(heading)}]`;
    const found = find(column, at);
    if ("code" in found) problems.push(found);
    else if (found.reader === undefined) problems.push(unknownField(found.field, at));
    else {
      const field = String(found.field);
      return [{ heading, field, read: remembering(found.reader, field, book) }];
    }
    return [];
  });
  if (problems.length > 0) throw new InvalidInputError(problems);
  return readers;
}

function unknownField(field: unknown, path: string): Problem {
  const candidates = typeof field === "string" ? nearestIds(field, Object.keys(FIELD_READERS)) : [];
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
