import { resolve } from "node:path";
import type { Recommendation, Rulebook } from "../../src/index.js";

/** What is measured of one explanation. */
export interface AnswerFigures {
  isDecision: boolean;
  lines: number;
  characters: number;
  /** How many of the characters are full titles of texts that have a short name. */
  titleCharacters: number;
  /** The entries of the first level that are there a second time, as entries or below the heading: each further copy. */
  copies: string[];
  /** The fields, ids and paths of the result that are in the words. */
  leaks: string[];
}

/** The figures of the explanations of all cases in one language and at one level of detail. */
export interface LevelFigures {
  locale: string;
  detail: string;
  answers: AnswerFigures[];
}

type Text = { vi: string; en: string };

/**
 * Of a checkout, the explanations of all its cases; at each level, where it has levels.
 *
 * @param everywhere whether every book is asked too on every occasion, for every kind of nominee.
 * @param choose the results that are measured.
 */
export async function measureAnswers(
  checkout: string,
  everywhere = false,
  choose = (results: readonly unknown[]) => results,
): Promise<LevelFigures[]> {
  const load = async (file: string) => (await import(resolve(checkout, file))) as Record<string, never>;
  const { explain, explanationOf } = (await load("src/index.ts")) as Record<string, (...given: unknown[]) => string>;
  const { bookOf, caseFiles } = (await load(
    "test/cases/files.ts",
  )) as unknown as typeof import("../../test/cases/files.js");
  const { answerCase } = (await load(
    "src/testing/answer.ts",
  )) as unknown as typeof import("../../src/testing/answer.js");
  const titles = new Map<string, Text>();
  const results: unknown[] = [];
  const books = new Map<string, Rulebook>();
  for (const { book, cases } of caseFiles()) {
    const rulebook = await bookOf(book);
    books.set(book, rulebook);
    for (const { id, title } of rulebook.instruments) titles.set(id, title);
    for (const { call, input } of cases) results.push(answerCase(rulebook, { call, input }).result);
  }
  for (const rulebook of everywhere ? books.values() : []) {
    for (const input of candidacies()) {
      const { decisions } = answerCase(rulebook, { call: "recommend", input }).result as unknown as Recommendation;
      results.push(...decisions);
    }
  }
  const details = explanationOf === undefined ? [undefined] : ["short", "standard", "full"];
  return (["vi", "en"] as const).flatMap((locale) =>
    details.map((detail) => ({
      locale,
      detail: detail ?? "the only one",
      answers: choose(results).map((result) =>
        measureAnswer(
          explain?.(result, { locale, ...(detail === undefined ? {} : { detail }) }) ?? "",
          [...titles.values()].map((title) => title[locale]),
          result,
        ),
      ),
    })),
  );
}

const OCCASIONS = ["hang-nam", "so-ket", "tong-ket", "dot-xuat"];
const KINDS = ["tap-the", "ca-nhan", "ho-gia-dinh"];

/** Before and after the amendment of the law, on every occasion, nominees of every kind: with nothing on file, and clean. */
function* candidacies(): Generator<Record<string, unknown>> {
  for (const asOf of ["2026-08-01", "2026-11-27"]) {
    for (const occasion of OCCASIONS) {
      for (const kind of KINDS) {
        const asked = { asOf, occasion, nominee: { kind } };
        yield asked;
        yield { ...asked, record: { discipline: [], awards: [], complete: ["discipline", "awards"] } };
      }
    }
  }
}

/** Measures one explanation as text. */
export function measureAnswer(text: string, titles: readonly string[], result: unknown): AnswerFigures {
  const plain = squeezed(text);
  const words = squeezed(withoutReceipt(text));
  return {
    isDecision: (result as { type?: unknown }).type === "decision",
    lines: text.split("\n").length,
    characters: plain.length,
    titleCharacters: titleCharacters(plain, titles),
    copies: copiesIn(text),
    leaks: [...new Set([...idsIn(result)].filter((id) => hasWord(words, id)))],
  };
}

const squeezed = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ");

const withoutReceipt = (text: string): string => text.replace(/\n\n(Biên nhận|Receipt): [^\n]*(\n(?!\n)[^\n]*)*$/, "");

function titleCharacters(text: string, titles: readonly string[]): number {
  let count = 0;
  let rest = text;
  // A title may hold another: the longest first, and each taken out once counted.
  for (const title of [...new Set(titles.map(squeezed))].sort((a, b) => b.length - a.length)) {
    const parts = rest.split(title);
    count += (parts.length - 1) * title.length;
    rest = parts.join("\n");
  }
  return count;
}

/** The entries of the first level, each on one line, without its clause: two that differ by it alone are copies. */
function entriesIn(text: string): string[] {
  const lead = /^([-✓✗?○] | *\d+\. )/;
  const entries: string[] = [];
  let isOpen = false;
  for (const line of text.split("\n")) {
    if (lead.test(line)) entries.push(line.replace(lead, ""));
    else if (isOpen && /^ +[^ +·-]/.test(line)) entries.push(`${entries.pop() ?? ""} ${line.trim()}`);
    isOpen = lead.test(line) || (isOpen && /^ +[^ +·-]/.test(line));
  }
  return entries.map((entry) => squeezed(entry).replace(/ \((?:[^()]|\([^()]*\))*\)\.?$/, ""));
}

function copiesIn(text: string): string[] {
  // How many more there are may be the same number in two sections.
  const entries = entriesIn(text).filter((entry) => !/^(và \d+ mục nữa|and \d+ more)$/.test(entry));
  const top = squeezed(text.split(/\n\n|\n- /)[0] ?? "");
  // A short title may well be part of another sentence.
  const isAbove = (entry: string) => entry.length > 40 && top.includes(entry);
  return entries.filter((entry, index) => entries.indexOf(entry) < index || isAbove(entry));
}

/** What only a program reads of a result: fields, codes, ids and paths, of a form that no word of a language has. */
function idsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === "string") {
    if (/^[a-z][\w.[\]-]*$/.test(value) && /[a-z0-9][.\-[][a-z0-9]|[a-z][A-Z]/.test(value)) found.add(value);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      if (/[a-z][A-Z]/.test(key)) found.add(key);
      if (key !== "receipt" && key !== "texts") idsIn(each, found);
    }
  }
  return found;
}

function hasWord(text: string, word: string): boolean {
  const [first = "", ...rest] = text.split(word);
  let before = first;
  return rest.some((after) => {
    const isWhole = !/[\p{L}\d-]$/u.test(before) && !/^[\p{L}\d-]/u.test(after);
    before = after;
    return isWhole;
  });
}
