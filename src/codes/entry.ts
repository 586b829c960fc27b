/** The languages of every label and explanation. */
export type Locale = "vi" | "en";

/** A language as hosts name it: by itself, or as a BCP 47 tag with a region, such as `"vi-VN"` or `"en-US"`. */
export type LanguageTag = Locale | `${Locale}-${string}`;

/** One wording in both languages. */
export interface LocalizedText {
  vi: string;
  en: string;
  /** Whether a pack has no English for it: `en` then repeats the Vietnamese, and explanations name that once. */
  untranslated?: true;
}

/** A code with its official name and the other ways it is written in papers and portals. */
export interface CodeEntry {
  readonly code: string;
  readonly label: Readonly<LocalizedText>;
  /** Short forms and older names; one shared by several codes is ambiguous, and is never resolved. */
  readonly abbreviations?: readonly string[];
  /** The codes of the kinds of nominee that it is for; left out where it is for any. */
  readonly kinds?: readonly string[];
  /** The codes of the groups of nominees that units of a level propose; left out where they propose any. */
  readonly groups?: readonly string[];
  /** The first day without it, for a level or body that was dissolved. */
  readonly dissolvedOn?: string;
  /** The place in a text. */
  readonly dissolvedBy?: { readonly instrument: string; readonly article?: number };
}
