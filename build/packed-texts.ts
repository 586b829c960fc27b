/** A value as columns: what stands under one name lies together, and what a column has twice is written once. */
export interface PackedTexts {
  /** The wordings of a language, one a line, in the order in which they are met. */
  readonly vi: string;
  readonly en: string;
  /** The forms of objects, each a list of names; behind them the columns, each a name and its lines. */
  readonly rest: string;
}

type Wording = { vi: string; en: string };

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const isWording = (value: unknown): value is Wording =>
  isObject(value) && "vi" in value && "en" in value && Object.keys(value).length === 2;

/** What begins a line that is no text: the place of what its column has already, a length, a form, a wording, JSON. */
const [KNOWN, LIST, FIELDS, WORDING, JSON_TEXT] = ["@", "[", "{", "^", "="] as const;

const SIGN = /^[@[{^=]/;

/** Digits are what compresses worst. */
const BASE = 36;

const PART = "\n\n";

const escaped = (text: string): string => JSON.stringify(text).slice(1, -1);

const unescaped = (text = ""): string => (text.includes("\\") ? JSON.parse(`"${text}"`) : text);

interface Column {
  readonly lines: string[];
  /** The places of the values, by their JSON, among the different ones. */
  readonly places: Map<string, string>;
}

/** Packs a value of JSON. */
export function packTexts(value: unknown): PackedTexts {
  const columns = new Map<string, Column>();
  const forms = new Map<string, string>();
  const wordings: Wording[] = [];
  function write(name: string, inner: unknown): void {
    const column: Column = columns.get(name) ?? { lines: [], places: new Map() };
    columns.set(name, column);
    const json = JSON.stringify(inner);
    const place = column.places.get(json);
    column.lines.push(place === undefined ? firstLine(inner, json) : KNOWN + place);
    if (place !== undefined) return;
    if (Array.isArray(inner)) for (const item of inner) write(name, item);
    else if (isObject(inner) && !isWording(inner))
      for (const [field, item] of Object.entries(inner)) write(field, item);
    column.places.set(json, column.places.size.toString(BASE));
  }
  function firstLine(inner: unknown, json: string): string {
    if (Array.isArray(inner)) return LIST + inner.length.toString(BASE);
    if (isWording(inner)) {
      wordings.push(inner);
      return WORDING;
    }
    if (isObject(inner) && json !== "{}") return FIELDS + formPlace(Object.keys(inner));
    const isLine = typeof inner === "string" && inner !== "" && !SIGN.test(inner);
    return isLine ? escaped(inner) : JSON_TEXT + json;
  }
  function formPlace(names: readonly string[]): string {
    const odd = names.find((name) => !/^[\w$-]+$/.test(name));
    if (odd !== undefined) throw new Error(`a field of this name is not packed: ${odd}`);
    const form = names.join(",");
    const place = forms.get(form) ?? forms.size.toString(BASE);
    forms.set(form, place);
    return place;
  }
  write("", value);
  return {
    vi: wordings.map(({ vi }) => escaped(vi)).join("\n"),
    en: wordings.map(({ en }) => escaped(en)).join("\n"),
    rest: [[...forms.keys()], ...[...columns].map(([name, { lines }]) => [name, ...lines])]
      .map((lines) => lines.join("\n"))
      .join(PART),
  };
}

/** A column while it is read. */
interface ColumnReader {
  readonly lines: readonly string[];
  at: number;
  readonly known: unknown[];
}

/** What `packTexts` was given, with the equal values of a column shared; one language may stand for the other, too. */
export function unpackTexts({ vi, en, rest }: PackedTexts): unknown {
  const [forms = [], ...parts] = rest.split(PART).map((part) => part.split("\n"));
  const columns: Record<string, ColumnReader> = {};
  for (const lines of parts) columns[lines[0] as string] = { lines, at: 0, known: [] };
  const names = forms.map((form) => form.split(","));
  const columnsByForm = names.map((fields) => fields.map((name) => columns[name] as ColumnReader));
  const [first, second] = [vi, en].map((texts) => texts.split("\n")) as [string[], string[]];
  let wording = 0;
  // Without pairs and iterators, which take several times as long before engines have seen much of a program.
  function read(column: ColumnReader): unknown {
    column.at += 1;
    const line = column.lines[column.at] as string;
    let value: unknown;
    switch (line[0]) {
      case KNOWN:
        return column.known[numberIn(line)];
      case LIST: {
        const list: unknown[] = [];
        for (let left = numberIn(line); left > 0; left -= 1) list.push(read(column));
        value = list;
        break;
      }
      case FIELDS: {
        const form = numberIn(line);
        const fields = names[form] as string[];
        const inner = columnsByForm[form] as ColumnReader[];
        const object: Record<string, unknown> = {};
        for (let at = 0; at < fields.length; at += 1) object[fields[at] as string] = read(inner[at] as ColumnReader);
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
      default:
        value = unescaped(line);
    }
    column.known.push(value);
    return value;
  }
  return read(columns[""] as ColumnReader);
}

const numberIn = (line: string): number => Number.parseInt(line.slice(1), BASE);
