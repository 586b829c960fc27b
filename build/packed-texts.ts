/** A value as columns: what stands under one name lies together, and what a column has twice is written once. */
export interface PackedTexts {
  /** The wordings of a language, one a line, in the order in which they are met. */
  readonly vi: string;
  readonly en: string;
  /** The forms of objects, each the places of its columns; behind them the columns, each a name and what stands under it. */
  readonly rest: string;
}

type Wording = { vi: string; en: string };

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const isWording = (value: unknown): value is Wording =>
  isObject(value) && "vi" in value && "en" in value && Object.keys(value).length === 2;

/** What begins an item that is no text: how far back its column has the same, a length, a form, a wording, JSON. */
const [KNOWN, LIST, FIELDS, WORDING, JSON_TEXT] = ["@", "[", "{", "^", "="] as const;

/** A text that begins with a dot begins as the one before does up to its first dot. */
const NOT_PLAIN = /\n|^[@[{^=.]|^$/;

const ROOT = "value";

/** Digits are what compresses worst. */
const BASE = 36;

interface Column {
  readonly lines: string[];
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
    if (NOT_PLAIN.test(name)) throw new Error(`a field of this name is not packed: ${name}`);
    const column = columns.get(name) ?? { lines: [name], last: "", places: new Map() };
    columns.set(name, column);
    return column;
  }
  function write(name: string, inner: unknown): void {
    const column = columnNamed(name);
    const json = JSON.stringify(inner);
    const place = column.places.get(json);
    column.lines.push(
      place === undefined ? firstLine(column, inner, json) : KNOWN + (column.places.size - place).toString(BASE),
    );
    if (place !== undefined) return;
    if (Array.isArray(inner)) for (const item of inner) write(name, item);
    else if (isObject(inner) && !isWording(inner)) {
      for (const [field, item] of Object.entries(inner)) write(field, item);
    }
    column.places.set(json, column.places.size);
  }
  function firstLine(column: Column, inner: unknown, json: string): string {
    if (Array.isArray(inner)) return LIST + inner.length.toString(BASE);
    if (isWording(inner)) {
      wordings.push(inner);
      return WORDING;
    }
    if (isObject(inner)) return FIELDS + formPlace(Object.keys(inner)).toString(BASE);
    if (typeof inner !== "string" || NOT_PLAIN.test(inner)) return JSON_TEXT + json;
    const first = firstPart(column.last);
    column.last = inner;
    return inner.startsWith(`${first}.`) ? inner.slice(first.length) : inner;
  }
  function formPlace(names: readonly string[]): number {
    names.forEach(columnNamed);
    const form = names.map((name) => [...columns.keys()].indexOf(name).toString(BASE)).join(",");
    const place = forms.get(form) ?? forms.size;
    forms.set(form, place);
    return place;
  }
  write(ROOT, value);
  return {
    vi: wordings.map(({ vi }) => escaped(vi)).join("\n"),
    en: wordings.map(({ en }) => escaped(en)).join("\n"),
    rest: [[...forms.keys()].join(";"), ...[...columns.values()].map(({ lines }) => lines.join("\n"))].join("\n\n"),
  };
}

const escaped = (text: string): string => JSON.stringify(text).slice(1, -1);

const unescaped = (text = ""): string => (text.includes("\\") ? JSON.parse(`"${text}"`) : text);

/** A column while it is read. */
interface ColumnReader {
  readonly lines: readonly string[];
  at: number;
  last: string;
  readonly known: unknown[];
}

/** What `packTexts` was given, with the equal values of a column shared; one language may stand for the other, too. */
export function unpackTexts({ vi, en, rest }: PackedTexts): unknown {
  const [forms = "", ...texts] = rest.split("\n\n");
  const columns = texts.map((text): ColumnReader => ({ lines: text.split("\n"), at: 0, last: "", known: [] }));
  const formColumns = forms
    .split(";")
    .map((form) => (form.match(/\w+/g) ?? []).map((place) => columns[Number.parseInt(place, BASE)] as ColumnReader));
  const [first, second] = [vi, en].map((lines) => lines.split("\n")) as [string[], string[]];
  let wording = 0;
  // Without pairs and iterators, which take several times as long before engines have seen much of a program.
  function read(column: ColumnReader): unknown {
    column.at += 1;
    const line = column.lines[column.at] as string;
    let value: unknown;
    switch (line[0]) {
      case KNOWN:
        return column.known[column.known.length - numberIn(line)];
      case LIST: {
        const list: unknown[] = [];
        for (let left = numberIn(line); left > 0; left -= 1) list.push(read(column));
        value = list;
        break;
      }
      case FIELDS: {
        const inner = formColumns[numberIn(line)] as ColumnReader[];
        const object: Record<string, unknown> = {};
        for (let at = 0; at < inner.length; at += 1) {
          const field = inner[at] as ColumnReader;
          object[field.lines[0] as string] = read(field);
        }
        value = object;
        break;
      }
      case WORDING:
        value = { vi: unescaped(first[wording]), en: unescaped(second[wording]) };
        wording += 1;
        break;
      case JSON_TEXT:
        value = JSON.parse(line.slice(1));
        break;
      case ".":
        value = column.last = firstPart(column.last) + line;
        break;
      default:
        value = column.last = line;
    }
    column.known.push(value);
    return value;
  }
  return read(columns[0] as ColumnReader);
}

const numberIn = (line: string): number => Number.parseInt(line.slice(1), BASE);

const firstPart = (text: string): string => text.slice(0, Math.max(0, text.indexOf(".")));
