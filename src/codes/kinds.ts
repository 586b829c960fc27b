import type { CodeEntry } from "./entry.js";
import type { GroupCode, KindCode } from "./nominees.js";
import type { UnitLevelCode } from "./units.js";
import { type CodeIn, codeEntries } from "./vocabulary.js";

/** Whether a group, title or award form is for a kind of nominee; one whose entry names no kinds is for all. */
export function isForKind<V extends "group" | "awardOrTitle">(vocabulary: V, code: CodeIn<V>, kind: KindCode): boolean {
  const entries: readonly CodeEntry[] = codeEntries(vocabulary);
  return entries.find((entry) => entry.code === code)?.kinds?.includes(kind) ?? true;
}

/** Whether units of a level propose nominees of a group, as far as the entry of the level names groups. */
export function proposesGroup(level: UnitLevelCode, group: GroupCode): boolean {
  const entries: readonly CodeEntry[] = codeEntries("unitLevel");
  return entries.find(({ code }) => code === level)?.groups?.includes(group) ?? true;
}
