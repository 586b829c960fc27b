/** The name of a field as JSON writes it, with what stands before it: packs and nominations have some hundred. */
interface QuotedName {
  readonly first: string;
  readonly next: string;
}

const quotedNames = new Map<string, QuotedName>();
const MOST_NAMES = 1000;

/**
 * Writes plain JSON in canonical form (RFC 8785): keys in order, no spaces. Fields that are `undefined` are left out.
 *
 * Of checked input and packs alone, which hold neither cycles nor objects of a class: so it takes half the time of a
 * general writer, and a receipt is a good part of the cost of a decision.
 */
export const canonicalJson = (value: unknown): string => write("", value);

/** A text with a value after it: to add to one text takes half the time of joining those of the parts. */
function write(before: string, value: unknown): string {
  if (typeof value === "string") return `${before}${quotedText(value)}`;
  if (typeof value === "number" || typeof value === "boolean") return `${before}${value}`;
  if (typeof value !== "object" || value === null) return `${before}null`;
  let text = before;
  if (Array.isArray(value)) {
    if (value.length === 0) return `${before}[]`;
    for (let index = 0; index < value.length; index += 1) text = write(text + (index === 0 ? "[" : ","), value[index]);
    return `${text}]`;
  }
  const fields = value as Record<string, unknown>;
  let isFirst = true;
  for (const name of sortedNames(fields)) {
    const field = fields[name];
    if (field === undefined) continue;
    const { first, next } = quotedName(name);
    text = write(text + (isFirst ? first : next), field);
    isFirst = false;
  }
  return `${text}${isFirst ? "{}" : "}"}`;
}

/**
 * Writes an object in canonical form for one value of a field after another; the other fields are written once.
 *
 * @returns the text with a value in the field, or without the field where that is `undefined`.
 */
export function canonicalJsonWith(fields: object, name: string): (value: unknown) => string {
  const { [name]: _, ...others } = fields as Record<string, unknown>;
  const given = (names: readonly string[]) =>
    canonicalJson(Object.fromEntries(names.map((each) => [each, others[each]]))).slice(1, -1);
  const names = Object.keys(others);
  const before = given(names.filter((each) => each < name));
  const after = given(names.filter((each) => each > name));
  const mark = before === "" || after === "" ? "" : ",";
  const without = `{${before}${mark}${after}}`;
  const start = `{${before}${before === "" ? "" : ","}${JSON.stringify(name)}:`;
  const end = `${after === "" ? "" : ","}${after}}`;
  return (value) => (value === undefined ? without : `${start}${canonicalJson(value)}${end}`);
}

/** The names of an object's fields in the order of their UTF-16 code units. */
function sortedNames(fields: object): string[] {
  const names = Object.keys(fields);
  // By insertion: most objects have a handful of fields, nearly in order, and `sort` takes several times as long.
  if (names.length > 20) return names.sort();
  for (let end = 1; end < names.length; end += 1) {
    const name = names[end] as string;
    let place = end;
    for (; place > 0 && (names[place - 1] as string) > name; place -= 1) names[place] = names[place - 1] as string;
    names[place] = name;
  }
  return names;
}

/** A text that JSON writes as it is: without quotes, backslashes, control characters and characters beyond 16 bits or in halves. */
const PLAIN = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/;

const quotedText = (text: string): string => (PLAIN.test(text) ? `"${text}"` : JSON.stringify(text));

function quotedName(name: string): QuotedName {
  const known = quotedNames.get(name);
  if (known !== undefined) return known;
  const text = JSON.stringify(name);
  const quoted = { first: `{${text}:`, next: `,${text}:` };
  if (quotedNames.size < MOST_NAMES) quotedNames.set(name, quoted);
  return quoted;
}
