import { type BookCodes, isCode, type LocalizedText, labelOf, type Vocabulary } from "../codes.js";

/** The fields that name an entry of a list, each with the vocabulary of its codes. */
const NAMED_BY: readonly (readonly [field: string, vocabulary: Vocabulary])[] = [
  ["code", "awardOrTitle"],
  ["level", "discipline"],
  ["pending", "pendingMatter"],
  ["post", "post"],
  ["kind", "achievement"],
  ["kind", "document"],
  ["scope", "initiativeScope"],
  ["leader", "leader"],
  ["status", "recognition"],
];

/** What an entry of a list is called: by its code, and the year it is of. */
export function entryLabel(entry: Readonly<Record<string, unknown>>, index: number, book?: BookCodes): LocalizedText {
  const name = codeName(entry, book) ?? { vi: `mục ${index + 1}`, en: `entry ${index + 1}` };
  const year = entry.year ?? (typeof entry.from === "string" ? entry.from.slice(0, 4) : undefined);
  return year === undefined ? { ...name } : { vi: `${name.vi}, ${String(year)}`, en: `${name.en}, ${String(year)}` };
}

function codeName(entry: Readonly<Record<string, unknown>>, book: BookCodes | undefined): LocalizedText | undefined {
  const found = NAMED_BY.find(([field, vocabulary]) => isCode(vocabulary, entry[field], book));
  return found === undefined ? undefined : labelOf(found[1], String(entry[found[0]]), book);
}
