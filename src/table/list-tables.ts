import type { BookCodes } from "../codes.js";
import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidInputError } from "../errors.js";
import type { RecordList } from "../nomination/record-lists.js";
import { cellText, isBlank } from "./cell.js";
import { itemColumnReaders } from "./column-map.js";
import { ITEM_READERS } from "./fields.js";
import { type RowCells, readFields, readList, readRow, wrongType } from "./rows.js";
import type { ListTable, RefusedCell } from "./types.js";

/** The rows of further tables, by the nomination that they belong to. */
export interface ListRows {
  /** The lists that have a table. */
  readonly lists: ReadonlySet<unknown>;
  /** The rows that belong to a nomination: none to one without an id. */
  of(id: unknown): RowCells;
  /** The rows that belong to none of those asked for. */
  rest(): RefusedCell[];
}

/** Fields that are left out where something goes on: an item of which one cannot be read is not known. */
const ENDS: { readonly [L in RecordList]?: string } = { discipline: "clearedOn", recognitions: "until" };

const NONE: RowCells = { filled: [], refused: [] };

/** Reads tables with one item of a list a row. Throws `InvalidInputError` for a list or a field that does not exist. */
export function readListTables(tables: readonly unknown[], book?: BookCodes): ListRows {
  const byId = new Map<string, RowCells>();
  const lists = new Set<unknown>();
  const asked = new Set<string>();
  tables.forEach((given, index) => {
    const table = readFields(given, `lists[${index}]`);
    readListTable(table, `lists[${index}]`, byId, book);
    lists.add(table.list);
  });
  return {
    lists,
    of(given) {
      if (given === undefined) return NONE;
      const id = String(given);
      asked.add(id);
      return byId.get(id) ?? NONE;
    },
    rest: () =>
      [...byId].flatMap(([id, { filled }]) =>
        asked.has(id) ? [] : filled.map(({ place }) => ({ ...place, problem: noNomination(id) })),
      ),
  };
}

const noNomination = (id: string) =>
  makeProblem("unknown-id", { of: "nominee" }, { path: "nominee.id", received: describeValue(id) });

const isReadable = (list: unknown): list is RecordList => typeof list === "string" && Object.hasOwn(ITEM_READERS, list);

function readListTable(
  { list, rows, key, columns }: { readonly [Name in keyof ListTable]?: unknown },
  path: string,
  byId: Map<string, RowCells>,
  book: BookCodes | undefined,
): void {
  if (!isReadable(list)) {
    const place = { path: `${path}.list`, received: describeValue(list) };
    throw new InvalidInputError([makeProblem("not-a-code", { codes: Object.keys(ITEM_READERS) }, place)]);
  }
  const readers = itemColumnReaders(list, columns, `${path}.columns`, book);
  if (typeof key !== "string") throw wrongType(key, "string", `${path}.key`);
  let row = 0;
  for (const given of readList(rows, `${path}.rows`)) {
    row += 1;
    const values = readRow(given, `${path}.rows[${row - 1}]`);
    const id = isBlank(values[key]) ? "" : cellText(values[key]);
    const cells = byId.get(id) ?? { filled: [], refused: [] };
    const item = {};
    let isKnown = true;
    for (const { heading, field, read } of readers) {
      if (!Object.hasOwn(values, heading)) continue;
      const { content, problems } = read(values[heading]);
      Object.assign(item, content.fields);
      const isEnd = field === ENDS[list];
      if (isEnd && problems.length > 0) isKnown = false;
      for (const problem of problems) {
        const placed = isEnd ? { ...problem, path: `record.${list}` } : problem;
        cells.refused.push({ row, list, column: heading, value: cellText(values[heading]), problem: placed });
      }
    }
    const content = isKnown ? { items: { [list]: [item] } } : {};
    cells.filled.push({ place: { row, list, column: key, value: id }, content });
    byId.set(id, cells);
  }
}
