import type { Vocabulary } from "../codes.js";
import { factCatalogue } from "../facts/catalogue.js";
import { MINUTES_BODIES } from "../questions/options.js";
import type { Check } from "../result/check.js";
import type { Localizer } from "./localizer.js";
import { MESSAGES } from "./phrases.js";
import { numberText } from "./values.js";

/** The words of a value that a check compares. */
export function valueText(value: string | number | boolean, check: Check, localizer: Localizer): string {
  if (typeof value === "boolean") return localizer.text(value ? MESSAGES.yes : MESSAGES.no);
  if (typeof value === "number") {
    return check.required?.unit === "percent"
      ? `${numberText(value, localizer.locale)}%`
      : numberText(value, localizer.locale);
  }
  const minutesBody = check.role === "document" ? MINUTES_BODIES.find(({ code }) => code === value) : undefined;
  if (minutesBody !== undefined) return localizer.text(minutesBody.label);
  const vocabulary = leafVocabularies(check).find((each) => localizer.hasLabel(each, value));
  return vocabulary === undefined ? value : localizer.label(vocabulary, value);
}

/** The vocabularies that a check's codes are of: its fact's, or those of documents where it is about documents. */
function leafVocabularies({ fact, role }: Check): readonly Vocabulary[] {
  const vocabulary = fact === undefined ? undefined : factCatalogue().get(fact.name)?.vocabulary;
  if (vocabulary === undefined) return role === "document" ? ["document"] : [];
  return [vocabulary];
}
