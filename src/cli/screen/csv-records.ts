import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import Papa from "papaparse";
import { refused } from "../../spreadsheet/read-sheet.js";

/** The records of a CSV file in UTF-8, read as they are taken. Throws `InvalidInputError` for bytes that are no UTF-8. */
export async function* csvRecords(path: string, onBytes: (count: number) => void): AsyncGenerator<string[], void> {
  const parser = Papa.parse(Papa.NODE_STREAM_INPUT, { skipEmptyLines: false });
  const text = Readable.from(decodedChunks(path, onBytes));
  text.on("error", (error) => parser.destroy(error));
  text.pipe(parser);
  try {
    for await (const record of parser) yield record as string[];
  } finally {
    text.destroy();
  }
}

/** papaparse would cut letters of several bytes where a chunk ends. */
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
