import { addDays } from "../dates.js";
import type { Instrument } from "../pack/types.js";
import type { Notice } from "../result/notice.js";
import type { CompiledBook } from "./compile.js";
import { allUnfollowedEnds, encodedTexts, endKey } from "./elsewhere.js";

const CODE_BY_END = { amended: "law-amended", replaced: "text-replaced", expired: "text-expired" } as const;

/** The notice that a text has ended, as its instrument has it, and whether the book holds what took its place. */
export function textEndNotice(compiled: CompiledBook, text: Instrument, concerns: string[]): Notice {
  const { how = "expired", by } = text.endedBy ?? {};
  return {
    code: CODE_BY_END[how],
    instrument: text.id,
    ...(by === undefined ? {} : { by }),
    ...(by !== undefined && isSuccessorEncoded(compiled, text, by) ? { byIsEncoded: true as const } : {}),
    ...(text.inForceTo === undefined ? {} : { since: addDays(text.inForceTo, 1) }),
    ...(text.transition === undefined ? {} : { wording: text.transition }),
    ...(text.otherEnds === undefined ? {} : { why: text.otherEnds }),
    concerns,
  };
}

/** The notice that statements have ended: with their text, or before it, while the text itself may go on. */
export function provisionEndNotice(
  compiled: CompiledBook,
  text: Instrument,
  lastDay: string,
  concerns: string[],
): Notice {
  if (text.inForceTo !== undefined && lastDay >= text.inForceTo) return textEndNotice(compiled, text, concerns);
  return { code: "provision-ended", instrument: text.id, since: addDays(lastDay, 1), concerns };
}

/**
 * Whether the book holds what took the place of a text. Of one that was amended every provision must have its later version
 * or its repeal: until then what an answer rests on may be missing.
 */
function isSuccessorEncoded(compiled: CompiledBook, text: Instrument, by: string): boolean {
  if (!compiled.derive(encodedTextsIn).has(by)) return false;
  return text.endedBy?.how !== "amended" || !compiled.derive(unfollowedEndsIn).has(endKey(text.id, text.inForceTo));
}

const encodedTextsIn = ({ book }: CompiledBook) => encodedTexts(book);
const unfollowedEndsIn = ({ book }: CompiledBook) => allUnfollowedEnds(book);
