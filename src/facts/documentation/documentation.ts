import type { LocalizedText } from "../../codes.js";

/** What a fact means, for who writes or reads a pack: no answer about a nomination has these words. */
export interface FactDocumentation {
  readonly meaning: LocalizedText;
  readonly unknownWhen: LocalizedText;
}

/** When a fact is unknown that repeats a field. */
export const WHEN_LEFT_OUT: LocalizedText = { vi: "khi không được nêu", en: "when it is left out" };
