import type { FileHandle } from "node:fs/promises";

/** Bytes of a file, from the first line to the end of the last. */
export interface ByteRange {
  from: number;
  /** The index after the last byte. */
  to: number;
}

const LINE_FEED_BYTE = 10;
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
/** How many bytes to read at once in search of the end of a line. */
const SEARCH_BYTES = 16_384;

/**
 * Cuts a file at line ends into ranges of about so many bytes; an empty file is one empty range.
 *
 * In UTF-8 the byte of a line feed is never part of another character, so the search may go byte by byte.
 */
export async function* lineRanges(file: FileHandle, bytes: number): AsyncGenerator<ByteRange, void> {
  const { size } = await file.stat();
  let from = await lineStart(file);
  do {
    const to = from + bytes >= size ? size : await lineEnd(file, from + bytes - 1, size);
    yield { from, to };
    from = to;
  } while (from < size);
}

/** The index after the byte order mark that some editors write first. */
async function lineStart(file: FileHandle): Promise<number> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(BYTE_ORDER_MARK.length), 0, BYTE_ORDER_MARK.length, 0);
  return buffer.subarray(0, bytesRead).equals(BYTE_ORDER_MARK) ? bytesRead : 0;
}

/** The index after the first line feed from `start` on; the file's end where there is none. */
async function lineEnd(file: FileHandle, start: number, size: number): Promise<number> {
  const buffer = Buffer.alloc(SEARCH_BYTES);
  for (let from = start; from < size; ) {
    const { bytesRead } = await file.read(buffer, 0, SEARCH_BYTES, from);
    if (bytesRead === 0) return size;
    const found = buffer.subarray(0, bytesRead).indexOf(LINE_FEED_BYTE);
    if (found >= 0) return from + found + 1;
    from += bytesRead;
  }
  return size;
}
