import type { CodeEntry } from "./entry.js";
import type { GroupCode, KindCode } from "./nominees.js";
import { type BookCodes, isOwnCode, ownEntries } from "./own.js";
import type { UnitLevelCode } from "./units.js";
import { type CodeIn, codeEntries } from "./vocabulary.js";

/** Whether a group, title or award form is for a kind of nominee; one whose entry names no kinds is for all. */
export function isForKind<V extends "group" | "awardOrTitle">(
  vocabulary: V,
  code: CodeIn<V>,
  kind: KindCode,
  book?: BookCodes,
): boolean {
  const kinds: readonly string[] | undefined = isOwnCode(code)
    ? ownEntries(book, vocabulary).find((entry) => entry.code === code)?.kinds
    : builtInKinds(vocabulary).get(code);
  return kinds?.includes(kind) ?? true;
}

const kindsByVocabulary = /* @__PURE__ */ new Map<string, ReadonlyMap<string, readonly string[] | undefined>>();

/** The kinds of every built-in code: asked about for each award on file. */
function builtInKinds(vocabulary: "group" | "awardOrTitle"): ReadonlyMap<string, readonly string[] | undefined> {
  let kinds = kindsByVocabulary.get(vocabulary);
  if (kinds === undefined) {
    const entries: readonly CodeEntry[] = codeEntries(vocabulary);
    kinds = new Map(entries.map((entry) => [entry.code, entry.kinds]));
    kindsByVocabulary.set(vocabulary, kinds);
  }
  return kinds;
}

/** Whether units of a level propose nominees of a group, as far as the entry of the level names groups; it names no pack's own. */
export function proposesGroup(level: UnitLevelCode, group: GroupCode): boolean {
  const entries: readonly CodeEntry[] = codeEntries("unitLevel");
  if (isOwnCode(group)) return true;
  return entries.find(({ code }) => code === level)?.groups?.includes(group) ?? true;
}
