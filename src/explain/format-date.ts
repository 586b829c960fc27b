import type { LanguageTag } from "../codes.js";
import { isPartialDate, type PartialDate } from "../dates.js";
import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidInputError } from "../errors.js";
import { parseExplainOptions } from "./locale.js";
import { dateText } from "./values.js";

/**
 * Writes a date as people do, however much of it is known: a day, a month, a quarter or a year.
 *
 * @param options the `locale`, Vietnamese by default.
 * @throws InvalidInputError at `date` for anything that is not one, and for options that are not well formed.
 * @example
 * formatDate("2025-Q3"); // "quý III năm 2025"
 */
export function formatDate(date: PartialDate, options: { locale?: LanguageTag } = {}): string {
  const { locale } = parseExplainOptions(options);
  if (!isPartialDate(date)) {
    throw new InvalidInputError([
      makeProblem("bad-date", { precision: "any" }, { path: "date", received: describeValue(date) }),
    ]);
  }
  return dateText(date, locale);
}
