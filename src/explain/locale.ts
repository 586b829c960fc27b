import type { Locale } from "../codes.js";
import { InvalidQueryError } from "../errors.js";
import { describeValue } from "../validation.js";

/** Refuses a language there are no words in: for callers without types. */
export function checkLocale(locale: Locale): void {
  if (locale === "vi" || locale === "en") return;
  throw new InvalidQueryError([{ path: "locale", expected: "one of vi, en", received: describeValue(locale) }]);
}
