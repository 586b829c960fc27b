import type { BookCodes } from "../codes.js";
import { writeNumbers } from "../nomination/check.js";
import type { Candidacy } from "../nomination/types.js";
import { Row } from "./row.js";

/** Rows that nobody uses. A getter of an input may decide another nomination meanwhile: it then finds another row. */
const idle: Row[] = [];

/** Lends a row, which forgets all that is left in it. */
export function withRow<Result>(use: (row: Row) => Result): Result {
  const row = idle.pop() ?? new Row();
  try {
    return use(row);
  } finally {
    row.wipe();
    idle.push(row);
  }
}

/** Begins a row with a candidacy that was checked and is not written down yet. */
export function beginChecked(row: Row, book: BookCodes & Pick<Row, "movements">, candidacy: Candidacy): Row {
  writeNumbers(candidacy, row.numbers, book);
  return row.begin(candidacy, book.movements);
}
