import fc from "fast-check";
import { codesOf } from "../../src/codes.js";
import type { Candidacy, NominationRecord } from "../../src/index.js";
import { RECORD_LISTS } from "../../src/nomination/schema.js";

const ASKED_ON = "2026-08-15";
const year = fc.integer({ min: 2014, max: 2026 });
const day = fc
  .integer({ min: 0, max: 4_000 })
  .map((days) => new Date(Date.UTC(2015, 0, 1 + days)).toISOString().slice(0, 10));
const code = <V extends Parameters<typeof codesOf>[0]>(vocabulary: V) => fc.constantFrom(...codesOf(vocabulary));

const discipline = fc
  .tuple(day, day, code("discipline"), code("pendingMatter"), fc.boolean())
  .map(([a, b, level, pending, imposed]) => {
    const [from, to] = [a, b].sort() as [string, string];
    return imposed ? { level, from, to } : { pending, from, clearedOn: to };
  });

const claim = fc.record({
  kind: code("achievement"),
  scope: code("initiativeScope"),
  year,
  years: fc.integer({ min: 0, max: 12 }),
  post: code("post"),
});

/** Long service in a post whose days are known; many of the posts overlap. */
const datedClaim = fc.tuple(day, day, day, code("post"), fc.boolean()).map(([a, b, c, post, isMoved]) => {
  const [from, to, termEnd] = [a, b, c].sort() as [string, string, string];
  return { kind: "cong-hien", post, from, to, ...(isMoved ? { termEnd } : {}) };
});

/** A record with every list whole. */
const record: fc.Arbitrary<NominationRecord> = fc.record({
  ratings: fc.uniqueArray(fc.record({ year, rating: code("rating") }), { selector: ({ year }) => year, maxLength: 12 }),
  awards: fc.array(
    fc.record({
      code: fc.oneof(code("award"), code("title")),
      year,
      ground: code("ground"),
      thematic: fc.boolean(),
      achievementId: fc.constantFrom("a", "b"),
    }),
    { maxLength: 12 },
  ),
  initiatives: fc.array(fc.record({ scope: code("initiativeScope"), year }), { maxLength: 5 }),
  achievements: fc.array(fc.oneof(claim, datedClaim), { maxLength: 5 }),
  discipline: fc.array(discipline, { maxLength: 2 }),
  resistance: fc.record({ preUprising: fc.boolean(), bothWars: fc.boolean() }),
  complete: fc.constant([...RECORD_LISTS]),
}) as fc.Arbitrary<NominationRecord>;

/** A nomination about which everything is known, but for judgements, of which any may be open. */
export function completeCandidacy(judgementIds: readonly string[], withMovement: boolean): fc.Arbitrary<Candidacy> {
  return fc
    .record({
      occasion: code("occasion"),
      asOf: fc.constant(ASKED_ON),
      nominee: fc.record({
        kind: code("kind"),
        group: code("group"),
        occupation: code("occupation"),
        foundedOn: day,
        outsideFlagList: fc.boolean(),
        woman: fc.boolean(),
        members: fc.integer({ min: 1, max: 50 }).chain((total) => {
          const part = fc.integer({ min: 0, max: total });
          return fc.record({
            total: fc.constant(total),
            completed: part,
            advanced: part,
            champions: part,
            disciplined: part,
          });
        }),
      }),
      unit: fc.record({ level: code("unitLevel") }),
      ...(withMovement
        ? {
            movement: fc
              .tuple(code("launcher"), day, day)
              .map(([launchedBy, ...days]) => ({ launchedBy, days: days.sort() }))
              .map(({ launchedBy, days: [startedOn, closedOn] }) => ({ launchedBy, startedOn, closedOn })),
          }
        : {}),
      record,
      judgements: fc
        .array(fc.tuple(fc.constantFrom(...judgementIds), fc.boolean()))
        .map((pairs) => Object.fromEntries(pairs.map(([id, holds]) => [id, { holds, by: "Hội đồng" }]))),
      indicators: fc.record(
        Object.fromEntries(codesOf("indicator").map((id) => [id, fc.integer({ min: 0, max: 100 })])),
      ),
      achievementId: fc.option(fc.constantFrom("a", "b"), { nil: undefined }),
    })
    .map(({ achievementId, ...rest }) =>
      achievementId === undefined ? rest : { ...rest, achievementId },
    ) as unknown as fc.Arbitrary<Candidacy>;
}

const receivedOn = fc.constantFrom("2024-03-01", "2025-06-01", "2026-08-15", "2026-11-01");
const ground = fc.option(code("ground"), { nil: undefined });
const coins = fc.infiniteStream(fc.integer({ min: 0, max: 9 }).map((side) => side > 1));

/** A nomination about which much or everything is known, received under each state of the law, on a ground or on none. */
export function anyCandidacy(judgementIds: readonly string[], withMovement: boolean): fc.Arbitrary<Candidacy> {
  return fc
    .tuple(completeCandidacy(judgementIds, withMovement), receivedOn, ground, coins, fc.boolean())
    .map(([whole, received, on, stream, isWhole]) => {
      const known = isWhole ? whole : forget(whole, () => Boolean(stream.next().value));
      const asOf = [whole.asOf, received].sort()[1] ?? received;
      return { ...known, asOf, receivedOn: received, ...(on === undefined ? {} : { ground: on }) };
    });
}

/**
 * Takes knowledge away: fields are left out, entries are dropped from lists that are then no longer whole, days are
 * given only to the year. What stays is true of the whole nomination too.
 *
 * Left alone are `clearedOn`, which being left out says that a matter is still pending, `termEnd`, which says that nobody
 * was moved to a lower post, `achievementId`, which being left out says that no one achievement is proposed, and the
 * movement's launcher
 * where the book has movements of its own, because naming one chooses another movement instead of adding to what is known.
 */
export function forget(candidacy: Candidacy, keep: () => boolean): Candidacy {
  const { nominee, unit, movement, record, judgements, indicators, ...rest } = candidacy;
  const { kind, ...about } = nominee;
  return {
    ...rest,
    nominee: { kind, ...keepSome({ ...about, ...coarse("foundedOn", about.foundedOn, keep) }, keep) },
    ...(unit === undefined || !keep() ? {} : { unit }),
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
    ...(record === undefined || !keep() ? {} : { record: forgetRecord(record, keep) }),
    ...(judgements === undefined ? {} : { judgements: keepSome(judgements, keep) }),
    ...(indicators === undefined ? {} : { indicators: keepSome(indicators, keep) }),
  };
}

function coarse(name: string, date: string | undefined, keep: () => boolean): Record<string, string> {
  return date === undefined || keep() ? {} : { [name]: date.slice(0, 4) };
}

function keepSome<Fields extends object>(fields: Fields, keep: () => boolean): Fields {
  return Object.fromEntries(Object.entries(fields).filter(() => keep())) as Fields;
}

function forgetRecord(record: NominationRecord, keep: () => boolean): NominationRecord {
  const lists = { ...record } as Record<string, unknown>;
  const complete: string[] = [];
  for (const name of RECORD_LISTS) {
    const entries = record[name] as object[] | undefined;
    if (entries === undefined || !keep()) delete lists[name];
    else if (keep()) complete.push(name);
    else lists[name] = entries.filter(() => keep()).map((entry) => forgetEntry(entry, keep));
  }
  if (record.resistance !== undefined) lists.resistance = keepSome(record.resistance, keep);
  return { ...lists, complete } as NominationRecord;
}

/** The fields of an entry that may be left out without saying anything. */
const OPTIONAL = ["thematic", "scope", "year", "years", "post", "from", "to"];

function forgetEntry(entry: object, keep: () => boolean): object {
  const fields = Object.entries(entry);
  const isDiscipline = "level" in entry;
  const isClaim = "kind" in entry;
  const isInitiative = "scope" in entry && !isClaim;
  return Object.fromEntries(
    fields.filter(([name]) => {
      const optional =
        (!isClaim && ["thematic", "achievementId", "ground", "scope"].includes(name)) ||
        (isClaim && OPTIONAL.includes(name)) ||
        (isInitiative && name === "year") ||
        (isDiscipline && name === "to");
      return !optional || keep();
    }),
  );
}
