import { isCode, type Locale, type LocalizedText, labelOf, type Vocabulary } from "../codes.js";
import type { PartialDate } from "../dates.js";
import type { Source } from "../pack/types.js";
import type { CitedTexts } from "../result/envelope.js";
import type { Sources } from "../result/sources.js";
import { instrumentTitle, renderSource, renderSources } from "./cite.js";
import { dateText, lowerFirst } from "./values.js";

/** One language, and the titles of the instruments that one result cites. */
export class Localizer {
  constructor(
    readonly locale: Locale,
    readonly texts: CitedTexts,
  ) {}

  /** A wording in this language. */
  text(text: LocalizedText): string {
    return text[this.locale];
  }

  /** The name of a code. */
  label(vocabulary: Vocabulary, code: string): string {
    return this.text(labelOf(vocabulary, code));
  }

  /** The names of codes, one after the other. */
  labels(vocabulary: Vocabulary, codes: readonly string[]): string {
    return codes.map((code) => this.label(vocabulary, code)).join(", ");
  }

  /** The names of codes within a sentence. */
  names(vocabulary: Vocabulary, codes: readonly string[]): string {
    return codes.map((code) => lowerFirst(this.label(vocabulary, code))).join(", ");
  }

  /** The name of an award form or title. */
  awardLabel(code: string): string {
    return this.label(isCode("title", code) ? "title" : "award", code);
  }

  /** A source as a person cites it. */
  cite(source: Source): string {
    return renderSource(source, this.texts, this.locale);
  }

  /** All sources of a provision, as a person cites them. */
  citeAll({ source, alsoFrom = [] }: Sources): string {
    return renderSources([source, ...alsoFrom], this.texts, this.locale);
  }

  /** The title of an instrument. */
  title(instrument: string): string {
    return instrumentTitle(instrument, this.texts, this.locale);
  }

  /** A date, however much of it is known. */
  date(date: PartialDate): string {
    return dateText(date, this.locale);
  }
}
