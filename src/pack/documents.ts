import type * as z from "zod/mini";
import { describeValue, shorten } from "../errors/describe.js";
import { type FoundProblems, limitProblems, ProblemCollector } from "../errors/limit.js";
import { makeProblem } from "../errors/make-problem.js";
import { type ParseResult, parseInput, readSafely } from "../input/parse.js";
import { guardAgainstHostileInput } from "./guard.js";
import { ROOMS, type RoomName } from "./rooms.js";

/** One file of a pack, checked. */
export type PackDocument = { [Room in RoomName]: z.output<ReturnType<(typeof ROOMS)[Room]>> }[RoomName];

/** The documents that passed, and what is wrong with those that did not. */
export interface CheckedDocuments {
  documents: PackDocument[];
  found: FoundProblems;
}

/** Checks the files of packs one by one against the guard and the schema of their section. */
export function checkDocuments(inputs: readonly unknown[]): CheckedDocuments {
  const documents: PackDocument[] = [];
  const found = new ProblemCollector();
  inputs.forEach((input, index) => {
    const read = readSafely(() => {
      const checked = checkFile(input);
      return checked.ok ? checked : { ok: false, ...inDocument(checked, documentName(input, index)) };
    });
    if (read.ok) documents.push(read.value);
    else found.addAll(inDocument(read, `packs[${index}]`));
  });
  return { documents, found };
}

function inDocument({ problems, moreProblems }: FoundProblems, name: string): FoundProblems {
  return { problems: problems.map(({ pack = name, ...problem }) => ({ ...problem, pack })), moreProblems };
}

function checkFile(input: unknown): ParseResult<PackDocument> {
  const hostile = guardAgainstHostileInput(input);
  if (hostile.length > 0) return { ok: false, ...limitProblems(hostile) };
  const room = typeof input === "object" && input !== null && "room" in input ? input.room : undefined;
  if (!isRoomName(room)) {
    const place = { path: "room", received: describeValue(room) };
    return { ok: false, ...limitProblems([makeProblem("not-a-code", { codes: Object.keys(ROOMS) }, place)]) };
  }
  return parseInput(ROOMS[room](), input);
}

const isRoomName = (room: unknown): room is RoomName => typeof room === "string" && Object.hasOwn(ROOMS, room);

function documentName(input: unknown, index: number): string {
  if (typeof input !== "object" || input === null) return `packs[${index}]`;
  const [pack, room]: unknown[] = [Reflect.get(input, "pack"), Reflect.get(input, "room")];
  const name = typeof pack === "string" ? shorten(pack) : `packs[${index}]`;
  return typeof room === "string" ? `${name}/${shorten(room, 40)} (packs[${index}])` : name;
}
