import { RECORD_LISTS, type RecordList } from "../nomination/record-lists.js";
import { fieldReader, ITEM_READERS } from "../table/fields.js";
import type { TableShape } from "./table-shape.js";

/** The name of the list of a record that `readRows` reads from such a table. */
export function readableList({ list }: TableShape): RecordList | undefined {
  const name = list?.replace("record.", "");
  return RECORD_LISTS.find((each) => each === name && Object.hasOwn(ITEM_READERS, each));
}

/** The columns that `readRows` reads, each with the field that it holds. */
export function readableColumns(shape: TableShape): Record<string, string> {
  const list = readableList(shape);
  const isRead = (field: string) =>
    list === undefined
      ? shape.list === undefined && fieldReader(field) !== undefined
      : field in (ITEM_READERS[list] ?? {});
  return Object.fromEntries(shape.columns.filter(({ field }) => isRead(field)).map(({ name, field }) => [name, field]));
}
