import { dayNumber } from "../dates/numbers.js";
import type { Provision } from "../pack/types.js";

/** Whether a provision is in force on a day, has ended without an encoded successor, or is not in force yet. */
export type ForceStatus = "in-force" | "ended" | "not-yet";

/** A provision with its force status on a day. */
export interface AtDate<Entry> {
  provision: Entry;
  forceStatus: ForceStatus;
}

/** The force status of a provision on a day. */
export function forceStatusOn({ validFrom, validTo }: Provision, day: string): ForceStatus {
  if (validTo !== undefined && validTo < day) return "ended";
  return validFrom !== undefined && validFrom > day ? "not-yet" : "in-force";
}

export type Versioned = Provision & { id: string };

/**
 * The version of each provision that applies on a day: the one in force; else the last that ended, for its successor is not
 * encoded; else the first still to come. Of one that was repealed there is none afterwards.
 *
 * @param provisionIn the provision in an item, where the items are not provisions themselves.
 */
export function versionsOn<Item extends Versioned>(provisions: readonly Item[], day: string): AtDate<Item>[] {
  const byId = new Map<string, AtDate<Item>>();
  const order: Record<ForceStatus, number> = { "in-force": 2, ended: 1, "not-yet": 0 };
  for (const provision of provisions) {
    const forceStatus = forceStatusOn(provision, day);
    const key = `${provision.pack} ${provision.id}`;
    const before = byId.get(key);
    const isBetter =
      before === undefined ||
      order[forceStatus] > order[before.forceStatus] ||
      (forceStatus === "ended" &&
        before.forceStatus === "ended" &&
        (provision.validTo ?? "") > (before.provision.validTo ?? ""));
    if (isBetter) byId.set(key, { provision, forceStatus });
  }
  return [...byId.values()].filter(
    ({ provision, forceStatus }) => forceStatus !== "ended" || provision.repealedBy === undefined,
  );
}

/**
 * Numbers the periods of provisions: on two days with the same number, every one has the same force status. What depends on
 * a day, here `yyyymmdd`, only through them need be worked out once a period.
 */
export function numberPeriods(
  statements: readonly Pick<Provision, "validFrom" | "validTo">[],
): (day: number) => number {
  const given = (days: (string | undefined)[]) =>
    [...new Set(days)].filter((day) => day !== undefined).map((day) => dayNumber(day));
  const firstDays = given(statements.map(({ validFrom }) => validFrom));
  const lastDays = given(statements.map(({ validTo }) => validTo));
  return (day) => {
    let turned = 0;
    for (const first of firstDays) if (first <= day) turned += 1;
    for (const last of lastDays) if (last < day) turned += 1;
    return turned;
  };
}
