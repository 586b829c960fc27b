import { firstDayOf, lastDayOf } from "../dates.js";
import type { Candidacy } from "../nomination/types.js";
import { defineFact, type FactDefinition, noParams } from "./definition.js";
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
    vi: "Số lần bị kỷ luật còn thời hạn từ khi phong trào bắt đầu",
    en: "Disciplines served at any time since the movement began, those without an end included",
  },
  unknownWhen,
  params: noParams,
  title: () => ({ vi: "Số lần bị kỷ luật từ khi phong trào bắt đầu", en: "Disciplines since the movement began" }),
  read: (context) => {
    const { nomination } = context;
    const starts = movementsOf(context).map(({ startedOn }) => startedOn);
    const days = starts.flatMap((start) => (start === undefined ? [] : [start]));
    const open = days.length === 0 || days.length < starts.length;
    // Before a movement whose first day is open, nothing is certain to lie outside it, and nothing inside.
    const earliest = open ? "" : (days.map(firstDayOf).sort()[0] ?? "");
    const latest = open ? undefined : days.map(lastDayOf).sort()[0];
    const entries = imposed(nomination);
    const sure = entries.filter(({ to }) => to !== undefined && latest !== undefined && to >= latest).length;
    const possible = entries.filter(({ to }) => to === undefined || to >= earliest).length;
    const max = isWhole(nomination) ? possible : Number.POSITIVE_INFINITY;
    const missing: Missing[] = missingDiscipline(nomination);
    if (entries.some(({ to }) => to === undefined)) missing.push({ input: "disciplineEnd" });
    if (possible > sure) missing.push({ input: "movementStartedOn" });
    return between(sure, max, missing);
  },
});

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
