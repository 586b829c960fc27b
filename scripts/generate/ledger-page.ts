import { readFileSync } from "node:fs";
import { national } from "../../src/books/national.js";
import type { Rulebook, Source } from "../../src/index.js";

/** What becomes of an article that no statement of the book rests on. */
export interface Reason {
  how: "judged" | "delegated" | "without-effect" | "out-of-scope";
  reason: string;
  /** To whom the text leaves it. */
  to?: string;
}

/** The articles of each text that are not encoded, by number. */
export type Ledger = Record<string, Record<string, Reason>>;

/** The law and its decree, by the ids of the pack. */
export const TEXTS = { law: "06/2022/QH15", decree: "152/2025/NĐ-CP" } as const;

/** How many articles the law has. */
export const ARTICLES = 96;

/** The reasons written by hand. */
export const LEDGER: Ledger = JSON.parse(readFileSync(new URL("law-ledger.json", import.meta.url), "utf8"));

/** The words for what becomes of an article that is not encoded. */
export const HOW: Record<Reason["how"], string> = {
  judged: "judged by people",
  delegated: "delegated",
  "without-effect": "without effect here",
  "out-of-scope": "outside the forms here",
};

const INTRO = `# The law, article by article

What becomes of each article of the law, and of the articles of the decree that matter to it. This page is written by
\`npm run generate\`: what is encoded is found by the sources of the statements, the other reasons are kept by hand.

- *encoded*: statements of the book rest on it; they are listed with clause and point.
- *judged by people*: no rule can decide it.
- *delegated*: the text leaves it to another body.
- *without effect here*: nothing about a nomination follows from it by itself.
- *outside the forms here*: it is about forms or titles that have no code.
`;

/** A place in a law in short: article, clause and point. */
export const placeText = ({ article, clause, point }: Source): string =>
  [article, clause, point].filter((part) => part !== undefined).join(".");

/** The statements of a book that rest on the articles of a text: by article, then by place, the ids in order. */
export function encodedIn(book: Rulebook, instrument: string): Map<number, Map<string, string[]>> {
  const articles = new Map<number, Map<string, string[]>>();
  const cited = statementsOf(book).flatMap(({ id, source, alsoFrom = [] }) =>
    [source, ...alsoFrom].map((each) => ({ id, source: each })),
  );
  for (const { id, source } of cited) {
    if (source.instrument !== instrument || source.article === undefined) continue;
    const places = articles.get(source.article) ?? new Map<string, string[]>();
    const place = placeText(source);
    places.set(place, [...new Set([...(places.get(place) ?? []), id])].sort());
    articles.set(source.article, places);
  }
  return articles;
}

interface Statement {
  id: string;
  source: Source;
  alsoFrom?: Source[];
}

/** The statements of a book, each with its sources. */
export function statementsOf(book: Rulebook): Statement[] {
  return Object.values(book)
    .filter((list): list is readonly unknown[] => Array.isArray(list))
    .flat()
    .filter(isStatement);
}

function isStatement(value: unknown): value is Statement {
  return typeof value === "object" && value !== null && "id" in value && "source" in value && "pack" in value;
}

/** The articles that are known: encoded, or with a reason. */
export function articlesOf(book: Rulebook, ledger: Ledger, instrument: string): number[] {
  const articles = [...encodedIn(book, instrument).keys(), ...Object.keys(ledger[instrument] ?? {}).map(Number)];
  return [...new Set(articles)].sort((a, b) => a - b);
}

function rowsOf(book: Rulebook, ledger: Ledger, instrument: string): string[] {
  const encoded = encodedIn(book, instrument);
  const rows = articlesOf(book, ledger, instrument).map((article) => {
    const places = encoded.get(article);
    if (places !== undefined) return `| ${article} | encoded | ${placesText(places)} |`;
    const reason = ledger[instrument]?.[article];
    if (reason === undefined) throw new Error(`article ${article} of ${instrument} has no reason`);
    const to = reason.to === undefined ? "" : ` To: ${reason.to}.`;
    return `| ${article} | ${HOW[reason.how]} | ${reason.reason}${to} |`;
  });
  return ["| article | what becomes of it | by which statements, or why |", "|---|---|---|", ...rows];
}

function placesText(places: ReadonlyMap<string, readonly string[]>): string {
  return [...places]
    .sort(([a], [b]) => a.localeCompare(b, "vi", { numeric: true }))
    .map(([place, ids]) => `${place}: ${ids.map((id) => `\`${id}\``).join(", ")}`)
    .join("; ");
}

/** `docs/law-ledger.md`, written from the national book and the reasons. */
export function ledgerPage(book: Rulebook = national, ledger: Ledger = LEDGER): string {
  const count = (how: string) => Object.values(ledger[TEXTS.law] ?? {}).filter((reason) => reason.how === how).length;
  const summary = [
    `${encodedIn(book, TEXTS.law).size} encoded`,
    ...Object.entries(HOW).map(([how, words]) => `${count(how)} ${words}`),
  ].join(", ");
  return [
    INTRO,
    `## Law ${TEXTS.law}\n`,
    `Of ${ARTICLES} articles: ${summary}.\n`,
    ...rowsOf(book, ledger, TEXTS.law),
    `\n## Decree ${TEXTS.decree}\n`,
    "Its body of 61 articles was read, without the appendix. Nothing here rests on the articles that are not listed: they are\nabout forms that have no code, or about the work of the bodies themselves.\n",
    ...rowsOf(book, ledger, TEXTS.decree),
    "",
  ].join("\n");
}
