import { national } from "../../src/books/national.js";
import type { Rulebook } from "../../src/index.js";
import { code, codes, pageText, table } from "../../src/plan-page/markdown.js";
import { citedPlaces, isMainPlace, PLACES, type PlaceReason, type Places, WHOLE_ARTICLES } from "./decree-places.js";
import { HOW, TEXTS } from "./ledger-page.js";
import { numbersIn } from "./statement-numbers.js";

const INTRO = `# Decree ${TEXTS.decree}, clause by clause

What becomes of each place of the decree that matters to an award; a place is article, clause and point. This page is written by
\`npm run generate\`: the statements and their numbers come from the packs, the other reasons are kept by hand in
\`scripts/generate/decree-152.json\`, and those of whole articles beside the [ledger](law-ledger.md).

- *encoded*: statements of the book cite the place. Behind each are the numbers that it gives.
- *applied elsewhere*: facts apply it, or statements that cite another place.
- *left out*: the pack names it among what it does not encode; the [coverage](coverage.md) has the reason under this name.
- *open*: nothing applies it, and it would be worth encoding.
- *judged by people*, *delegated*, *without effect here*, *outside the forms here*: as in the ledger.`;

const OUTSIDE = `Articles that are not listed are about forms that have no code, or about the work of the bodies themselves. The
appendix of forms was not read.`;

function reasonCells({ reason, how = "open", to, facts = [], statements = [], gap }: PlaceReason): [string, string] {
  if (gap !== undefined) return ["left out", `${reason} ${code(gap)}.`];
  const appliers = [
    ...(facts.length === 0 ? [] : [` Facts: ${codes(facts)}.`]),
    ...(statements.length === 0 ? [] : [` By: ${codes(statements)}.`]),
  ];
  if (appliers.length > 0) return ["applied elsewhere", `${reason}${appliers.join("")}`];
  return [how === "open" ? how : HOW[how], to === undefined ? reason : `${reason} To: ${to}.`];
}

type Numbers = ReadonlyMap<string, readonly string[]>;

/** A statement with the numbers it gives. */
function statementText(id: string, numbers: Numbers): string {
  const given = numbers.get(id) ?? [];
  return given.length === 0 ? code(id) : `${code(id)} (${given.join("; ")})`;
}

function encodedText(texts: readonly string[], reason: PlaceReason | undefined): string {
  const beside = reason?.also === true ? `. ${reasonCells(reason)[1]}` : "";
  return `${texts.join(", ")}${beside}`;
}

/** `docs/decree-152.md`, written from the national book, the ledger and the reasons kept for single places. */
export function decreePage(book: Rulebook = national, { places, reasons }: Places = PLACES): string {
  const cited = citedPlaces(book);
  const numbers = numbersIn(book);
  const all = [...new Set([...places, ...cited.keys(), ...Object.keys(WHOLE_ARTICLES)])].sort(byPlace);
  const rows = all.map((place) => {
    const [ids, reason] = [cited.get(place), reasons[place] ?? WHOLE_ARTICLES[place]];
    if (ids !== undefined) {
      const isMain = isMainPlace(book, place);
      const texts = ids.map((id) => (isMain(id) ? statementText(id, numbers) : code(id)));
      return [place, "encoded", encodedText(texts, reason)];
    }
    return [place, ...(reason === undefined ? ["open", ""] : reasonCells(reason))];
  });
  const count = (words: string | undefined) => rows.filter(([, what]) => what === words).length;
  const kinds = [...new Set(rows.map(([, what]) => what))].map((words) => `${count(words)} ${words}`);
  return pageText([
    INTRO,
    "",
    `Of ${rows.length} places: ${kinds.join(", ")}.`,
    "",
    OUTSIDE,
    "",
    ...table(["place", "what becomes of it", "by which statements, or why"], rows),
  ]);
}

const byPlace = (a: string, b: string): number => a.localeCompare(b, "vi", { numeric: true });
