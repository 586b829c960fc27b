import type * as z from "zod/mini";
import { describeValue, receivedPhrase, shorten } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import type { Problem } from "../errors.js";
import { parseInput } from "../input/parse.js";
import { guardAgainstHostileInput, ValueCount } from "./guard.js";
import { ROOMS, type RoomName } from "./rooms.js";

/** Far above any real book: a file has a thousand statements a list. */
const MOST_FILES = 500;

/** One file of a pack, checked. */
export type PackDocument = { [Room in RoomName]: z.output<ReturnType<(typeof ROOMS)[Room]>> }[RoomName];

/** The documents that passed, and everything wrong with those that did not. */
export interface CheckedDocuments {
  /** Of a file with wrong statements, what is left without them. */
  documents: PackDocument[];
  problems: Problem[];
}

/** Checks the files of packs one by one against the guard and the schema of their section, until the problems are `enough`. */
export function checkDocuments(inputs: readonly unknown[], enough: number): CheckedDocuments {
  const documents: PackDocument[] = [];
  const problems: Problem[] = [];
  if (inputs.length > MOST_FILES) {
    const params = { maximum: MOST_FILES, inclusive: true, of: "items" } as const;
    return { documents, problems: [makeProblem("too-large", params, { path: "packs", received: `${inputs.length}` })] };
  }
  const count = new ValueCount();
  for (const [index, input] of inputs.entries()) {
    const checked = checkFile(input, count);
    if (checked.document !== undefined) documents.push(checked.document);
    for (const problem of checked.problems) problems.push({ ...problem, pack: documentName(input, index) });
    if (problems.length >= enough || count.isExceeded) break;
  }
  return { documents, problems };
}

interface CheckedFile {
  document?: PackDocument;
  problems: Problem[];
}

function checkFile(input: unknown, count: ValueCount): CheckedFile {
  try {
    return checkReadable(input, count);
  } catch {
    // A proxy may throw whatever is done with it.
    const place = { path: "$", received: receivedPhrase("an object") };
    return { problems: [makeProblem("wrong-type", { type: "plain-object" }, place)] };
  }
}

function checkReadable(input: unknown, count: ValueCount): CheckedFile {
  const hostile = guardAgainstHostileInput(input, count);
  if (hostile.length > 0) return { problems: hostile };
  const room = typeof input === "object" && input !== null && "room" in input ? input.room : undefined;
  if (!isRoomName(room)) {
    const place = { path: "room", received: describeValue(room) };
    return { problems: [makeProblem("not-a-code", { codes: Object.keys(ROOMS) }, place)] };
  }
  const checked = parseInput(ROOMS[room](), input);
  if (checked.ok) return { document: checked.value, problems: [] };
  const { problems } = checked;
  const rest = parseInput(ROOMS[room](), withoutWrongStatements(input as Record<string, unknown>, problems));
  return rest.ok ? { document: rest.value, problems } : { problems };
}

/** A file without the statements that problems name: what is left can still be wrong together with other files. */
function withoutWrongStatements(input: Record<string, unknown>, problems: readonly Problem[]): unknown {
  const wrong = new Set(problems.map(({ path }) => /^\w+\[\d+\]/.exec(path)?.[0]));
  return Object.fromEntries(
    Object.entries(input).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.filter((_, index) => !wrong.has(`${key}[${index}]`)) : value,
    ]),
  );
}

const isRoomName = (room: unknown): room is RoomName => typeof room === "string" && Object.hasOwn(ROOMS, room);

function documentName(input: unknown, index: number): string {
  if (typeof input !== "object" || input === null) return `packs[${index}]`;
  const [pack, room]: unknown[] = [Reflect.get(input, "pack"), Reflect.get(input, "room")];
  const name = typeof pack === "string" ? shorten(pack) : `packs[${index}]`;
  return typeof room === "string" ? `${name}/${shorten(room, 40)} (packs[${index}])` : name;
}
