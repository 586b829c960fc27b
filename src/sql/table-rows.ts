import type { CandidacyInput } from "../nomination/input-types.js";
import { COMPLETE_COLUMNS, NOMINATION_ID, type TableShape } from "./tables.js";

/** A row of a table: a value by column. */
export type SqlRow = Record<string, unknown>;

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;

/** The value at a path of fields; undefined where one of them is not there. */
const at = (fields: unknown, path: string): unknown =>
  path.split(".").reduce<unknown>((inner, name) => (isFields(inner) ? inner[name] : undefined), fields);

function put(fields: Fields, path: string, value: unknown): void {
  const names = path.split(".");
  const last = names.pop() as string;
  let inner = fields;
  for (const name of names) {
    inner[name] ??= {};
    inner = inner[name] as Fields;
  }
  inner[last] = value;
}

/** The items of a list with what stands beside their fields: their place, or the id that they are kept by. */
function itemsIn(list: unknown): [key: string | number, item: unknown][] {
  if (Array.isArray(list)) return list.map((item, index) => [index, item]);
  return isFields(list) ? Object.entries(list) : [];
}

/** The rows of one table for a nomination. */
export function rowsFor({ list, columns }: TableShape, nomination: CandidacyInput): SqlRow[] {
  const id = at(nomination, "nominee.id");
  if (list === undefined) {
    const complete = completeLists(nomination);
    return [
      Object.fromEntries(
        columns.map(({ name, field }) => [name, field === "" ? complete.has(name) : (at(nomination, field) ?? null)]),
      ),
    ];
  }
  return itemsIn(at(nomination, list)).map(([key, item]) => ({
    [NOMINATION_ID]: id,
    ...Object.fromEntries(
      columns.map(({ name, field, type }) => {
        if (field !== "") return [name, at(item, field) ?? null];
        // What has no field of its own is the key that the item is kept by, or the item itself.
        return [name, type === "text" || name === "entry" ? key : item];
      }),
    ),
  }));
}

function completeLists({ record }: CandidacyInput): ReadonlySet<string> {
  const lists: Fields = isFields(record) ? record : {};
  const named: unknown = lists.complete;
  const isComplete = (list: string) =>
    isFields(lists[list]) && (list === "maternityYears" || (Array.isArray(named) && named.includes(list)));
  return new Set(COMPLETE_COLUMNS.filter(({ list }) => isComplete(list)).map(({ name }) => name));
}
void put;
