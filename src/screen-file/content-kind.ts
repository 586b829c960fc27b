import type { ReceivedPhrase } from "../errors/describe.js";

/** The first bytes of gzip, ZIP (also of spreadsheets), Zstandard, bzip2 and xz. */
const COMPRESSED = ["1f8b", "504b0304", "28b52ffd", "425a68", "fd377a585a00"].map((hex) => Buffer.from(hex, "hex"));

const UTF16_MARKS = ["fffe", "feff"].map((hex) => Buffer.from(hex, "hex"));

const SEPARATORS = /[,;\t]/;

/**
 * What the beginning of a file shows it to be, where that is not lines of JSON: each line would otherwise be reported as an
 * invalid row. A first line that is merely no JSON shows nothing.
 */
export function contentKind(head: Buffer): ReceivedPhrase | undefined {
  if (COMPRESSED.some((mark) => startsWith(head, mark))) return "compressed data";
  if (UTF16_MARKS.some((mark) => startsWith(head, mark)) || isWideText(head)) return "text in UTF-16";
  const text = head
    .toString("utf8")
    .replace(/^\uFEFF/, "")
    .trimStart();
  if (text.startsWith("[")) return isJsonLine(firstLine(text)) ? arrayKind(text) : "one list in JSON";
  const line = firstLine(text);
  return !text.startsWith("{") && SEPARATORS.test(line) && !isJsonLine(line) ? "a table in CSV" : undefined;
}

const startsWith = (head: Buffer, mark: Buffer) => head.subarray(0, mark.length).equals(mark);

/** ASCII in two bytes each, without a mark: every second byte of the beginning is 0. */
function isWideText(head: Buffer): boolean {
  const [first, second, third, fourth] = head;
  return (first === 0 && third === 0 && second !== 0) || (second === 0 && fourth === 0 && first !== 0);
}

const firstLine = (text: string) => text.split("\n", 1)[0]?.trim() ?? "";

/** A list that is alone in the file, on its one line, is the whole of it; more lines behind it are rows, this one wrong. */
const arrayKind = (text: string): ReceivedPhrase | undefined =>
  text.trimEnd().includes("\n") ? undefined : "one list in JSON";

function isJsonLine(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
