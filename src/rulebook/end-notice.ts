import { addDays } from "../dates.js";
import type { Instrument, Provision, Source } from "../pack/types.js";
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

const textsByBook = new WeakMap<CompiledBook, ReadonlySet<string>>();

/**
 * Whether the book holds what took the place of a text. Of one that was amended every provision must have its later version
 * or its repeal: until then what an answer rests on may be missing.
 */
function isSuccessorEncoded(compiled: CompiledBook, text: Instrument, by: string): boolean {
  if (!encodedTexts(compiled).has(by)) return false;
  return text.endedBy?.how !== "amended" || !compiled.derive(unfollowedEnds).has(endKey(text.id, text.inForceTo));
}

type Ending = Provision & { id: string; source: Source };

const endKey = (instrument: string, lastDay: string | undefined) => `${instrument} ${lastDay}`;

/** The texts and last days of provisions that have no later version and were not repealed. */
function unfollowedEnds({ book }: CompiledBook): ReadonlySet<string> {
  const ends = PROVISION_LISTS.flatMap((list) => {
    const provisions: readonly Ending[] = book[list];
    const key = ({ pack, id }: Ending) => `${pack} ${id}`;
    const lastDay = ({ validTo = "9999" }: Ending) => validTo;
    const lastVersions = new Map<string, (typeof provisions)[number]>();
    for (const provision of provisions) {
      const last = lastVersions.get(key(provision));
      if (last === undefined || lastDay(provision) > lastDay(last)) lastVersions.set(key(provision), provision);
    }
    const repealed = new Set(provisions.filter(({ repealedBy }) => repealedBy !== undefined).map(key));
    return [...lastVersions].flatMap(([named, { source, validTo }]) =>
      repealed.has(named) ? [] : [endKey(source.instrument, validTo)],
    );
  });
  return new Set(ends);
}

/** The texts of which a book holds statements, and not the title alone. */
function encodedTexts(compiled: CompiledBook): ReadonlySet<string> {
  let texts = textsByBook.get(compiled);
  if (texts === undefined) {
    const sources = PROVISION_LISTS.flatMap((list) =>
      compiled.book[list].flatMap(({ source, repealedBy }) =>
        [source.instrument, source.amendedBy, repealedBy?.instrument].filter((id) => id !== undefined),
      ),
    );
    texts = new Set(sources);
    textsByBook.set(compiled, texts);
  }
  return texts;
}
