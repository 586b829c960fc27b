import type { LocalizedText } from "../codes.js";
import { describePlace } from "../errors/describe.js";
import type { FindingSeverity, ReviewFindingCode } from "../errors.js";
import type { ReviewFinding } from "../rulebook/lint/finding.js";
import type { PlanReview } from "../rulebook/review.js";
import type { StatementWithoutSuccessor } from "../rulebook/succession.js";
import { bullet, type Detail, detail, type Line, paragraph, section } from "./document.js";
import { findingSentence } from "./finding-names.js";
import { FINDING_WORDS } from "./findings.js";
import type { Localizer } from "./localizer.js";
import { receiptSection } from "./sections.js";

const REVIEW_MESSAGES = {
  review: { vi: "Rà soát văn bản của các kế hoạch", en: "Review of the plans' texts" },
  here: { vi: "Tại điểm này", en: "At this place" },
  none: { vi: "Không có điểm nào cần xem lại.", en: "There is nothing to look at." },
} as const satisfies Record<string, LocalizedText>;

/** What each kind of finding is about. */
export const FINDINGS = Object.fromEntries(
  Object.entries(FINDING_WORDS).map(([code, { title }]) => [code, title]),
) as Record<ReviewFindingCode, LocalizedText>;

/** What becomes of a pack with a finding. */
export const FINDING_SEVERITY_LABELS: Record<FindingSeverity, LocalizedText> = {
  error: { vi: "Lỗi, gói quy tắc bị từ chối", en: "Error: the pack is refused" },
  warning: { vi: "Cần xem lại", en: "To be looked at" },
};

/** The words of a review: the findings of each kind with their clauses and what to do, and what has ended. */
export function explainPlanReview(review: PlanReview, localizer: Localizer, level: Detail): Line[][] {
  const { findings, withoutSuccessor = [], receipt } = review;
  const codes = [...new Set(findings.map(({ code }) => code))];
  return [
    [
      paragraph(localizer.text(REVIEW_MESSAGES.review)),
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
  const place = placeText(finding, localizer);
  // Of a point of the text its names are the sentence.
  const text = params === undefined ? place : `${place}: ${findingSentence(code, params, localizer)}`;
  return bullet(text, 0, cited);
}

/** The provisions by what they are called; by their place in the files for those who keep the plans. */
function placeText({ titles = [], codes = [], pack, file, id, path }: ReviewFinding, localizer: Localizer): string {
  const called = titles.flatMap((title) => (title === null ? [] : [localizer.text(title)]));
  const names = codes.map((code) =>
    localizer.hasLabel("unitLevel", code) ? localizer.label("unitLevel", code) : localizer.awardLabel(code),
  );
  // A listing is called by its awards: it is named once.
  const isNamed = called.join(", ") === names.join(", ");
  const what = [called.join("; "), isNamed ? "" : names.join(", ")].filter((part) => part !== "").join(": ");
  const place = localizer.paths ? `[${describePlace({ pack, file, id }, path)}]` : "";
  return [what === "" ? localizer.text(REVIEW_MESSAGES.here) : what, place].filter((part) => part !== "").join(" ");
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
        ...(level === "short" ? [] : inFile).map((statement) => detail(endedStatement(statement, localizer))),
      ]),
    );
  });
}

/** A statement that has ended by what it is about and its clause; its id is for those who keep the packs. */
function endedStatement({ id, title, source }: StatementWithoutSuccessor, localizer: Localizer): string {
  const clause = localizer.cite(source);
  const what = title === undefined ? clause : `${localizer.text(title)} (${clause})`;
  return localizer.paths ? `${what} [${id}]` : what;
}

function grouped<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}
