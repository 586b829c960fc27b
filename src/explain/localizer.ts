import { isOpenVocabulary, isOwnCode } from "../codes/own.js";
import { isCode, type Locale, type LocalizedText, labelOf, type Vocabulary } from "../codes.js";
import type { PartialDate } from "../dates.js";
import type { Source } from "../pack/types.js";
import type { CitedTexts } from "../result/envelope.js";
import type { OwnLabels } from "../result/own-labels.js";
import type { Sources } from "../result/sources.js";
import { instrumentTitle, renderSource, renderSources, sourceTitle } from "./cite.js";
import { dateText, lowerFirst } from "./values.js";

/** One language, and the titles of the instruments that one result cites. */
export class Localizer {
  readonly #shortened: Map<string, string>;
  readonly #untranslated: Set<string>;

  /** @param parent whose lists of shortened texts and of texts without English this one adds to. */
  constructor(
    readonly locale: Locale,
    readonly texts: CitedTexts,
    parent?: Localizer,
    /** Whether paths and codes of the input are shown beside the words. */
    readonly paths: boolean = parent?.paths ?? false,
    /** Whether a provision is cited by its own clause alone, without the others that it rests on. */
    readonly isShort: boolean = parent?.isShort ?? false,
    /** The names of the codes that packs declare for themselves. */
    private readonly ownLabels: OwnLabels = parent?.ownLabels ?? {},
  ) {
    this.#shortened = parent === undefined ? new Map<string, string>() : parent.#shortened;
    this.#untranslated = parent === undefined ? new Set<string>() : parent.#untranslated;
  }

  /** A wording in this language. */
  text(text: LocalizedText): string {
    if (text.untranslated && this.locale === "en") this.#untranslated.add(text.vi);
    return text[this.locale];
  }

  /** Whether a wording was asked for so far that its pack has in Vietnamese alone. */
  get lacksEnglish(): boolean {
    return this.#untranslated.size > 0;
  }

  /** The name of a code. */
  label(vocabulary: Vocabulary, code: string): string {
    if (!isOwnCode(code)) return this.text(labelOf(vocabulary, code));
    // A result stored by hand may have lost its `labels`.
    const own = this.ownLabels[code];
    return own === undefined ? code : this.text(own);
  }

  /** Whether a code of a vocabulary has a name here. */
  hasLabel(vocabulary: Vocabulary, code: string): boolean {
    return isCode(vocabulary, code) || (isOpenVocabulary(vocabulary) && isOwnCode(code) && code in this.ownLabels);
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

  /** All sources of a provision, as a person cites them; in a short text, its own clause. */
  citeAll({ source, alsoFrom = [] }: Sources): string {
    if (this.isShort) return this.cite(source);
    return renderSources([source, ...alsoFrom], (instrument) => this.title(instrument), this.locale);
  }

  /** The short name of a text where it has one, else its title. */
  title(instrument: string): string {
    const text = this.texts[instrument];
    if (text?.untranslated) this.text(text);
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
