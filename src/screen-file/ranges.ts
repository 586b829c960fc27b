import type { FileHandle } from "node:fs/promises";

/** Bytes of a file, from the first line to the end of the last. */
export interface ByteRange {
  from: number;
  /** The place after the last byte. */
  to: number;
}

const LINE_FEED_BYTE = 10;
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
/** How far to look at once for the end of a line. */
const LOOK = 16_384;

/**
 * Cuts a file at line ends into ranges of about so many bytes; an empty file is one empty range.
 *
 * A line feed is never a part of another character in UTF-8, so that it may be looked for byte by byte.
 */
export async function* rangesOf(file: FileHandle, bytes: number): AsyncGenerator<ByteRange, void> {
  const { size } = await file.stat();
  let from = await lineStart(file);
  do {
    const to = from + bytes >= size ? size : await lineEnd(file, from + bytes - 1, size);
    yield { from, to };
    from = to;
  } while (from < size);
}

/** The place after the byte order mark that some editors put first. */
async function lineStart(file: FileHandle): Promise<number> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(BYTE_ORDER_MARK.length), 0, BYTE_ORDER_MARK.length, 0);
  return buffer.subarray(0, bytesRead).equals(BYTE_ORDER_MARK) ? bytesRead : 0;
}

/** The place after the first line feed from a place on; the file's end where there is none. */
async function lineEnd(file: FileHandle, place: number, size: number): Promise<number> {
  const buffer = Buffer.alloc(LOOK);
  for (let from = place; from < size; ) {
    const { bytesRead } = await file.read(buffer, 0, LOOK, from);
    if (bytesRead === 0) return size;
    const found = buffer.subarray(0, bytesRead).indexOf(LINE_FEED_BYTE);
    if (found >= 0) return from + found + 1;
    from += bytesRead;
  }
  return size;
}
