import { rewardingAwards } from "../codes/awards.js";
import { codesOf } from "../codes.js";
import { FALSE, fromBoolean, type Truth, UNKNOWN } from "../logic/truth.js";
import type { PriorAward } from "../nomination/types.js";
import type { MissingInput } from "../questions/missing.js";
import { defineFact, type FactDefinition } from "./definition.js";
import { entriesWhere, meantEntries, missingFields, missingList, openEntries, readAny } from "./entries.js";
import { raisedByTime } from "./raise.js";
import type { Row } from "./row.js";

const pendingMattersFact = defineFact({
  name: "pendingMatters",
  type: "codes",
  vocabulary: "pendingMatter",
  title: () => ({ vi: "Vụ việc đang xem xét, xác minh", en: "Matters under consideration" }),
  raisedBy: raisedByTime,
  reader: () => ({
    read(row) {
      const { pending } = row.numbers.record.discipline;
      const { sure, possible } = meantEntries(row, "discipline", isPending);
      const matters = sure.reduce((bits, entry) => bits | (1 << (pending[entry] as number)), 0);
      row.bound(matters, row.isComplete("discipline") && sure.length === possible.length ? 1 : 0);
    },
    items: (row) =>
      meantEntries(row, "discipline", isPending).sure.map(
        (entry) => codesOf("pendingMatter")[row.numbers.record.discipline.pending[entry] as number] as string,
      ),
    missing: (row) => [
      ...missingFields(openEntries(row, "discipline", isPending), [
        row.numbers.record.discipline.clearedOn,
        "matterClearedOn",
      ]),
      ...missingList(row, "discipline"),
    ],
  }),
});

/** Whether a matter is under consideration on the day asked about: unknown where it is over, and not how it ended. */
function isPending({ numbers: { asOf, record } }: Row, entry: number): Truth {
  const { pending, from, to, clearedOn } = record.discipline;
  if ((pending[entry] as number) < 0 || (from[entry] as number) > asOf) return FALSE;
  const end = to[entry] as number;
  const cleared = clearedOn[entry] as number;
  if (end >= 0 && end < asOf) return hasKnownEnd(record.discipline, entry) ? FALSE : UNKNOWN;
  return fromBoolean(cleared < 0 || cleared > asOf);
}

/** Whether a matter that is over ended with a clearing, or with a discipline imposed from its beginning on. */
function hasKnownEnd(entries: Row["numbers"]["record"]["discipline"], matter: number): boolean {
  const { level, from, clearedOn } = entries;
  const begun = from[matter] as number;
  const isItsEnd = (first: number) => begun < 0 || first < 0 || first >= begun;
  return (
    (clearedOn[matter] as number) >= 0 ||
    entriesWhere(entries, (entry) => (level[entry] as number) >= 0 && isItsEnd(from[entry] as number)).length > 0
  );
}

const achievementRewarded = defineFact({
  name: "achievementRewarded",
  type: "boolean",
  title: () => ({ vi: "Thành tích đã được khen thưởng", en: "Achievement rewarded already" }),
  reader: () => ({
    read(row) {
      const { achievementId } = row.nomination;
      // Merit over years is no achievement with an id: the facts about earlier awards keep its years apart.
      if (achievementId === undefined) return row.knowTruth(FALSE);
      const id = composed(achievementId);
      const awards = row.nomination.record?.awards ?? [];
      readAny(row, "awards", (_, entry) => rewardState(awards[entry] as PriorAward, id));
    },
    missing: (row) => [
      ...(row.nomination.record?.awards ?? []).flatMap((award, entry): MissingInput[] =>
        rewardState(award, "") === UNKNOWN ? [{ input: "rewardedAchievement", entry }] : [],
      ),
      ...missingList(row, "awards"),
    ],
  }),
});

/**
 * Whether an award on file rewarded an achievement, of which the id is composed: one system may keep its texts composed and
 * another not, and the letters are the same.
 */
function rewardState({ code, achievementId }: PriorAward, id: string): Truth {
  if (!rewardingAwards.has(code)) return FALSE;
  return achievementId === undefined ? UNKNOWN : fromBoolean(composed(achievementId) === id);
}

/** A text with its letters composed: those that may be are numbered from U+0300 on, and most texts have none. */
const composed = (text: string): string => (/[\u0300-\uffff]/.test(text) ? text.normalize("NFC") : text);

/** The facts about pending matters, and about achievements rewarded before. */
export const conductFacts: readonly FactDefinition[] = [pendingMattersFact, achievementRewarded];
