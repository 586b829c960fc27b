import fc from "fast-check";
import { isCode } from "../../src/codes.js";
import type { NominationRecord } from "../../src/index.js";
import { RECORD_LISTS } from "../../src/nomination/record-lists.js";
import { code, day, name, year } from "./arbitrary-base.js";

const discipline = fc
  .tuple(day, day, code("discipline"), code("pendingMatter"), fc.constantFrom("imposed", "cleared", "over", "open"))
  .map(([a, b, level, pending, how]) => {
    const [from, to] = [a, b].sort() as [string, string];
    if (how === "imposed") return { level, from, to };
    return { pending, from, ...(how === "open" ? {} : { clearedOn: to }), ...(how === "over" ? { to } : {}) };
  });

const leaderDiscipline = fc.tuple(day, day, code("leader"), code("discipline")).map(([a, b, leader, level]) => {
  const [from, to] = [a, b].sort() as [string, string];
  return { leader, level, from, to };
});

const recognitions = (standards: readonly string[]) => {
  if (standards.length === 0) return fc.constant([]);
  const recognition = fc.tuple(day, day, fc.constantFrom(...standards), fc.boolean()).map(([a, b, status, isOver]) => {
    const [since, until] = [a, b].sort() as [string, string];
    return { status, since, ...(isOver ? { until } : {}) };
  });
  return fc.array(recognition, { maxLength: 3 });
};

const claim = fc.record({
  kind: code("achievement"),
  scope: code("initiativeScope"),
  year,
  recognisedBy: name,
  years: fc.integer({ min: 0, max: 12 }),
  post: code("post"),
});

/** Long service in a post whose days are known; many of the posts overlap. */
const datedClaim = fc.tuple(day, day, day, code("post"), fc.boolean()).map(([a, b, c, post, isMoved]) => {
  const [from, to, termEnd] = [a, b, c].sort() as [string, string, string];
  return { kind: "cong-hien", post, from, to, ...(isMoved ? { termEnd } : {}) };
});

/** The end of a period that lies in the year of the decision or in the one before, as a decision may state it. */
const periodEnds = (year: number, decided: number) => ({
  unknown: undefined,
  "not-stated": "not-stated",
  year: String(year),
  "year-before": String(decided - 1),
  day: `${year}-07-31`,
});

/** An award or title, decided in its year or early in the next, for a period that ends in either or in the year before. */
const award = fc
  .record({
    code: code("awardOrTitle"),
    year,
    ground: code("ground"),
    thematic: fc.boolean(),
    decidedIn: fc.constantFrom("unknown", "year", "next"),
    periodEnd: fc.constantFrom("unknown", "not-stated", "year", "year-before", "day"),
    number: name,
    achievementId: fc.constantFrom("a", "b"),
  })
  .map(({ decidedIn, periodEnd, ...entry }) => {
    const isNext = decidedIn === "next" && entry.year < 2026;
    const decidedOn = isNext ? `${entry.year + 1}-02-01` : `${entry.year}-08-01`;
    const end = periodEnds(entry.year, Number(decidedOn.slice(0, 4)))[periodEnd];
    // Without a period, the day of the decision is known.
    const isDated = decidedIn !== "unknown" || end === "not-stated";
    return { ...entry, ...(isDated ? { decidedOn } : {}), ...(end === undefined ? {} : { periodEnd: end }) };
  });

/** Award forms as often as may be, and a title once a year. */
const awards = fc.uniqueArray(award, {
  selector: (entry) => (isCode("title", entry.code) ? `${entry.code} ${entry.year}` : entry),
  maxLength: 12,
});

const ratings = fc.uniqueArray(fc.record({ year, rating: code("rating") }), {
  selector: (entry) => entry.year,
  maxLength: 12,
});

/** A record with every list whole; only of somebody who may have been, some years on maternity leave. */
export function record(mayHaveBeenOnLeave: boolean, standards: readonly string[]): fc.Arbitrary<NominationRecord> {
  return fc
    .record({
      ratings,
      awards,
      initiatives: fc.array(fc.record({ scope: code("initiativeScope"), year, usedFor: name }), { maxLength: 5 }),
      achievements: fc.array(fc.oneof(claim, datedClaim), { maxLength: 5 }),
      discipline: fc.array(discipline, { maxLength: 2 }),
      leaderDiscipline: fc.array(leaderDiscipline, { maxLength: 2 }),
      recognitions: recognitions(standards),
      resistance: fc.record({ preUprising: fc.boolean(), bothWars: fc.boolean() }),
      maternityYears: fc.uniqueArray(year, { maxLength: mayHaveBeenOnLeave ? 2 : 0 }),
      complete: fc.constant([...RECORD_LISTS]),
    })
    .map((all) => {
      const rated = new Set(all.ratings.map((entry) => entry.year));
      return { ...all, maternityYears: all.maternityYears.filter((each) => !rated.has(each)) };
    }) as unknown as fc.Arbitrary<NominationRecord>;
}
