import { open } from "node:fs/promises";
import { rowOfLine } from "./line-format.js";

const BYTES_AT_ONCE = 65_536;

/** A line that has its end, and where it lies in its file. */
interface WholeLine {
  from: number;
  text: string;
}

/** The lines of a file that have their ends; none where there is no file. */
async function* wholeLines(path: string): AsyncGenerator<WholeLine, void> {
  let file: Awaited<ReturnType<typeof open>>;
  try {
    file = await open(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  try {
    let rest = Buffer.alloc(0);
    let from = 0;
    for (;;) {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(BYTES_AT_ONCE), 0, BYTES_AT_ONCE, from + rest.length);
      if (bytesRead === 0) return;
      const bytes = Buffer.concat([rest, buffer.subarray(0, bytesRead)]);
      let start = 0;
      for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
        yield { from: from + start, text: bytes.toString("utf8", start, end + 1) };
        start = end + 1;
      }
      rest = bytes.subarray(start);
      from += start;
    }
  } finally {
    await file.close();
  }
}

/** Where a file of answers is gone on with: its last row is answered again, for it may lack some of its lines. */
export interface ResumePoint {
  row: number;
  /** The index in the file of the first byte of that row. */
  from: number;
  /** The lines that it has of that row. */
  lines: string;
}

/** Finds where to go on with a file; undefined where it has no line of a row. */
export async function findResumePoint(path: string): Promise<ResumePoint | undefined> {
  let last: ResumePoint | undefined;
  for await (const { from, text } of wholeLines(path)) {
    const row = rowOfLine(text);
    if (row === undefined) continue;
    if (row === last?.row) last.lines += text;
    else last = { row, from, lines: text };
  }
  return last;
}

/** The index in a file after all whole lines of rows before one. */
export async function endOfRowsBefore(path: string, row: number): Promise<number> {
  let end = 0;
  for await (const { from, text } of wholeLines(path)) {
    const found = rowOfLine(text);
    if (found !== undefined && found >= row) return from;
    end = from + Buffer.byteLength(text);
  }
  return end;
}
