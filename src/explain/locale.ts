import type { Locale } from "../codes.js";
import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { readOptions } from "../errors/options.js";
import { InvalidInputError } from "../errors.js";

/** Reads the options of a wording. Throws `InvalidInputError` for a language there are no words in, and for other options. */
export function parseExplainOptions(options: unknown): { locale: Locale } {
  const { locale } = readOptions<{ locale?: unknown }>(options, ["locale"]);
  if (locale === "vi" || locale === "en") return { locale };
  throw new InvalidInputError([
    makeProblem("not-a-code", { codes: ["vi", "en"] }, { path: "locale", received: describeValue(locale) }),
  ]);
}
