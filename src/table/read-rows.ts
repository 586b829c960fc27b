import type { BookCodes } from "../codes.js";
import { safeParseNomination } from "../nomination/check.js";
import type { NominationInput } from "../nomination/input-types.js";
import { requireRulebook } from "../rulebook/require-rulebook.js";
import type { EligibilityRulebook } from "../rulebook/types.js";
import { assemble, findPlaces } from "./assemble.js";
import { columnReaders } from "./column-map.js";
import { readListTables } from "./list-tables.js";
import { columnsForOffices } from "./office-columns.js";
import { type Place, type RowCells, readCells, readList, readRow } from "./rows.js";
import { readSettings } from "./settings.js";
import type { ColumnMap, ReadRowsOptions, RefusedCell, TableReading, TableRow } from "./types.js";

/**
 * Reads rows of a database or a sheet as nominations: codes by any name that they have, days as clerks write them, several
 * awards in one cell.
 *
 * A blank cell is unknown, unless `whole` names its list. A cell that cannot be read is refused with what was expected, and
 * leaves its field unknown; the rest of its row is read.
 *
 * @param rows objects with a value by heading; numbers, `Date`, bigint and text in any case.
 * @param columns what each heading stands for. Default: the headings that offices use, `columnsForOffices`.
 * @param book a rulebook, for the codes that its packs declare too.
 * @returns a `TableReading`: the nominations in the order of the rows, and every cell refused.
 * @throws InvalidInputError for what is no list of rows, no options or no book, and for a column map that names what a nomination does not have.
 * @example
 * const { nominations } = readRows(
 *   [{ "Họ và tên": "Người A", "Đối tượng": "Cá nhân", "Hình thức đề nghị": "BKTTCP", "Xếp loại 2025": "HTXSNV" }],
 *   undefined,
 *   { shared: { occasion: "tong-ket", asOf: "2026-08-01" } },
 * );
 * nominations[0]?.nomination.award; // "bang-khen-thu-tuong"
 */
export function readRows(
  rows: Iterable<TableRow>,
  columns?: ColumnMap,
  options: ReadRowsOptions = {},
  book?: EligibilityRulebook,
): TableReading {
  if (book !== undefined) requireRulebook(book);
  const { shared, whole, lists, firstRow } = readSettings(options);
  const table = readList(rows, "rows").map((row, index) => readRow(row, `rows[${index}]`));
  const headings = new Set(table.flatMap((row) => Object.keys(row)));
  const map = columns ?? columnsForOffices(headings);
  const readers = columnReaders(map, book);
  const belonging = readListTables(lists, book);
  // Of whom no row of a table can be found, none is no sign that there is nothing.
  const wholeWithoutId = whole.filter((list) => !belonging.lists.has(list));
  const reading: TableReading = {
    type: "table-reading",
    rows: table.length,
    nominations: [],
    refused: [],
    unreadColumns: [...headings].filter((heading) => !Object.hasOwn(map, heading)),
  };
  table.forEach((row, index) => {
    const number = firstRow + index;
    const cells = readCells(readers, row, { row: number });
    const id = nomineeId(cells);
    const own = belonging.of(id);
    const nomination = toNomination(
      { filled: [...cells.filled, ...own.filled], refused: [...cells.refused, ...own.refused] },
      {
        shared,
        whole: id === undefined ? wholeWithoutId : whole,
        row: number,
        book,
        refuse: (cell) => reading.refused.push(cell),
      },
    );
    if (nomination !== undefined) reading.nominations.push({ row: number, nomination });
  });
  reading.refused.push(...belonging.rest());
  return reading;
}

const nomineeId = ({ filled }: RowCells): unknown =>
  filled.find(({ content }) => content.fields?.["nominee.id"] !== undefined)?.content.fields?.["nominee.id"];

interface RowSettings {
  shared: Record<string, unknown>;
  whole: readonly string[];
  row: number;
  book: BookCodes | undefined;
  refuse: (cell: RefusedCell) => void;
}

/** The nomination of a row, without the cells that are no part of a valid one; those are refused. */
function toNomination({ filled, refused }: RowCells, settings: RowSettings): NominationInput | undefined {
  const { row, refuse } = settings;
  const unsure = [...refused];
  for (const cell of refused) refuse(cell);
  let cells = filled;
  for (;;) {
    const whole = settings.whole.filter(
      (list) => !unsure.some(({ problem }) => problem.path.startsWith(`record.${list}`)),
    );
    const nomination = assemble(withoutRefused(settings.shared, unsure), cells, whole);
    const checked = safeParseNomination(nomination, settings.book);
    if (checked.ok) return nomination as unknown as NominationInput;
    const faulty = new Set<Place>();
    const placeOf = findPlaces(cells);
    let isMissing = false;
    for (const problem of checked.problems) {
      const place = placeOf(problem.path);
      if (place === undefined) {
        isMissing = true;
        // What was refused is not missing a second time.
        const wasRefused = unsure.some((cell) => isWithin(problem.path, cell.problem.path));
        if (!wasRefused) refuse({ row, value: "", problem });
        continue;
      }
      faulty.add(place);
      const cell = { ...place, problem };
      // An item that lacks what was refused of it is not refused a second time.
      if (place.list === undefined || !unsure.some((one) => one.list === place.list && one.row === place.row))
        refuse(cell);
      unsure.push(cell);
    }
    if (isMissing) return undefined;
    cells = cells.filter(({ place }) => !faulty.has(place));
  }
}

/** What the rows share, but for fields of which this row has a cell that cannot be read. */
function withoutRefused(
  shared: Record<string, unknown>,
  refused: readonly Pick<RefusedCell, "problem">[],
): Record<string, unknown> {
  if (refused.length === 0) return shared;
  const kept = structuredClone(shared);
  for (const { problem } of refused) removeField(kept, problem.path.split("."));
  return kept;
}

function removeField(target: unknown, [name = "", ...rest]: readonly string[]): void {
  if (typeof target !== "object" || target === null || !Object.hasOwn(target, name)) return;
  const fields = target as Record<string, unknown>;
  if (rest.length === 0) delete fields[name];
  else removeField(fields[name], rest);
}

const isWithin = (path: string, field: string): boolean => path === field || path.startsWith(`${field}.`);
