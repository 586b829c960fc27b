import type { LocalizedText } from "../codes.js";
import type { ScoredItem, ScoreReport } from "../criteria/types.js";
import { bullet, type Line, section } from "./document.js";
import type { Localizer } from "./localizer.js";
import { amountText, lowerFirst, numberText, rangeText } from "./values.js";
import { TIED } from "./wrap.js";

/** Whether the grade of a table of scores is known. */
export const SCORE_STATUSES: Record<ScoreReport["status"], LocalizedText> = {
  graded: { vi: "Đã xếp loại", en: "Graded" },
  ungraded: { vi: "Không xếp loại", en: "No grade" },
  undetermined: { vi: "Chưa xếp loại được", en: "No grade yet" },
};

const HEADING: LocalizedText = { vi: "Bảng chấm điểm", en: "Table of scores" };

/** To which part of a table an item belongs. */
export const SCORE_PARTS: Record<ScoredItem["part"], LocalizedText> = {
  item: { vi: "Nội dung chấm điểm", en: "Item" },
  bonus: { vi: "Điểm cộng", en: "Added" },
  penalty: { vi: "Điểm trừ", en: "Taken off" },
};

const NOT_SCORED: LocalizedText = { vi: "chưa chấm", en: "not scored yet" };

/** The tables of scores with their totals, grades and items. */
export function scoresSection(scores: readonly ScoreReport[], localizer: Localizer): Line[] {
  return section(
    localizer.text(HEADING),
    scores.flatMap((report) => [
      bullet(`${localizer.text(report.title)}: ${totalText(report, localizer)}`, 0, {
        status: report.status,
        source: localizer.cite(report.source),
      }),
      ...report.items.map((item) => bullet(itemText(item, localizer), 1)),
    ]),
  );
}

function totalText({ total, status, grade }: ScoreReport, localizer: Localizer): string {
  const { locale } = localizer;
  const points =
    total.atLeast === total.atMost
      ? amountText(total.atLeast, "points", locale)
      : `${rangeText(total, locale)}${TIED}${locale === "vi" ? "điểm" : "points"}`;
  const found = grade === undefined ? SCORE_STATUSES[status] : grade.title;
  return `${points}, ${localizer.text(found)}`;
}

function itemText({ title, part, points, atMost }: ScoredItem, localizer: Localizer): string {
  const { locale } = localizer;
  const prefix = part === "item" ? "" : `${lowerFirst(localizer.text(SCORE_PARTS[part]))}: `;
  const name = localizer.text(title);
  const given = points === null ? localizer.text(NOT_SCORED) : numberText(points, locale);
  return `${prefix}${name}: ${given} / ${numberText(atMost, locale)}`;
}
