import { readFileSync } from "node:fs";
import { anGiang } from "../../src/books/an-giang.js";
import { baTo } from "../../src/books/ba-to.js";
import { haTinh } from "../../src/books/ha-tinh.js";
import { national } from "../../src/books/national.js";
import { sonLa } from "../../src/books/son-la.js";
import {
  codesOf,
  type Decision,
  type Detail,
  evaluate,
  explain,
  labelOf,
  type Nomination,
  type OutcomeCode,
  type Rulebook,
} from "../../src/index.js";
import { pageText } from "../../src/plan-page/markdown.js";
import type { Case } from "../../src/testing/case.js";

const INTRO = `# Twelve answers

Two decisions for each outcome, as \`explain\` writes them: short, which is the default, and full; in Vietnamese and in
English. Each is the answer to a case beside the packs. This page is written by \`npm run generate\`; what the levels hold is
on the [page about explanations](explain.md). The last line, the receipt, is left out.`;

const BOOKS: Record<string, Rulebook> = {
  "an-giang": anGiang,
  "ba-to": baTo,
  "ha-tinh": haTinh,
  national,
  "son-la": sonLa,
};

/** The cases shown, by file. */
const SHOWN: readonly (readonly [file: string, id: string])[] = [
  ["an-giang/cases/eligibility.json", "department-so-ket-all-judged"],
  ["national/cases/huan-chuong-lao-dong-hang-ba.json", "huan-chuong-lao-dong-hang-ba.chuoi.tren-du"],
  ["an-giang/cases/eligibility.json", "official-hang-nam"],
  ["son-la/cases/eligibility.json", "giay-khen.hang-nam.co-quan"],
  ["an-giang/cases/eligibility.json", "discipline-list-left-out"],
  ["an-giang/cases/eligibility.json", "received-on-the-first-day-of-the-new-law"],
  ["an-giang/cases/eligibility.json", "complaint-before-people-judged"],
  ["ha-tinh/cases/eligibility.json", "ha-tinh.ky-luat.dang-xac-minh"],
  ["an-giang/cases/eligibility.json", "discipline-being-served"],
  ["national/cases/huan-chuong-lao-dong-hang-nhat.json", "huan-chuong-lao-dong-hang-nhat.chuoi.nam-khi-ky-luat"],
  ["an-giang/cases/eligibility.json", "provincial-flag-at-so-ket"],
  ["ba-to/cases/eligibility.json", "eligibility.co-thi-dua-tinh-ca-nhan"],
];

/** An answer that the page shows, and the case that asks for it. */
export interface ShownAnswer {
  path: string;
  shown: Case;
  decision: Decision;
}

/** The answers of the page, by outcome. */
export function shownAnswers(): ShownAnswer[] {
  return SHOWN.map(([file, id]) => {
    const path = `rules/${file}`;
    const { book, cases } = JSON.parse(readFileSync(path, "utf8")) as { book: string; cases: Case[] };
    const shown = cases.find((each) => each.id === id);
    const rulebook = BOOKS[book];
    if (shown === undefined || rulebook === undefined) throw new Error(`${path} has no case ${id} of a book shown`);
    return { path, shown, decision: evaluate(rulebook, shown.input as Nomination) };
  });
}

/** `docs/examples.md`: what the answers of the library look like. */
export function examplesPage(): string {
  const answers = shownAnswers();
  return pageText([INTRO, ...codesOf("outcome").flatMap((outcome) => outcomeLines(outcome, answers))]);
}

function outcomeLines(outcome: OutcomeCode, answers: readonly ShownAnswer[]): string[] {
  const label = labelOf("outcome", outcome);
  return [
    "",
    `## ${label.vi} (\`${outcome}\`)`,
    ...answers.filter(({ decision }) => decision.outcome === outcome).flatMap(answerLines),
  ];
}

function answerLines({ path, shown, decision }: ShownAnswer): string[] {
  const { id, protects } = shown;
  return [
    "",
    `### \`${id}\``,
    "",
    `${protects} Case of [\`${path}\`](../${path}).`,
    ...(["short", "full"] as const).flatMap((detail) =>
      (["vi", "en"] as const).flatMap((locale) => ["", "```text", wordsOf(decision, locale, detail), "```"]),
    ),
  ];
}

function wordsOf(decision: Decision, locale: "vi" | "en", detail: Detail): string {
  // While packs change, before their digests are written again, the law is not the released one.
  const notices = decision.notices.filter(({ code }) => code !== "other-law");
  const words = explain({ ...decision, notices }, { locale, detail });
  return detail === "full" ? words.slice(0, words.lastIndexOf("\n\n")) : words;
}
