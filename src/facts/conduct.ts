import { rewardingAwards } from "../codes/awards.js";
import type { PendingMatterCode } from "../codes.js";
import type { Candidacy, DisciplineEntry } from "../nomination/types.js";
import type { MissingInput } from "../questions/missing.js";
import { missingAwards, recordedAwards } from "./award-filter.js";
import { defineFact, type FactDefinition } from "./definition.js";
import { NO, unknownValue, YES } from "./fact-value.js";
import { missingDiscipline } from "./imposed-discipline.js";
import { raisedByTime } from "./raise.js";

const NO_DISCIPLINE: readonly DisciplineEntry[] = [];

const recordedDiscipline = ({ record }: Candidacy) => record?.discipline ?? NO_DISCIPLINE;

const pendingMattersFact = defineFact({
  name: "pendingMatters",
  type: "codes",
  vocabulary: "pendingMatter",
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

const achievementRewarded = defineFact({
  name: "achievementRewarded",
  type: "boolean",
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

/** The facts about pending matters, and about achievements rewarded before. */
export const conductFacts: readonly FactDefinition[] = [pendingMattersFact, achievementRewarded];
