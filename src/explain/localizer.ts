import { isCode, type Locale, type LocalizedText, labelOf, type Vocabulary } from "../codes.js";
import type { PartialDate } from "../dates.js";
import type { Source } from "../pack/types.js";
import type { CitedTexts } from "../result/envelope.js";
import type { Sources } from "../result/sources.js";
import { instrumentTitle, renderSource, renderSources, sourceTitle } from "./cite.js";
import { dateText, lowerFirst } from "./values.js";

/** One language, and the titles of the instruments that one result cites. */
export class Localizer {
  readonly #shortened: Map<string, string>;

  /** @param parent whose list of shortened texts this one adds to. */
  constructor(
    readonly locale: Locale,
    readonly texts: CitedTexts,
    parent?: Localizer,
    /** Whether paths and codes of the input are shown beside the words. */
    readonly paths: boolean = parent?.paths ?? false,
  ) {
    this.#shortened = parent === undefined ? new Map<string, string>() : parent.#shortened;
  }

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

  /** A source as a person cites it, its text by its short name. */
  cite(source: Source): string {
    return renderSource(
      source,
      sourceTitle(source, (instrument) => this.title(instrument), this.locale),
      this.locale,
    );
  }

  /** All sources of a provision, as a person cites them. */
  citeAll({ source, alsoFrom = [] }: Sources): string {
    return renderSources([source, ...alsoFrom], (instrument) => this.title(instrument), this.locale);
  }

  /** The short name of a text where it has one, else its title. */
  title(instrument: string): string {
    const text = this.texts[instrument];
    if (text?.short === undefined) return instrumentTitle(instrument, this.texts, this.locale);
    const short = this.text(text.short);
    this.#shortened.set(short, this.text(text));
    return short;
  }

  /** The texts named for short so far, with their titles. */
  get shortened(): { short: string; title: string }[] {
    return [...this.#shortened].map(([short, title]) => ({ short, title }));
  }

  /** A date, however much of it is known. */
  date(date: PartialDate): string {
    return dateText(date, this.locale);
  }
}
