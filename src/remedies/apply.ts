import { addDays, type CivilDate, daysBetween, LAST_DAY, wholeYearsBetween } from "../dates.js";
import type { Nomination, NominationRecord } from "../nomination/types.js";
import type { NominationChange } from "./types.js";

/** Makes the nomination that a change gives; the one given stays as it is. */
export function applyChange(nomination: Nomination, change: NominationChange): Nomination {
  const { record, nominee } = nomination;
  const added = (
    list: "ratings" | "awards" | "initiatives" | "achievements" | "recognitions",
    entry: object,
  ): Nomination => ({
    ...nomination,
    record: { ...record, [list]: [...(record?.[list] ?? []), entry] } as NominationRecord,
  });
  switch (change.type) {
    case "wait":
      return waited(nomination, change.value);
    case "rating":
      return added("ratings", change.value);
    case "award":
      return added("awards", change.value);
    case "initiative":
      return added("initiatives", change.value);
    case "achievement":
      return added("achievements", change.value);
    case "recognition":
      return added("recognitions", change.value);
    case "indicator":
      return {
        ...nomination,
        indicators: { ...nomination.indicators, [partBelow("indicators", change.path)]: change.value },
      };
    case "members": {
      const { members } = nominee;
      if (members === undefined) return nomination;
      return {
        ...nomination,
        nominee: { ...nominee, members: { ...members, [partBelow("nominee.members", change.path)]: change.value } },
      };
    }
  }
}

/** The rest of a path below a field; a pack's own code may have dots. */
const partBelow = (field: string, path: string): string => path.slice(field.length + 1);

/** The nomination on another day: a dossier received is one received as much later, and a reference year given goes along. */
function waited(nomination: Nomination, asOf: string): Nomination {
  const { receivedOn, referenceYear } = nomination;
  return {
    ...nomination,
    asOf,
    ...(receivedOn === undefined ? {} : { receivedOn: later(receivedOn, daysBetween(nomination.asOf, asOf)) }),
    ...(referenceYear === undefined ? {} : { referenceYear: referenceYearOn(nomination, asOf) }),
  };
}

/** A day moved forward, no further than the calendar goes. */
export const later = (day: CivilDate, days: number): CivilDate =>
  daysBetween(day, LAST_DAY) > days ? addDays(day, days) : LAST_DAY;

/**
 * The last year that counts on another day. Where the year of the nomination itself counts, as a school year does in August,
 * the next counts from the same day of the next year on; otherwise with the turn of the year.
 */
export function referenceYearOn({ asOf, referenceYear }: Nomination, day: string): number {
  const [from, to] = [yearIn(asOf), yearIn(day)];
  if (referenceYear === undefined) return to - 1;
  return referenceYear + (countsItsOwnYear({ asOf, referenceYear }) ? wholeYearsBetween(asOf, day).min : to - from);
}

/** Whether the year of the nomination itself counts. */
export const countsItsOwnYear = ({ asOf, referenceYear }: Pick<Nomination, "asOf" | "referenceYear">): boolean =>
  referenceYear === yearIn(asOf);

/** The year of a day. */
export const yearIn = (day: string): number => Number(day.slice(0, 4));
