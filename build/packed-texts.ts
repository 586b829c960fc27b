import { withoutRepeats, withRepeats } from "./repeats.js";

/** A value as JSON, its wording apart: each language by itself, which a compressor finds more alike than the two in turn. */
export interface PackedTexts {
  /** The wordings in JSON without their quotes, one a line. */
  readonly vi: string;
  readonly en: string;
  /** The rest, each wording in it as its number. */
  readonly rest: string;
}

type Wording = { vi: string; en: string };

const isWording = (value: object): value is Wording =>
  "vi" in value && "en" in value && Object.keys(value).length === 2;

/** Stands before the number of a wording, and nowhere in JSON: texts are apart. */
const SIGN = "^";

/** The numbers of wordings, with the order of their languages. */
const REFERENCE = /"\^(\w+)"/g;
const BASE = 36;

const bare = (text: string): string => JSON.stringify(text).slice(1, -1);

/** Packs a value. */
export function packTexts(value: unknown): PackedTexts {
  const numbers = new Map<string, number>();
  const wordings: Wording[] = [];
  const rest = JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner === "string" && inner.startsWith(SIGN)) throw new Error(`a text begins with ${SIGN}`);
    return typeof inner === "object" && inner !== null && isWording(inner) ? { [SIGN]: number(inner) } : inner;
  });
  function number(wording: Wording): string {
    const key = JSON.stringify(wording);
    const known = numbers.get(key) ?? wordings.push(wording) - 1;
    numbers.set(key, known);
    return known.toString(BASE);
  }
  const lines = (language: "vi" | "en") =>
    withoutRepeats(wordings.map((wording) => bare(wording[language]).replaceAll("~", "\\u007e")).join("\n"));
  return {
    vi: lines("vi"),
    en: lines("en"),
    rest: withoutRepeats(rest.replace(/\{"\^":"(\w+)"\}/g, '"^$1"')),
  };
}

/** The JSON of the value that `packTexts` was given; one language may stand for the other, too. */
export function unpackTexts({ vi, en, rest }: PackedTexts): string {
  const [first, second] = [vi, en].map((texts) => withRepeats(texts).split("\n")) as [string[], string[]];
  return withRepeats(rest).replace(REFERENCE, (_, number: string) => {
    const place = Number.parseInt(number, BASE);
    return `{"vi":"${first[place]}","en":"${second[place]}"}`;
  });
}
