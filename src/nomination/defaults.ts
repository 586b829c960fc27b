import { rewardingAwards } from "../codes/awards.js";
import type { Candidacy } from "./types.js";

/** What a decision takes for granted where a field is left out. */
export type DefaultCode =
  | "still-pending"
  | "not-moved-down"
  | "merit-over-years"
  | "movement-of-the-plan"
  | "received-on-the-day";

/** Matters under consideration on the day: without `clearedOn` they still are. */
export function stillPending({ asOf, record }: Candidacy): string[] {
  return (record?.discipline ?? []).flatMap(({ pending, from = "", to = asOf, clearedOn }, index) =>
    pending !== undefined && clearedOn === undefined && from <= asOf && to >= asOf
      ? [`record.discipline[${index}].clearedOn`]
      : [],
  );
}

/** Without `achievementId` merit over years is proposed, and no earlier award is asked what it rewarded. */
export function meritOverYears({ achievementId, record }: Candidacy): string[] {
  const isNamed = (record?.awards ?? []).some(
    (entry) => entry.achievementId !== undefined && rewardingAwards.has(entry.code),
  );
  return achievementId === undefined && isNamed ? ["achievementId"] : [];
}
