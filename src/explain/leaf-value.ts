import type { LocalizedText, Vocabulary } from "../codes.js";
import type { MinutesBody } from "../dossier/types.js";
import { factCatalogue } from "../facts/catalogue.js";
import type { Check } from "../result/check.js";
import type { Localizer } from "./localizer.js";
import { MESSAGES } from "./phrases.js";
import { numberText } from "./values.js";

/** Whose minutes: no vocabulary of codes has them. */
export const MINUTES_BODIES: Record<MinutesBody, LocalizedText> = {
  "hoi-dong": { vi: "của Hội đồng", en: "the council's" },
  "co-quan": { vi: "của cơ quan, đơn vị", en: "the body's own" },
};

/** Whether a value is one of those whose minutes they may be. */
export const isMinutesBody = (value: string): value is MinutesBody => Object.hasOwn(MINUTES_BODIES, value);

/** The words of a value that a check compares. */
export function valueText(value: string | number | boolean, check: Check, localizer: Localizer): string {
  if (typeof value === "boolean") return localizer.text(value ? MESSAGES.yes : MESSAGES.no);
  if (typeof value === "number") {
    return check.required?.unit === "percent"
      ? `${numberText(value, localizer.locale)}%`
      : numberText(value, localizer.locale);
  }
  if (check.role === "document" && isMinutesBody(value)) return localizer.text(MINUTES_BODIES[value]);
  const vocabulary = leafVocabularies(check).find((each) => localizer.hasLabel(each, value));
  return vocabulary === undefined ? value : localizer.label(vocabulary, value);
}

/** The vocabularies that a check's codes are of: its fact's, or those of documents where it is about documents. */
function leafVocabularies({ fact, role }: Check): readonly Vocabulary[] {
  const vocabulary = fact === undefined ? undefined : factCatalogue().get(fact.name)?.vocabulary;
  if (vocabulary === undefined) return role === "document" ? ["document"] : [];
  return typeof vocabulary === "string" ? [vocabulary] : vocabulary;
}
