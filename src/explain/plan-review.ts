import { isCode, type LocalizedText } from "../codes.js";
import { describePlace } from "../errors/describe.js";
import type { ReviewFindingCode } from "../errors.js";
import type { ReviewFinding } from "../rulebook/lint/finding.js";
import type { PlanReview } from "../rulebook/review.js";
import type { StatementWithoutSuccessor } from "../rulebook/succession.js";
import { bullet, type Detail, detail, type Line, paragraph, section } from "./document.js";
import { findingSentence } from "./finding-names.js";
import { FINDING_WORDS } from "./findings.js";
import type { Localizer } from "./localizer.js";
import { headline, receiptSection } from "./sections.js";

const REVIEW_MESSAGES = {
  review: { vi: "Rà soát văn bản của các kế hoạch", en: "Review of the plans' texts" },
  none: { vi: "Không có điểm nào cần xem lại.", en: "There is nothing to look at." },
} as const satisfies Record<string, LocalizedText>;

/** What each kind of finding is about. */
export const FINDINGS = Object.fromEntries(
  Object.entries(FINDING_WORDS).map(([code, { title }]) => [code, title]),
) as Record<ReviewFindingCode, LocalizedText>;

/** The words of a review: the findings of each kind with their clauses and what to do, and what has ended. */
export function explainPlanReview(review: PlanReview, localizer: Localizer, level: Detail): Line[][] {
  const { findings, withoutSuccessor = [], receipt } = review;
  const codes = [...new Set(findings.map(({ code }) => code))];
  return [
    [
      headline(REVIEW_MESSAGES.review, receipt.book.id, localizer),
      ...(findings.length === 0 ? [paragraph(localizer.text(REVIEW_MESSAGES.none))] : []),
    ],
    ...codes.map((code) =>
      section(localizer.text(FINDING_WORDS[code].title), [
        paragraph(localizer.text(FINDING_WORDS[code].cure)),
        ...findings.filter((finding) => finding.code === code).map((finding) => findingLine(finding, localizer)),
      ]),
    ),
    ...endedSections(withoutSuccessor, localizer, level),
    receiptSection(receipt, undefined, localizer),
  ];
}

function findingLine(finding: ReviewFinding, localizer: Localizer): Line {
  const { source, code, params } = finding;
  const cited = source === undefined ? {} : { source: localizer.cite(source) };
  // What the review found before its findings had sentences of their own is named by its ids and codes.
  if (params === undefined) return bullet(namesText(finding, localizer), 0, cited);
  return bullet(`${placeText(finding)}: ${findingSentence(code, params, localizer)}`, 0, cited);
}

const placeText = ({ pack, file, id, path }: ReviewFinding): string => describePlace({ pack, file, id }, path);

function namesText({ concerns, codes = [] }: ReviewFinding, localizer: Localizer): string {
  const names = codes.map((code) =>
    isCode("unitLevel", code) ? localizer.label("unitLevel", code) : localizer.awardLabel(code),
  );
  return `${[concerns.join(", "), ...(names.length === 0 ? [] : [names.join(", ")])].join(": ")}`;
}

const ended = (text: string, by: string, day: string, count: number): LocalizedText => ({
  vi: `${text}: ${count} quy định đã hết áp dụng sau ${day} mà chưa có quy định tiếp theo${by === "" ? "" : `; tìm trong ${by}`}`,
  en: `${text}: ${count} ${count === 1 ? "provision has" : "provisions have"} ended with ${day} and nothing follows ${count === 1 ? "it" : "them"}${by === "" ? "" : `; look for it in ${by}`}`,
});

/** A section for each text and last day: its statements are what is to be encoded anew, file by file. */
function endedSections(
  statements: readonly StatementWithoutSuccessor[],
  localizer: Localizer,
  level: Detail,
): Line[][] {
  const groups = grouped(statements, ({ source, endedOn }) => `${source.instrument} ${endedOn}`);
  return [...groups.values()].map((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { source, endedOn, by } = first;
    const heading = ended(
      localizer.title(source.instrument),
      by === undefined ? "" : localizer.title(by),
      localizer.date(endedOn),
      group.length,
    );
    const files = grouped(group, ({ pack, file, list }) => `${file} (${pack}), ${list}`);
    return section(
      localizer.text(heading),
      [...files].flatMap(([file, inFile]) => [
        bullet(`${file}: ${inFile.length}`),
        ...(level === "short" ? [] : inFile).map(({ id, source: clause }) =>
          detail(`${id} (${localizer.cite(clause)})`),
        ),
      ]),
    );
  });
}

function grouped<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}
