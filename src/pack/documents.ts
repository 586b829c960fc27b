import type * as z from "zod/mini";
import { describeValue, shorten } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import type { Problem } from "../errors.js";
import { parseInput } from "../input/parse.js";
import { guardAgainstHostileInput } from "./guard.js";
import { ROOMS, type RoomName } from "./rooms.js";

/** One file of a pack, checked. */
export type PackDocument = { [Room in RoomName]: z.output<ReturnType<(typeof ROOMS)[Room]>> }[RoomName];

/** The documents that passed, and everything wrong with those that did not. */
export interface CheckedDocuments {
  documents: PackDocument[];
  problems: Problem[];
}

/** Checks the files of packs one by one against the guard and the schema of their section. */
export function checkDocuments(inputs: readonly unknown[]): CheckedDocuments {
  const documents: PackDocument[] = [];
  const problems: Problem[] = [];
  inputs.forEach((input, index) => {
    const checked = checkFile(input);
    if ("document" in checked) documents.push(checked.document);
    else problems.push(...checked.problems.map((problem) => ({ ...problem, pack: documentName(input, index) })));
  });
  return { documents, problems };
}

function checkFile(input: unknown): { document: PackDocument } | { problems: Problem[] } {
  const hostile = guardAgainstHostileInput(input);
  if (hostile.length > 0) return { problems: hostile };
  const room = typeof input === "object" && input !== null && "room" in input ? input.room : undefined;
  if (!isRoomName(room)) {
    return {
      problems: [
        makeProblem("not-a-code", { codes: Object.keys(ROOMS) }, { path: "room", received: describeValue(room) }),
      ],
    };
  }
  const checked = parseInput(ROOMS[room](), input);
  return checked.ok ? { document: checked.value } : { problems: checked.problems };
}

const isRoomName = (room: unknown): room is RoomName => typeof room === "string" && Object.hasOwn(ROOMS, room);

function documentName(input: unknown, index: number): string {
  if (typeof input !== "object" || input === null) return `packs[${index}]`;
  const [pack, room]: unknown[] = [Reflect.get(input, "pack"), Reflect.get(input, "room")];
  const name = typeof pack === "string" ? shorten(pack) : `packs[${index}]`;
  return typeof room === "string" ? `${name}/${shorten(room, 40)} (packs[${index}])` : name;
}
