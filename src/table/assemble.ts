import { RECORD_LISTS, type RecordList } from "../nomination/record-lists.js";
import type { CellContent } from "./cell.js";

/** A cell that was read, and where it stands. */
export interface FilledCell<Place> {
  place: Place;
  content: CellContent;
}

/** Puts the cells of one nomination together: of two that give one field, the first counts. */
export function assemble(
  shared: Readonly<Record<string, unknown>>,
  cells: readonly FilledCell<unknown>[],
  whole: readonly string[],
): Record<string, unknown> {
  const nomination: Record<string, unknown> = ownFields(shared);
  const record: Record<string, unknown[]> = {};
  const given = new Set<string>();
  const complete = new Set(whole);
  for (const { content } of cells) {
    for (const path in content.fields) {
      if (given.has(path)) continue;
      given.add(path);
      setField(nomination, path, content.fields[path]);
    }
    for (const list in content.items) {
      record[list] ??= [];
      for (const item of content.items[list] ?? []) record[list].push(ownItem(item));
    }
    for (const list of content.none ?? []) complete.add(list);
  }
  for (const list of complete) record[list] ??= [];
  const lists = [...complete].filter((list): list is RecordList => RECORD_LISTS.some((one) => one === list));
  if (Object.keys(record).length > 0)
    nomination.record = { ...record, ...(lists.length === 0 ? {} : { complete: lists }) };
  return nomination;
}

/** Which cell each part of an assembled nomination came from, by path. */
export function findPlaces<Place>(cells: readonly FilledCell<Place>[]): (path: string) => Place | undefined {
  const places = new Map<string, Place>();
  const counts = new Map<string, number>();
  for (const { place, content } of cells) {
    for (const path in content.fields) if (!places.has(path)) places.set(path, place);
    for (const list in content.items) {
      for (const _ of content.items[list] ?? []) {
        const index = counts.get(list) ?? 0;
        counts.set(list, index + 1);
        places.set(`record.${list}[${index}]`, place);
      }
    }
  }
  return (path) => nearestPlace(places, path);
}

/** What all rows share is the host's: a nomination has a copy. Most of it is text, for which `structuredClone` is slow. */
function ownFields(shared: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const fields: Record<string, unknown> = { ...shared };
  for (const name in fields) {
    const value = fields[name];
    if (typeof value === "object" && value !== null) fields[name] = structuredClone(value);
  }
  return fields;
}

/** Cells are read once and shared; nominations are the host's to change. */
const ownItem = (item: unknown): unknown => (typeof item === "object" && item !== null ? { ...item } : item);

function setField(target: Record<string, unknown>, path: string, value: unknown): void {
  const dot = path.indexOf(".");
  if (dot === -1) {
    target[path] = value;
    return;
  }
  const name = path.slice(0, dot);
  const inner = (target[name] ?? {}) as Record<string, unknown>;
  target[name] = inner;
  setField(inner, path.slice(dot + 1), value);
}

/** The place of the part of a nomination that a path lies in. */
function nearestPlace<Place>(places: ReadonlyMap<string, Place>, path: string): Place | undefined {
  for (let at = path; at !== ""; at = at.slice(0, Math.max(at.lastIndexOf("."), at.lastIndexOf("["), 0))) {
    const place = places.get(at);
    if (place !== undefined) return place;
  }
  return undefined;
}
