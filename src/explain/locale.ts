import type { Locale } from "../codes.js";
import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidInputError } from "../errors.js";

/** Refuses a language there are no words in, and options left out: for callers without types. */
export function parseExplainOptions<Options extends { locale: Locale }>(options: Options): Options {
  const locale: unknown = (options as Options | undefined)?.locale;
  if (locale === "vi" || locale === "en") return options;
  throw new InvalidInputError([
    makeProblem("not-a-code", { codes: ["vi", "en"] }, { path: "locale", received: describeValue(locale) }),
  ]);
}
