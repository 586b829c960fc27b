import { rewardingAwards } from "../codes/awards.js";
import { isCode, type PendingMatterCode } from "../codes.js";
import { getFirstDay, getLastDay } from "../dates.js";
import type { Candidacy, DisciplineEntry } from "../nomination/types.js";
import type { MissingInput } from "../questions/missing.js";
import { missingAwards, recordedAwards } from "./award-filter.js";
import type { FactContext } from "./context.js";
import { COUNT, defineFact, type FactDefinition, noParams } from "./definition.js";
import { interval, NO, unknownValue, YES } from "./fact-value.js";
import { candidateMovements } from "./movement.js";
import { raisedByTime } from "./raise.js";

const conductUnknownWhen = {
  vi: "khi danh sách kỷ luật, vụ việc chưa được xác nhận là đủ và phần đã có chưa đủ để kết luận",
  en: "when the list of discipline is not declared whole and what is on it does not settle the answer",
};

const NO_DISCIPLINE: readonly DisciplineEntry[] = [];

const recordedDiscipline = ({ record }: Candidacy) => record?.discipline ?? NO_DISCIPLINE;

function missingDiscipline(context: FactContext): MissingInput[] {
  if (context.isComplete("discipline")) return [];
  return [{ input: context.nomination.record?.discipline === undefined ? "discipline" : "disciplineWhole" }];
}

const pendingMattersFact = defineFact({
  name: "pendingMatters",
  type: "codes",
  vocabulary: "pendingMatter",
  meaning: {
    vi: "Những vụ việc đang xem xét, xác minh vào ngày xét; vụ việc đã được kết luận không vi phạm thì không tính",
    en: "Matters under consideration on the day asked about; one cleared in writing by then does not count",
  },
  unknownWhen: {
    vi: `${conductUnknownWhen.vi}; hoặc khi một vụ việc đã kết thúc mà chưa rõ kết luận`,
    en: `${conductUnknownWhen.en}; or when a matter is over and nothing shows how it ended`,
  },
  params: noParams,
  title: () => ({ vi: "Vụ việc đang xem xét, xác minh", en: "Matters under consideration" }),
  raisedBy: raisedByTime,
  reader: () => (context) => {
    const { nomination } = context;
    const { asOf } = nomination;
    const items: PendingMatterCode[] = [];
    const endsUnknown: MissingInput[] = [];
    recordedDiscipline(nomination).forEach((matter, entry) => {
      const { pending, from, to, clearedOn } = matter;
      if (pending === undefined || (from !== undefined && from > asOf)) return;
      if (to !== undefined && to < asOf) {
        if (!hasKnownEnd(nomination, matter)) endsUnknown.push({ input: "matterClearedOn", entry });
      } else if (clearedOn === undefined || clearedOn > asOf) items.push(pending);
    });
    return {
      state: "list",
      items,
      isComplete: context.isComplete("discipline") && endsUnknown.length === 0,
      missing: () => [...endsUnknown, ...missingDiscipline(context)],
    };
  },
});

/** Whether a matter that is over ended with a clearing, or with a discipline imposed from its beginning on. */
const hasKnownEnd = (nomination: Candidacy, { from, clearedOn }: DisciplineEntry): boolean =>
  clearedOn !== undefined ||
  recordedDiscipline(nomination).some(
    (entry) => entry.level !== undefined && (entry.from === undefined || from === undefined || entry.from >= from),
  );

const isImposed = ({ level, from }: DisciplineEntry, asOf: string) =>
  level !== undefined && (from === undefined || from <= asOf);

/** The disciplines imposed of which no end is on file. */
const missingEnds = ({ nomination }: FactContext): MissingInput[] =>
  recordedDiscipline(nomination).flatMap((discipline, entry): MissingInput[] =>
    isImposed(discipline, nomination.asOf) && discipline.to === undefined ? [{ input: "disciplineEnd", entry }] : [],
  );

const disciplineInForce = defineFact({
  name: "disciplineInForce",
  type: "boolean",
  meaning: {
    vi: "Đang trong thời hạn chấp hành kỷ luật vào ngày xét",
    en: "Whether a discipline is still being served on the day asked about",
  },
  unknownWhen: conductUnknownWhen,
  params: noParams,
  title: () => ({ vi: "Đang chấp hành kỷ luật", en: "Discipline being served" }),
  raisedBy: raisedByTime,
  reader: () => (context) => {
    const { nomination } = context;
    let withoutEnd = false;
    for (const entry of recordedDiscipline(nomination)) {
      if (!isImposed(entry, nomination.asOf)) continue;
      if (entry.to === undefined) withoutEnd = true;
      else if (entry.to >= nomination.asOf) return YES;
    }
    if (withoutEnd) return unknownValue(() => missingEnds(context));
    return context.isComplete("discipline") ? NO : unknownValue(() => missingDiscipline(context));
  },
});

const disciplineCount = defineFact({
  name: "disciplineCount",
  type: "number",
  unit: "times",
  range: COUNT,
  meaning: {
    vi: "Số lần bị kỷ luật; với khen thưởng phong trào, chỉ tính lần còn thời hạn từ khi phong trào bắt đầu",
    en: "Disciplines imposed; for a movement award, those served at any time since the movement began",
  },
  unknownWhen: conductUnknownWhen,
  params: noParams,
  title: () => ({ vi: "Số lần bị kỷ luật được tính", en: "Disciplines that count" }),
  raisedBy: raisedByTime,
  dependsOnAward: () => true,
  reader: () => (context) => {
    const { nomination } = context;
    let start: MovementStart | undefined;
    let [sure, possible] = [0, 0];
    for (const entry of recordedDiscipline(nomination)) {
      if (!isImposed(entry, nomination.asOf)) continue;
      start ??= movementStart(context);
      const { to } = entry;
      // A discipline still in force on `asOf` also runs past the first day of a movement that has begun by then.
      if (start.latest === "" || (to !== undefined && to >= min(start.latest, nomination.asOf))) sure += 1;
      if (to === undefined || to >= start.earliest) possible += 1;
    }
    const max = context.isComplete("discipline") ? possible : Number.POSITIVE_INFINITY;
    return interval({ min: sure, max }, () => {
      const missing: MissingInput[] = missingDiscipline(context);
      if (possible > sure) missing.push(...missingEnds(context));
      if (possible > sure && start?.earliest !== start?.latest) missing.push({ input: "movementStartedOn" });
      return missing;
    });
  },
});

const min = (a: string | undefined, b: string) => (a === undefined || a > b ? b : a);

interface MovementStart {
  earliest: string;
  latest?: string;
}

/**
 * The earliest and the latest day on which the movement may have begun; no latest day where it is not known.
 *
 * Only a movement award has such a day. For a title, and on any other ground, every discipline counts, however old:
 * both days are then the empty text, which sorts before every date.
 */
function movementStart(context: FactContext): MovementStart {
  const { ground, award } = context;
  if (ground === undefined ? isCode("title", award) : ground !== "phong-trao") return { earliest: "", latest: "" };
  const starts = candidateMovements(context).map(({ startedOn }) => startedOn);
  const days = starts.flatMap((start) => (start === undefined ? [] : [start]));
  // Without the first day of every candidate movement, no discipline is certain to precede it or to fall within it.
  if (days.length === 0 || days.length < starts.length) return { earliest: "" };
  const [earliest = ""] = days.map(getFirstDay).sort();
  const [latest = ""] = days.map(getLastDay).sort();
  return { earliest, latest };
}

const achievementRewarded = defineFact({
  name: "achievementRewarded",
  type: "boolean",
  meaning: {
    vi: "Thành tích này đã được khen thưởng; danh hiệu thi đua không phải là khen thưởng thành tích",
    en: "Whether the achievement named was rewarded already; an emulation title rewards no achievement",
  },
  unknownWhen: {
    vi: "khi nêu mã thành tích mà danh sách khen thưởng chưa đủ, hoặc một lần khen thưởng không ghi mã thành tích",
    en: "when an achievement is named and the list of awards is not whole, or an award on it names no achievement",
  },
  params: noParams,
  title: () => ({ vi: "Thành tích đã được khen thưởng", en: "Achievement rewarded already" }),
  reader: () => (context) => {
    const { achievementId } = context.nomination;
    // Merit over years is no achievement with an id: the facts about earlier awards keep its years apart.
    if (achievementId === undefined) return NO;
    // One system may keep its texts composed and another not: the letters are the same.
    const id = achievementId.normalize("NFC");
    const unclear: MissingInput[] = [];
    for (const [entry, award] of recordedAwards(context.nomination).entries()) {
      if (!rewardingAwards.has(award.code)) continue;
      if (award.achievementId?.normalize("NFC") === id) return YES;
      if (award.achievementId === undefined) unclear.push({ input: "rewardedAchievement", entry });
    }
    if (unclear.length === 0 && context.isComplete("awards")) return NO;
    return unknownValue(() => [...unclear, ...missingAwards(context)]);
  },
});

/** The facts about discipline and pending matters, and about achievements rewarded before. */
export const conductFacts: readonly FactDefinition[] = [
  pendingMattersFact,
  disciplineInForce,
  disciplineCount,
  achievementRewarded,
];
