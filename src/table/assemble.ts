import { RECORD_LISTS, type RecordList } from "../nomination/schema.js";
import type { CellContent } from "./cell.js";

/** A cell that was read, and where it stands. */
export interface FilledCell<Place> {
  place: Place;
  content: CellContent;
}

/** A nomination as far as cells give it, and which cell each of its parts came from, by path. */
export interface Assembled<Place> {
  nomination: Record<string, unknown>;
  placeOf: (path: string) => Place | undefined;
}

/** Puts the cells of one nomination together: of two that give one field, the first counts. */
export function assemble<Place>(
  shared: Readonly<Record<string, unknown>>,
  cells: readonly FilledCell<Place>[],
  whole: readonly string[],
): Assembled<Place> {
  const nomination: Record<string, unknown> = structuredClone(shared) as Record<string, unknown>;
  const record: Record<string, unknown[]> = {};
  const places = new Map<string, Place>();
  for (const { place, content } of cells) {
    for (const [path, value] of Object.entries(content.fields ?? {})) {
      if (places.has(path)) continue;
      places.set(path, place);
      setField(nomination, path.split("."), value);
    }
    for (const [list, items] of Object.entries(content.items ?? {})) {
      const all = record[list] ?? [];
      record[list] = all;
      for (const item of items) places.set(`record.${list}[${all.push(structuredClone(item)) - 1}]`, place);
    }
  }
  const complete = [...new Set([...whole, ...cells.flatMap(({ content }) => content.none ?? [])])];
  for (const list of complete) record[list] ??= [];
  const lists = complete.filter((list): list is RecordList => RECORD_LISTS.some((one) => one === list));
  if (Object.keys(record).length > 0)
    nomination.record = { ...record, ...(lists.length === 0 ? {} : { complete: lists }) };
  return { nomination, placeOf: (path) => nearestPlace(places, path) };
}

function setField(target: Record<string, unknown>, [name = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    target[name] = value;
    return;
  }
  const inner = (target[name] ?? {}) as Record<string, unknown>;
  target[name] = inner;
  setField(inner, rest, value);
}

/** The place of the part of a nomination that a path lies in. */
function nearestPlace<Place>(places: ReadonlyMap<string, Place>, path: string): Place | undefined {
  for (let at = path; at !== ""; at = at.slice(0, Math.max(at.lastIndexOf("."), at.lastIndexOf("["), 0))) {
    const place = places.get(at);
    if (place !== undefined) return place;
  }
  return undefined;
}
