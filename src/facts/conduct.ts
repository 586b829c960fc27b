import { isCode } from "../codes.js";
import { firstDayOf, lastDayOf } from "../dates.js";
import type { Candidacy } from "../nomination/types.js";
import { defineFact, type FactContext, type FactDefinition, noParams } from "./definition.js";
import { movementsOf } from "./movement.js";
import { between, known, type Missing, unknown } from "./reading.js";

const unknownWhen = {
  vi: "khi danh sách kỷ luật, vụ việc chưa được xác nhận là đủ và phần đã có chưa đủ để kết luận",
  en: "when the list of discipline is not declared whole and what is on it does not settle the answer",
};

function isWhole(nomination: Candidacy): boolean {
  return nomination.record?.discipline !== undefined && (nomination.record.complete?.includes("discipline") ?? false);
}

function missingDiscipline(nomination: Candidacy): Missing[] {
  if (isWhole(nomination)) return [];
  return [{ input: nomination.record?.discipline === undefined ? "discipline" : "disciplineWhole" }];
}

const pendingMatters = defineFact({
  name: "pendingMatters",
  type: "codes",
  vocabulary: "pendingMatter",
  meaning: {
    vi: "Những vụ việc đang xem xét, xác minh vào ngày xét; vụ việc đã được kết luận không vi phạm thì không tính",
    en: "Matters under consideration on the day asked about; one cleared in writing by then does not count",
  },
  unknownWhen,
  params: noParams,
  title: () => ({ vi: "Vụ việc đang xem xét, xác minh", en: "Matters under consideration" }),
  read: ({ nomination }) => {
    const { asOf } = nomination;
    const items = (nomination.record?.discipline ?? [])
      .filter(
        ({ from, to, clearedOn }) =>
          from <= asOf && (to === undefined || to >= asOf) && (clearedOn === undefined || clearedOn > asOf),
      )
      .flatMap(({ pending }) => (pending === undefined ? [] : [pending]));
    return { state: "list", items, whole: isWhole(nomination), missing: missingDiscipline(nomination) };
  },
});

const imposed = (nomination: Candidacy) =>
  (nomination.record?.discipline ?? []).filter(({ level, from }) => level !== undefined && from <= nomination.asOf);

const disciplineInForce = defineFact({
  name: "disciplineInForce",
  type: "boolean",
  meaning: {
    vi: "Đang trong thời hạn chấp hành kỷ luật vào ngày xét",
    en: "Whether a discipline is still being served on the day asked about",
  },
  unknownWhen,
  params: noParams,
  title: () => ({ vi: "Đang chấp hành kỷ luật", en: "Discipline being served" }),
  read: ({ nomination }) => {
    const entries = imposed(nomination);
    if (entries.some(({ to }) => to !== undefined && to >= nomination.asOf)) return known(true);
    if (entries.some(({ to }) => to === undefined)) return unknown({ input: "disciplineEnd" });
    return isWhole(nomination) ? known(false) : unknown(...missingDiscipline(nomination));
  },
});

const disciplineCount = defineFact({
  name: "disciplineCount",
  type: "number",
  unit: "times",
  meaning: {
    vi: "Số lần bị kỷ luật; với khen thưởng phong trào, chỉ tính lần còn thời hạn từ khi phong trào bắt đầu",
    en: "Disciplines imposed; for a movement award, those served at any time since the movement began",
  },
  unknownWhen,
  params: noParams,
  title: () => ({ vi: "Số lần bị kỷ luật được tính", en: "Disciplines that count" }),
  read: (context) => {
    const { nomination } = context;
    const entries = imposed(nomination);
    const { earliest, latest } = movementStart(context);
    // A discipline still in force outlasts the first day of whatever it is held against.
    const isSure = (to: string | undefined) =>
      latest === "" || (to !== undefined && to >= min(latest, nomination.asOf));
    const sure = entries.filter(({ to }) => isSure(to)).length;
    const possible = entries.filter(({ to }) => to === undefined || to >= earliest).length;
    const max = isWhole(nomination) ? possible : Number.POSITIVE_INFINITY;
    const missing: Missing[] = missingDiscipline(nomination);
    if (possible > sure) {
      if (entries.some(({ to }) => to === undefined)) missing.push({ input: "disciplineEnd" });
      if (earliest !== latest) missing.push({ input: "movementStartedOn" });
    }
    return between(sure, max, missing);
  },
});

const min = (a: string | undefined, b: string) => (a === undefined || a > b ? b : a);

/**
 * Between which days the movement began; a latest day left out is open. Only a movement has a first day: on another
 * ground, and for a title, every discipline ever imposed counts, and both are before all days.
 */
function movementStart(context: FactContext): { earliest: string; latest?: string } {
  const { ground, nomination } = context;
  if (ground === undefined ? isCode("title", nomination.award) : ground !== "phong-trao")
    return { earliest: "", latest: "" };
  const starts = movementsOf(context).map(({ startedOn }) => startedOn);
  const days = starts.flatMap((start) => (start === undefined ? [] : [start]));
  // Before a movement whose first day is open, nothing is certain to lie outside it, and nothing inside.
  if (days.length === 0 || days.length < starts.length) return { earliest: "" };
  const [earliest = ""] = days.map(firstDayOf).sort();
  const [latest = ""] = days.map(lastDayOf).sort();
  return { earliest, latest };
}

const achievementRewarded = defineFact({
  name: "achievementRewarded",
  type: "boolean",
  meaning: { vi: "Thành tích này đã được khen thưởng", en: "Whether this achievement was rewarded already" },
  unknownWhen: {
    vi: "khi không nêu thành tích nào đã được khen thưởng, hoặc không nêu mã của thành tích này",
    en: "when the achievements rewarded so far are not given, or this one has no id",
  },
  params: noParams,
  title: () => ({ vi: "Thành tích đã được khen thưởng", en: "Achievement rewarded already" }),
  read: ({ nomination: { achievementId, rewardedAchievements } }) => {
    if (rewardedAchievements === undefined) return unknown({ input: "rewardedAchievements" });
    if (rewardedAchievements.length === 0) return known(false);
    return achievementId === undefined
      ? unknown({ input: "achievementId" })
      : known(rewardedAchievements.includes(achievementId));
  },
});

/** The facts about conduct, and about what was rewarded already. */
export const conductFacts = [
  pendingMatters,
  disciplineInForce,
  disciplineCount,
  achievementRewarded,
] as FactDefinition[];
