import type { MarkdownRenderer } from "vitepress";
import { packedBooks } from "../scripts/generate/plans.js";
import { instrumentTitle, renderSource, sourceTitle } from "../src/explain/cite.js";
import type { Locale } from "../src/index.js";
import type { Source } from "../src/pack/types.js";
import { Scribe } from "../src/plan-page/plan-statement.js";
import { sourcesWithin } from "./law/packs.js";
import { clauseLink } from "./law/places.js";

/** A citation as it is written, and where it leads. */
export type Citation = readonly [text: string, link: string];

const LOCALES: readonly Locale[] = ["vi", "en"];

/** Every way in which a page may write the sources of the packs: by the full and the short name of a text. */
export function citationsOnAnyPage(): Citation[] {
  return packedBooks().flatMap(({ book }) => {
    const full = Object.fromEntries(book.instruments.map(({ id, title }) => [id, title]));
    const short = Object.fromEntries(book.instruments.map(({ id, title, short: name }) => [id, name ?? title]));
    return sourcesWithin(book).flatMap((source) =>
      LOCALES.flatMap((locale) =>
        [full, short].map((titles): Citation => [write(source, titles, locale), clauseLink(source, locale)]),
      ),
    );
  });
}

/** The same for the page of a plan, which calls its own text "the plan". */
export function citationsOnPlanPage(id: string): Citation[] {
  const packed = packedBooks().find((each) => each.id === id);
  if (packed === undefined) return [];
  const scribe = new Scribe(packed);
  return sourcesWithin(packed.book).map((source): Citation => [scribe.cite(source), clauseLink(source, "en")]);
}

const write = (source: Source, titles: Parameters<typeof instrumentTitle>[1], locale: Locale): string =>
  renderSource(
    source,
    sourceTitle(source, (id) => instrumentTitle(id, titles, locale), locale),
    locale,
  );

/** Where a citation may begin. */
const BEGINNING = /(?<![\p{L}\d])(?:point|clause|Article|section|bullet|điểm|khoản|Điều|mục) /gu;

/** Finds citations in a text; the longest that fits wins. */
export class CitationFinder {
  readonly #byBeginning = new Map<string, Citation[]>();

  constructor(citations: readonly Citation[]) {
    const once = new Map(citations);
    const longestFirst = [...once].sort(([one], [other]) => other.length - one.length);
    for (const citation of longestFirst) {
      const key = citation[0].slice(0, 9);
      this.#byBeginning.set(key, [...(this.#byBeginning.get(key) ?? []), citation]);
    }
  }

  /** The citations of a text in their order, none within another, each with where it begins. */
  find(text: string): { at: number; citation: Citation }[] {
    const found: { at: number; citation: Citation }[] = [];
    let end = 0;
    for (const { index } of text.matchAll(BEGINNING)) {
      if (index < end) continue;
      const candidates = this.#byBeginning.get(text.slice(index, index + 9)) ?? [];
      const citation = candidates.find(([words]) => text.startsWith(words, index));
      if (citation === undefined) continue;
      found.push({ at: index, citation });
      end = index + citation[0].length;
    }
    return found;
  }
}

/** Makes every citation in running text a link to its clause; headings and what is a link already stay as they are. */
export function citationLinks(md: MarkdownRenderer): void {
  const general = citationsOnAnyPage();
  const finders = new Map<string, CitationFinder>();
  const finderOf = (plan: string): CitationFinder => {
    const finder = finders.get(plan) ?? new CitationFinder([...general, ...citationsOnPlanPage(plan)]);
    finders.set(plan, finder);
    return finder;
  };
  md.core.ruler.after("inline", "citations", (state) => {
    const plan = /^plans\/([\w-]+)\.md$/.exec(String(state.env.relativePath ?? ""))?.[1] ?? "";
    const finder = finderOf(plan);
    state.tokens.forEach((token, index) => {
      if (token.type !== "inline" || state.tokens[index - 1]?.type === "heading_open") return;
      let depth = 0;
      token.children = (token.children ?? []).flatMap((child) => {
        if (child.type === "link_open") depth += 1;
        if (child.type === "link_close") depth -= 1;
        if (child.type !== "text" || depth > 0) return [child];
        return linked(child, finder, state.Token);
      });
    });
  });
}

type State = Parameters<Parameters<MarkdownRenderer["core"]["ruler"]["push"]>[1]>[0];
type Token = State["tokens"][number];

function linked(text: Token, finder: CitationFinder, TokenClass: State["Token"]): Token[] {
  const plain = (content: string): Token => Object.assign(new TokenClass("text", "", 0), { content });
  const tokens: Token[] = [];
  let done = 0;
  for (const { at, citation } of finder.find(text.content)) {
    const [words, link] = citation;
    const open = new TokenClass("link_open", "a", 1);
    open.attrSet("href", link);
    tokens.push(plain(text.content.slice(done, at)), open, plain(words), new TokenClass("link_close", "a", -1));
    done = at + words.length;
  }
  return done === 0 ? [text] : [...tokens, plain(text.content.slice(done))];
}
