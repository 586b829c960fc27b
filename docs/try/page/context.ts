import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Locale, LocalizedText } from "../../../src/index.js";
import { type WordName, word } from "./words.js";

export const LocaleContext = createContext<Locale>("vi");

/** The language of the page, its words, and texts of the library in it. */
export function useWords() {
  const locale = useContext(LocaleContext);
  return {
    locale,
    say: (name: WordName, places?: Record<string, string | number>) => word(locale, name, places),
    inLocale: (text: LocalizedText) => text[locale],
  };
}
