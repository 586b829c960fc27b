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

/** Stands before and behind the number of a wording, and nowhere else: texts are apart. */
const SIGN = "^";
const BASE = 36;

const bare = (text: string): string => JSON.stringify(text).slice(1, -1);

/** Packs a value. */
export function packTexts(value: unknown): PackedTexts {
  const numbers = new Map<string, number>();
  const wordings: Wording[] = [];
  const rest = JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner === "string" && inner.includes(SIGN)) throw new Error(`a text holds ${SIGN}`);
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
    rest: withoutRepeats(rest.replace(/\{"\^":"(\w+)"\}/g, "^$1^")),
  };
}

/** The JSON of the value that `packTexts` was given; one language may stand for the other, too. */
export function unpackTexts({ vi, en, rest }: PackedTexts): string {
  const [first, second] = [vi, en].map((texts) => withRepeats(texts).split("\n")) as [string[], string[]];
  const parts = withRepeats(rest).split(SIGN);
  // Between two signs stands the number of a wording.
  for (let index = 1; index < parts.length; index += 2) {
    const place = Number.parseInt(parts[index] as string, BASE);
    parts[index] = `{"vi":"${first[place]}","en":"${second[place]}"}`;
  }
  return parts.join("");
}
