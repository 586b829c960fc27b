import type { CodeEntry } from "./entry.js";
import type { GroupCode, KindCode } from "./nominees.js";
import { type BookCodes, isOwnCode, type OwnCodeEntry, ownEntries } from "./own.js";
import type { UnitLevelCode } from "./units.js";
import { type CodeIn, codeEntries } from "./vocabulary.js";

/** Whether a group, title or award form is for a kind of nominee; one whose entry names no kinds is for all. */
export function isForKind<V extends "group" | "awardOrTitle">(
  vocabulary: V,
  code: CodeIn<V>,
  kind: KindCode,
  book?: BookCodes,
): boolean {
  const entries: readonly (CodeEntry | OwnCodeEntry)[] = isOwnCode(code)
    ? ownEntries(book, vocabulary)
    : codeEntries(vocabulary);
  return entries.find((entry) => entry.code === code)?.kinds?.some((one) => one === kind) ?? true;
}

/** Whether units of a level propose nominees of a group, as far as the entry of the level names groups; it names no pack's own. */
export function proposesGroup(level: UnitLevelCode, group: GroupCode): boolean {
  const entries: readonly CodeEntry[] = codeEntries("unitLevel");
  if (isOwnCode(group)) return true;
  return entries.find(({ code }) => code === level)?.groups?.includes(group) ?? true;
}
