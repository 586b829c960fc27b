/** A value as columns: what stands under one name lies together, and what a column has twice is written once. */
export interface PackedTexts {
  /** The wordings of a language, one a line, in the order in which they are met. */
  readonly vi: string;
  readonly en: string;
  /** JSON of the forms of objects, each the places of its columns, and of the columns, each a name and its items. */
  readonly rest: string;
}

/**
 * What stands in a column: a text, which begins as the one before does up to the first dot where it begins with a dot; above 0
 * how far back the same value is; 0 for a wording; below 0 a form; the length of a list, whose items follow; any other value.
 */
type Item = string | number | readonly [length: number] | { readonly value: unknown };

type Wording = { vi: string; en: string };

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const isWording = (value: unknown): value is Wording =>
  isObject(value) && "vi" in value && "en" in value && Object.keys(value).length === 2;

const firstPart = (text: string): string => text.slice(0, Math.max(0, text.indexOf(".")));

interface Column {
  readonly items: Item[];
  /** The last text. */
  last: string;
  /** The places of the values, by their JSON, among the different ones. */
  readonly places: Map<string, number>;
}

/** Packs a value of JSON. */
export function packTexts(value: unknown): PackedTexts {
  const columns = new Map<string, Column>();
  const forms = new Map<string, number>();
  const wordings: Wording[] = [];
  function columnNamed(name: string): Column {
    const column = columns.get(name) ?? { items: [], last: "", places: new Map() };
    columns.set(name, column);
    return column;
  }
  function write(name: string, inner: unknown): void {
    const column = columnNamed(name);
    const json = JSON.stringify(inner);
    const place = column.places.get(json);
    column.items.push(place === undefined ? firstItem(column, inner) : column.places.size - place);
    if (place !== undefined) return;
    if (Array.isArray(inner)) for (const item of inner) write(name, item);
    else if (isObject(inner) && !isWording(inner)) {
      for (const [field, item] of Object.entries(inner)) write(field, item);
    }
    column.places.set(json, column.places.size);
  }
  function firstItem(column: Column, inner: unknown): Item {
    if (Array.isArray(inner)) return [inner.length];
    if (isWording(inner)) {
      wordings.push(inner);
      return 0;
    }
    if (isObject(inner)) return -1 - formPlace(Object.keys(inner));
    if (typeof inner !== "string" || inner.startsWith(".")) return { value: inner };
    const first = firstPart(column.last);
    column.last = inner;
    return inner.startsWith(`${first}.`) ? inner.slice(first.length) : inner;
  }
  function formPlace(names: readonly string[]): number {
    names.forEach(columnNamed);
    const form = JSON.stringify(names.map((name) => [...columns.keys()].indexOf(name)));
    const place = forms.get(form) ?? forms.size;
    forms.set(form, place);
    return place;
  }
  write("", value);
  return {
    vi: wordings.map(({ vi }) => escaped(vi)).join("\n"),
    en: wordings.map(({ en }) => escaped(en)).join("\n"),
    rest: `[[${[...forms.keys()].join()}],${JSON.stringify([...columns].map(([name, { items }]) => [name, ...items]))}]`,
  };
}

const escaped = (text: string): string => JSON.stringify(text).slice(1, -1);

const unescaped = (text = ""): string => (text.includes("\\") ? JSON.parse(`"${text}"`) : text);

/** A column while it is read. */
interface ColumnReader {
  readonly items: readonly Item[];
  at: number;
  last: string;
  readonly known: unknown[];
}

/** What `packTexts` was given, with the equal values of a column shared; one language may stand for the other, too. */
export function unpackTexts({ vi, en, rest }: PackedTexts): unknown {
  const [forms, lists] = JSON.parse(rest) as [number[][], Item[][]];
  const columns = lists.map((items): ColumnReader => ({ items, at: 0, last: "", known: [] }));
  const formColumns = forms.map((places) => places.map((place) => columns[place] as ColumnReader));
  const [first, second] = [vi, en].map((lines) => lines.split("\n")) as [string[], string[]];
  let wording = 0;
  // One function, without pairs and iterators: several would be optimized one by one, which takes longer than they run.
  function read(column: ColumnReader): unknown {
    column.at += 1;
    const { known } = column;
    const item = column.items[column.at] as Item;
    let value: unknown;
    if (typeof item === "number") {
      if (item > 0) return known[known.length - item];
      if (item < 0) {
        const object: Record<string, unknown> = {};
        const inner = formColumns[-1 - item] as ColumnReader[];
        for (let place = 0; place < inner.length; place += 1) {
          const field = inner[place] as ColumnReader;
          object[field.items[0] as string] = read(field);
        }
        value = object;
      } else {
        value = { vi: unescaped(first[wording]), en: unescaped(second[wording]) };
        wording += 1;
      }
    } else if (typeof item === "string") {
      column.last = item[0] === "." ? firstPart(column.last) + item : item;
      value = column.last;
    } else if ("value" in item) {
      value = item.value;
    } else {
      const list: unknown[] = [];
      while (list.length < item[0]) list.push(read(column));
      value = list;
    }
    known.push(value);
    return value;
  }
  return read(columns[0] as ColumnReader);
}
