import type { Stats } from "node:fs";
import { type FileHandle, open, stat } from "node:fs/promises";
import { describeThrown, type ReceivedPhrase, receivedPhrase } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidInputError } from "../errors.js";
import { contentKind } from "./content-kind.js";

/** Enough to see what a file is. */
const HEAD_BYTES = 4_096;

/** Opens a file of lines. Throws `InvalidInputError` at `path` for what is no file, cannot be read, or is of another kind. */
export async function openLines(path: string | URL): Promise<FileHandle> {
  // Asked before it is opened: to open a named pipe waits until somebody writes.
  const other = otherThanFile(await reading(() => stat(path)));
  if (other !== undefined) throw unreadable(receivedPhrase(other));
  const file = await reading(() => open(path));
  try {
    const { buffer, bytesRead } = await reading(() => file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0));
    const kind = contentKind(buffer.subarray(0, bytesRead));
    if (kind === undefined) return file;
    throw new InvalidInputError([
      makeProblem("bad-format", { format: "json-lines" }, { path: "path", received: receivedPhrase(kind) }),
    ]);
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function reading<Value>(read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    throw unreadable(describeThrown(error));
  }
}

function otherThanFile(found: Stats): ReceivedPhrase | undefined {
  if (found.isFile()) return undefined;
  if (found.isDirectory()) return "a folder";
  return found.isFIFO() ? "a named pipe" : "a device or a socket";
}

const unreadable = (received: string) =>
  new InvalidInputError([makeProblem("unreadable", { of: "file" }, { path: "path", received })]);
