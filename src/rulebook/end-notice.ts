import { addDays } from "../dates.js";
import type { Instrument } from "../pack/types.js";
import type { Notice } from "../result/notice.js";
import type { CompiledBook } from "./compile.js";
import { PROVISION_LISTS } from "./compose.js";

const CODE_BY_END = { amended: "law-amended", replaced: "text-replaced", expired: "text-expired" } as const;

/** The notice that a text has ended, as its instrument has it, and whether the book holds what took its place. */
export function textEndNotice(compiled: CompiledBook, text: Instrument, concerns: string[]): Notice {
  const { how = "expired", by } = text.endedBy ?? {};
  return {
    code: CODE_BY_END[how],
    instrument: text.id,
    ...(by === undefined ? {} : { by }),
    ...(by !== undefined && encodedTexts(compiled).has(by) ? { byIsEncoded: true as const } : {}),
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

const textsByBook = new WeakMap<CompiledBook, ReadonlySet<string>>();

/** The texts of which a book holds statements, and not the title alone. */
function encodedTexts(compiled: CompiledBook): ReadonlySet<string> {
  let texts = textsByBook.get(compiled);
  if (texts === undefined) {
    const sources = PROVISION_LISTS.flatMap((list) => compiled.book[list].map(({ source }) => source.instrument));
    texts = new Set(sources);
    textsByBook.set(compiled, texts);
  }
  return texts;
}
