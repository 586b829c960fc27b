import type { LocalizedText } from "../codes.js";
import { compare } from "../conditions/operators.js";
import { TRUE } from "../logic/truth.js";
import type { Obstacle, ObstacleReason, Remedies, Remedy, RouteRemedies } from "../remedies/types.js";
import type { Check } from "../result/check.js";
import { checkText } from "./check-lines.js";
import { bullet, type Detail, type Line, paragraph, section } from "./document.js";
import { comparisonText } from "./leaf.js";
import type { Localizer } from "./localizer.js";
import { noticesSection } from "./notices.js";
import { MESSAGES, type Phrase } from "./phrases.js";
import { alike, changesText } from "./remedy-changes.js";
import { headline, receiptSection } from "./sections.js";
import { lowerFirst } from "./values.js";

/** Why nothing found opens a route. */
export const OBSTACLES: Record<ObstacleReason, LocalizedText> = {
  "not-listed": {
    vi: "Không dành cho đối tượng hoặc dịp này",
    en: "Not given to this kind of nominee or on this occasion",
  },
  "no-route": { vi: "Không có tiêu chuẩn cho đối tượng này", en: "No standard is for this nominee" },
  "cannot-change": { vi: "Không thay đổi được", en: "Nothing to come changes it" },
  judged: { vi: "Đã được đánh giá là không", en: "People judged against it" },
  "no-known-end": { vi: "Chưa rõ khi nào kết thúc", en: "Nothing on file says when it ends" },
  "too-far": { vi: "Chưa tìm thấy cách đạt", en: "No way found to reach it" },
  unknown: { vi: "Cần bổ sung thông tin trước", en: "A question has to be answered first" },
  "not-encoded": { vi: "Văn bản không nêu hoặc chưa có trong bộ quy tắc", en: "Not stated, or not encoded" },
  "not-searched": { vi: "Chưa tìm hết", en: "Not searched to the end" },
};

const REMEDY_MESSAGES = {
  whatWouldHelp: { vi: "Điều kiện còn cần", en: "What would help" },
  nothingNeeded: { vi: "Không cần thêm điều kiện nào để trình xét.", en: "Nothing more is needed for the council." },
  conditional: {
    vi: "Mỗi cách dưới đây chỉ là điều kiện, không phải kết quả báo trước; các dữ liệu khác giữ nguyên như hôm nay.",
    en: "Each way below is a condition and no forecast; everything else stays as it is on file today.",
  },
  ways: { vi: "Tiêu chuẩn có thể đạt, gần nhất trước", en: "Standards that can be reached, the nearest first" },
  noWay: { vi: "Tiêu chuẩn chưa có cách đạt", en: "Standards without a way" },
  obstacles: { vi: "Vướng mắc", en: "What stands against it" },
} as const satisfies Record<string, LocalizedText>;

const outcomeToday: Phrase<[outcome: string, provisional: boolean]> = (outcome, provisional) => ({
  vi: `Hiện nay: ${outcome}${provisional ? ` (${MESSAGES.provisionalMark.vi})` : ""}.`,
  en: `As things are: ${outcome}${provisional ? ` (${MESSAGES.provisionalMark.en})` : ""}.`,
});
const outcomeIf: Phrase<[outcome: string, conditions: string, provisional: boolean]> = (
  outcome,
  conditions,
  provisional,
) => ({
  vi: `Nếu ${conditions} thì ${outcome}${provisional ? ` (${MESSAGES.provisionalMark.vi})` : ""}`,
  en: `If ${conditions}, then: ${outcome}${provisional ? ` (${MESSAGES.provisionalMark.en})` : ""}`,
});
const outcomeInTime: typeof outcomeIf = (outcome, conditions, provisional) => ({
  vi: `Chỉ cần thời gian: ${conditions} thì ${outcome}${provisional ? ` (${MESSAGES.provisionalMark.vi})` : ""}`,
  en: `By time alone: when ${conditions}, then: ${outcome}${provisional ? ` (${MESSAGES.provisionalMark.en})` : ""}`,
});
const comparedToday: Phrase<[title: string, comparison: string]> = (title, comparison) => ({
  vi: `Hiện nay, ${lowerFirst(title)}: ${comparison}`,
  en: `Today, ${lowerFirst(title)}: ${comparison}`,
});
const leftToPeople: Phrase<[count: number, first: string]> = (count, first) => ({
  vi: `Khi đó còn chờ ${count} đánh giá, như: ${lowerFirst(first)}`,
  en: `Then ${count} ${count === 1 ? "judgement is" : "judgements are"} left to people, such as: ${lowerFirst(first)}`,
});
const leftToAsk: Phrase<[count: number]> = (count) => ({
  vi: `Còn ${count} câu hỏi cần trả lời`,
  en: `${count} ${count === 1 ? "question stays" : "questions stay"} open`,
});
const searchedUntil: Phrase<[day: string, changes: number]> = (day, changes) => ({
  vi: `Đã tìm đến ngày ${day}, mỗi cách nhiều nhất ${changes} thay đổi.`,
  en: `Searched up to ${day}, with at most ${changes} changes at a time.`,
});

/** How many routes a short explanation has, of each section. */
const MOST_ROUTES = 3;

/** The words of what would help. */
export function explainRemedies(result: Remedies, localizer: Localizer, level: Detail): Line[][] {
  const { outcome, provisional, award, routes, obstacles, searched } = result;
  const within = level === "short" ? MOST_ROUTES : routes.length;
  const open = routes.filter(({ remedies }) => remedies.length > 0);
  const without = routes.filter(({ remedies }) => remedies.length === 0);
  const today = lowerFirst(localizer.label("outcome", provisional ?? outcome));
  return [
    [
      headline(REMEDY_MESSAGES.whatWouldHelp, localizer.awardLabel(award), localizer),
      paragraph(localizer.text(outcomeToday(today, provisional !== undefined))),
      ...(routes.length > 0 || obstacles.length > 0 ? [] : [paragraph(localizer.text(REMEDY_MESSAGES.nothingNeeded))]),
      ...(open.length === 0 ? [] : [paragraph(localizer.text(REMEDY_MESSAGES.conditional))]),
    ],
    section(
      localizer.text(REMEDY_MESSAGES.ways),
      open.slice(0, within).flatMap((route) => routeLines(route, localizer, level)),
    ),
    section(
      localizer.text(REMEDY_MESSAGES.noWay),
      without
        .slice(0, within)
        .flatMap((route) => [routeLine(route, localizer), ...obstacleLines(route.obstacles, 1, localizer)]),
    ),
    section(localizer.text(REMEDY_MESSAGES.obstacles), obstacleLines(obstacles, 0, localizer)),
    ...(routes.length === 0
      ? []
      : [[paragraph(localizer.text(searchedUntil(localizer.date(searched.until), searched.mostChanges)))]]),
    noticesSection(result.notices, localizer, level),
    receiptSection(result.receipt, result.receipt.input, localizer),
  ];
}

const routeLine = ({ title, source, alsoFrom, status }: RouteRemedies, localizer: Localizer): Line =>
  bullet(localizer.text(title), 0, {
    status,
    source: localizer.citeAll({ source, ...(alsoFrom === undefined ? {} : { alsoFrom }) }),
  });

function routeLines(route: RouteRemedies, localizer: Localizer, level: Detail): Line[] {
  const shown = level === "short" ? route.remedies.slice(0, 1) : route.remedies;
  return [routeLine(route, localizer), ...shown.flatMap((remedy) => remedyLines(remedy, localizer))];
}

function remedyLines(remedy: Remedy, localizer: Localizer): Line[] {
  const { changes, byTimeAlone, outcome, provisional, judgements, questions, referenceYear } = remedy;
  const conditions = alike(changes)
    .map((group) => changesText(group, referenceYear, localizer))
    .join(localizer.text(MESSAGES.and));
  const served = new Map(changes.flatMap(({ serves }) => serves).map((check) => [check.id, check]));
  const then = lowerFirst(localizer.label("outcome", provisional ?? outcome));
  const [first] = judgements;
  return [
    bullet(localizer.text((byTimeAlone ? outcomeInTime : outcomeIf)(then, conditions, provisional !== undefined)), 1),
    ...[...served.values()].map((check) => bullet(...comparedText(check, localizer))),
    ...(first === undefined
      ? []
      : [bullet(localizer.text(leftToPeople(judgements.length, localizer.text(first.title))), 2)]),
    ...(questions.length === 0 ? [] : [bullet(localizer.text(leftToAsk(questions.length)), 2)]),
  ];
}

/** What is required and what there is today, with its clause. */
function comparedText(check: Check, localizer: Localizer): Parameters<typeof bullet> {
  const comparison = comparisonText(check, isWanted(check), localizer);
  const title = localizer.text(check.title);
  const text = comparison === undefined ? title : localizer.text(comparedToday(title, comparison));
  return [text, 2, { status: check.status, source: localizer.cite(check.source) }];
}

/** Whether it helps the nominee that a comparison holds: what fails and holds is not wanted. */
function isWanted({ role, status, actual, required }: Check): boolean {
  if (required === undefined || actual === undefined || typeof actual === "object") {
    return role !== "bar" && role !== "hold";
  }
  const holds = compare({ state: "known", value: actual }, required.operator, required.value) === TRUE;
  return holds === (status === "pass");
}

function obstacleLines(obstacles: readonly Obstacle[], depth: number, localizer: Localizer): Line[] {
  return obstacles.flatMap(({ reason, check }) => {
    // Of a judgement, the reason is what there is to say.
    const comparison = check.judgement === undefined ? comparisonText(check, isWanted(check), localizer) : undefined;
    const title = localizer.text(check.title);
    const what = comparison === undefined ? title : `${title}: ${comparison}`;
    const { source = undefined } = check.role === "routes" ? {} : checkText(check, localizer);
    return [
      bullet(`${localizer.text(OBSTACLES[reason])}: ${lowerFirst(what)}`, depth, {
        status: check.status,
        ...(source === undefined ? {} : { source }),
      }),
    ];
  });
}
