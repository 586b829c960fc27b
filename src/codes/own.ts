import type { LocalizedText } from "./entry.js";
import type { KindCode } from "./nominees.js";
import type { UnitLevelCode } from "./units.js";

/** A code that a pack declares for itself: the pack's id, a colon, and a name. */
export type OwnCode = `${string}:${string}`;

/** The vocabularies to which a pack may add codes of its own. */
export const OPEN_VOCABULARIES = ["body", "unitLevel", "group", "document", "indicator", "recognition"] as const;

/** The name of a vocabulary to which a pack may add codes of its own. */
export type OpenVocabulary = (typeof OPEN_VOCABULARIES)[number];

/** A code of a pack's own, with its names. */
export interface OwnCodeEntry {
  readonly code: OwnCode;
  readonly label: Readonly<LocalizedText>;
  /** Short forms and other names, by which it is suggested for what is misspelt. */
  readonly abbreviations?: readonly string[] | undefined;
  /** Of a group: the kinds of nominee that it is for; left out, any. */
  readonly kinds?: readonly KindCode[] | undefined;
  /** Of a body: the level of unit that it is, where it is one. */
  readonly level?: UnitLevelCode | undefined;
}

/** The codes that packs declare for themselves, by vocabulary. */
export type OwnVocabularies = { readonly [V in OpenVocabulary]?: readonly OwnCodeEntry[] | undefined };

/** What knows the codes of its packs: a rulebook. */
export interface BookCodes {
  readonly vocabularies?: OwnVocabularies | undefined;
}

const IDENTIFIER = "[a-z0-9]+(?:[.-][a-z0-9]+)*";

/** The form of a code of a pack's own. */
export const OWN_CODE = new RegExp(`^${IDENTIFIER}:[a-z0-9]+(?:-[a-z0-9]+)*$`);

/** Whether a code is a pack's own, by its form. */
export const isOwnCode = (code: string): code is OwnCode => code.includes(":");

/** Whether a pack may add codes to a vocabulary. */
export const isOpenVocabulary = (vocabulary: string): vocabulary is OpenVocabulary =>
  (OPEN_VOCABULARIES as readonly string[]).includes(vocabulary);

const NONE: readonly OwnCodeEntry[] = [];

/** The codes that the packs of a book add to a vocabulary. */
export function ownEntries(book: BookCodes | undefined, vocabulary: string): readonly OwnCodeEntry[] {
  return isOpenVocabulary(vocabulary) ? (book?.vocabularies?.[vocabulary] ?? NONE) : NONE;
}
