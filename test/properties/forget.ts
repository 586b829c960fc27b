import fc from "fast-check";
import type { Candidacy, NominationRecord } from "../../src/index.js";
import { RECORD_LISTS } from "../../src/nomination/record-lists.js";

/** Coins that decide what is kept; the same seed, the same coins. */
export const coins = fc.infiniteStream(fc.integer({ min: 0, max: 9 }).map((side) => side > 1));

/** Tosses the coins, one after the other. */
export const tosser = (stream: Iterator<boolean>) => () => Boolean(stream.next().value);

/**
 * Takes knowledge away: fields are left out, entries are dropped from lists that are then no longer whole, days are
 * given only to the year. What stays is true of the whole nomination too.
 *
 * A field with a default is left alone, for leaving it out is an answer: `DEFAULTED` names them, and so does
 * docs/facts.md.
 */
export function forget(candidacy: Candidacy, keep: () => boolean): Candidacy {
  const { nominee, unit, movement, record, judgements, indicators, scores, ...rest } = candidacy;
  const { kind, ...about } = nominee;
  return {
    ...rest,
    nominee: { kind, ...keepSome({ ...about, ...coarse("foundedOn", about.foundedOn, keep) }, keep) },
    ...(unit === undefined || !keep() ? {} : { unit: keepSome(unit, keep) }),
    ...(movement === undefined || !keep()
      ? {}
      : {
          movement: keepSome(
            {
              ...movement,
              ...coarse("startedOn", movement.startedOn, keep),
              ...coarse("closedOn", movement.closedOn, keep),
            },
            keep,
          ),
        }),
    ...(record === undefined || !keep() ? {} : { record: forgetRecord(record, firstOfService(candidacy), keep) }),
    ...(judgements === undefined ? {} : { judgements: keepSome(judgements, keep) }),
    ...(scores === undefined ? {} : { scores: keepSome(scores, keep) }),
    ...(indicators === undefined ? {} : { indicators: keepSome(indicators, keep) }),
  };
}

/** The first year rated, or else the reference year: before it, leave that is not given is none. */
const firstOfService = ({ asOf, referenceYear = Number(asOf.slice(0, 4)) - 1, record }: Candidacy): number =>
  Math.min(referenceYear, ...(record?.ratings ?? []).map(({ year }) => year));

/**
 * The fields whose being left out is an answer; of a movement's launcher, where the book has movements of its own, and of leave,
 * for years before service.
 */
export const DEFAULTED = [
  "ground",
  "receivedOn",
  "referenceYear",
  "achievementId",
  "movement.launchedBy",
  "record.discipline[].from",
  "record.leaderDiscipline[].from",
  "record.recognitions[].until",
  "record.awards[].decidedOn",
  "record.achievements[].termEnd",
  "record.discipline[].clearedOn",
  "record.maternityYears",
] as const;

/** The fields of the entries of each list that may be left out without an answer. */
const FORGETTABLE: Record<(typeof RECORD_LISTS)[number], readonly string[]> = {
  ratings: [],
  awards: ["ground", "thematic", "periodEnd", "number", "achievementId"],
  initiatives: ["scope", "year", "usedFor"],
  achievements: ["scope", "year", "recognisedBy", "years", "post", "from", "to"],
  discipline: ["to"],
  leaderDiscipline: ["to"],
  recognitions: [],
};

function coarse(name: string, date: string | undefined, keep: () => boolean): Record<string, string> {
  return date === undefined || keep() ? {} : { [name]: date.slice(0, 4) };
}

function keepSome<Fields extends object>(fields: Fields, keep: () => boolean): Fields {
  return Object.fromEntries(Object.entries(fields).filter(() => keep())) as Fields;
}

function forgetRecord(record: NominationRecord, serviceFrom: number, keep: () => boolean): NominationRecord {
  const lists = { ...record } as Record<string, unknown>;
  const complete: string[] = [];
  for (const name of RECORD_LISTS) {
    const entries = record[name] as object[] | undefined;
    if (entries === undefined || !keep()) delete lists[name];
    else if (keep()) complete.push(name);
    else
      lists[name] = entries
        .filter(() => keep())
        .map((entry) =>
          Object.fromEntries(Object.entries(entry).filter(([field]) => !FORGETTABLE[name].includes(field) || keep())),
        );
  }
  if (!keep() && record.maternityYears?.every((year) => year >= serviceFrom)) delete lists.maternityYears;
  if (record.resistance !== undefined) lists.resistance = keepSome(record.resistance, keep);
  return { ...lists, complete } as NominationRecord;
}
