import { createReadStream } from "node:fs";
import Papa from "papaparse";
import { refuseBrokenQuotes, refused } from "../../spreadsheet/read-sheet.js";

/** What is longer is no row of an office: a quote was opened and never closed. */
const MOST_RECORD_CHARACTERS = 1_000_000;

/**
 * The records of a CSV file in UTF-8, read as they are taken. Throws `InvalidInputError` for bytes that are no UTF-8.
 *
 * Papa Parse has a stream of its own, which needs `require` and so cannot be shipped inside; this is the parser below it.
 */
export async function* csvRecords(path: string, onBytes: (count: number) => void): AsyncGenerator<string[], void> {
  let parser: Papa.Parser | undefined;
  let rest = "";
  let before = 0;
  for await (const text of decodedChunks(path, onBytes)) {
    rest += text;
    parser ??= parserFor(rest);
    const { data, end } = parsed(parser, rest, { goesOn: true, before });
    rest = rest.slice(end);
    before += data.length;
    yield* data;
    if (rest.length > MOST_RECORD_CHARACTERS) throw refused(`${rest.length} characters in one row`);
  }
  if (rest !== "") yield* parsed(parser ?? parserFor(rest), rest, { goesOn: false, before }).data;
}

/** The parser for what separates the cells and lines of a text. */
function parserFor(text: string): Papa.Parser {
  const { delimiter, linebreak } = Papa.parse(text, { preview: 10 }).meta;
  return new Papa.Parser({ delimiter, newline: linebreak as "\n" | "\r\n" | "\r" });
}

/** The records, and where they end in the text; the last one may go on beyond it, and is then left out. */
function parsed(
  parser: Papa.Parser,
  text: string,
  { goesOn, before }: { goesOn: boolean; before: number },
): { data: string[][]; end: number } {
  const { data, errors, meta } = parser.parse(text, 0, goesOn) as Papa.ParseResult<string[]>;
  // What is cut off within a quote is no fault yet.
  refuseBrokenQuotes(goesOn ? errors.filter(({ row = 0 }) => row < data.length) : errors, before);
  return { data, end: meta.cursor };
}

async function* decodedChunks(path: string, onBytes: (count: number) => void): AsyncGenerator<string, void> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const chunk of createReadStream(path)) {
    const text = decoded(decoder, chunk);
    onBytes(chunk.length);
    if (text !== "") yield text;
  }
  const rest = decoded(decoder);
  if (rest !== "") yield rest;
}

function decoded(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    throw refused("bytes that are no UTF-8");
  }
}
