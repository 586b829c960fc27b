import { isUtf8 } from "node:buffer";
import { describeValue, receivedPhrase } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import type { Problem } from "../errors.js";
import { jsonErrorIndex } from "../input/json-error.js";

const LINE_FEED = 10;

/** A line that is not blank: its JSON value, or why it has none. */
export type Line = { line: number; value: unknown } | { line: number; problem: Problem };

/**
 * Reads JSON line by line, and returns how many lines there are, blank ones included.
 *
 * Only a line feed ends a line: JSON may hold the other separators of Unicode, at which `node:readline` cuts in some
 * versions of Node. The carriage return before it is white space to JSON.
 */
export function* readLines(bytes: Buffer): Generator<Line, number> {
  const isSound = isUtf8(bytes);
  let line = 0;
  for (let from = 0; from < bytes.length; line += 1) {
    const end = bytes.indexOf(LINE_FEED, from);
    const to = end < 0 ? bytes.length : end;
    // `toString` silently turns bytes that are not UTF-8 into replacement characters.
    const text = isSound || isUtf8(bytes.subarray(from, to)) ? bytes.toString("utf8", from, to) : undefined;
    if (text === undefined) yield { line, problem: notJson(receivedPhrase("bytes that are not UTF-8")) };
    else if (text.trim() !== "") yield parsed(line, text);
    from = to + 1;
  }
  return line;
}

function parsed(line: number, text: string): Line {
  try {
    return { line, value: JSON.parse(text) };
  } catch {
    return { line, problem: notJson(describeValue(text.trim()), jsonErrorIndex(text) + 1) };
  }
}

const notJson = (received: string, column?: number): Problem => {
  const params = { format: "json-line", ...(column === undefined ? {} : { column }) } as const;
  return makeProblem("bad-format", params, { path: "$", received });
};
