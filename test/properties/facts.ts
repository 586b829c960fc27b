import fc from "fast-check";
import { POST_RANKS } from "../../src/codes/posts.js";
import { codesOf } from "../../src/codes.js";
import type { FactBook } from "../../src/facts/definition.js";
import { STANDARDS } from "./arbitrary-base.js";

const code = <V extends Parameters<typeof codesOf>[0]>(vocabulary: V) => fc.constantFrom(...codesOf(vocabulary));
const optional = (fields: Record<string, fc.Arbitrary<unknown>>, requiredKeys: string[]) =>
  fc.record(fields, { requiredKeys });
const prize = fc.oneof(code("award"), code("awardFamily"), code("title"));
const filter = {
  award: prize,
  ground: code("ground"),
  exceptGrounds: fc.subarray([...codesOf("ground")], { minLength: 1 }),
  exceptThematic: fc.boolean(),
};
const after = fc.oneof(prize, optional(filter, ["award"]));
const sinceDiscipline = fc.boolean();
const lastYears = fc.integer({ min: 1, max: 6 });
const rating = optional(
  {
    atLeast: code("rating"),
    orAwards: fc.array(prize, { minLength: 1, maxLength: 2 }),
    after,
    lastYears,
    sinceDiscipline,
  },
  ["atLeast"],
);
const rank = fc.constantFrom(...POST_RANKS);
const severity = { atLeast: code("discipline") };
const none = fc.constant({});
const member = fc.record({ of: fc.constantFrom("completed", "advanced", "champions", "disciplined") });
const launchers = fc.subarray([...codesOf("launcher")], { minLength: 1 });

/** For every fact of the catalogue, its parameters in all their combinations. */
export const factParams: Record<string, fc.Arbitrary<object>> = {
  award: none,
  occasion: none,
  ground: none,
  kind: none,
  group: none,
  occupation: none,
  unitLevel: none,
  outsideFlagList: none,
  movementLauncher: fc.record({ anyOf: launchers }),
  movementYears: fc.record({ launchedBy: launchers, measure: fc.constantFrom("elapsed", "planned") }),
  held: optional(filter, ["award"]),
  awardCount: optional({ ...filter, after, lastYears, sinceDiscipline }, ["award"]),
  awardStreak: optional({ ...filter, after, lastYears, sinceDiscipline }, ["award"]),
  awardRun: optional({ ...filter, after, lastYears, sinceDiscipline }, ["award"]),
  yearsSince: fc.record({ since: fc.oneof(fc.constant("founding"), optional(filter, ["award"])) }),
  ratingStreak: rating,
  ratingRun: rating,
  ratingCount: rating,
  ratingMisses: rating,
  initiativeCount: optional(
    { scope: code("initiativeScope"), after, lastYears, sinceDiscipline, duringStreak: rating },
    [],
  ),
  achievementCount: optional(
    {
      kinds: fc.subarray([...codesOf("achievement")], { minLength: 1 }),
      scope: code("initiativeScope"),
      after,
      lastYears,
      sinceDiscipline,
      duringStreak: rating,
    },
    ["kinds"],
  ),
  yearsInPost: optional(
    {
      post: rank,
      named: fc.subarray([...codesOf("post")], { minLength: 1 }),
      add: fc.constantFrom("next-higher", "all-higher"),
      womenNeed: fc.constantFrom("1/2", "2/3", "3/4"),
    },
    ["post"],
  ),
  postHeld: fc.record({ post: rank }),
  resistanceRecord: fc.record({ of: fc.constantFrom("preUprising", "bothWars") }),
  memberCount: member,
  memberPercent: member,
  achievementClaimed: optional(
    {
      kinds: fc.subarray([...codesOf("achievement")], { minLength: 1 }),
      scope: code("initiativeScope"),
      atLeastYears: lastYears,
    },
    ["kinds"],
  ),
  pendingMatters: none,
  disciplineInForce: optional(severity, []),
  disciplineCount: optional(severity, []),
  leaderDisciplineInForce: optional({ ...severity, leader: code("leader") }, []),
  leaderDisciplineCount: optional({ ...severity, leader: code("leader") }, []),
  recognised: fc.record({ status: fc.constantFrom(...STANDARDS) }),
  recognisedYears: fc.record({ status: fc.constantFrom(...STANDARDS) }),
  achievementRewarded: none,
  judgement: fc.record({ id: fc.constantFrom("x", "y") }),
  indicator: fc.record({ id: code("indicator") }),
  score: fc.constant({ table: "bang-diem" }),
};

const scored = (id: string, atMost: number) => ({ id, title: { vi: id, en: id }, atMost });

/** What the table of `factBook` has points for. */
export const SCORED = ["a", "b", "c", "d", "e"];

/** A book for the facts that take something from one. */
export const factBook: FactBook = {
  vocabularies: { recognition: STANDARDS.map((code) => ({ code, label: { vi: code, en: code } })) },
  scoreTables: [
    {
      id: "bang-diem",
      pack: "mau",
      layer: "province",
      groups: ["khac"],
      title: { vi: "Bảng điểm", en: "Table" },
      items: [scored("a", 40), scored("b", 30.5)],
      bonus: { items: [scored("c", 10), scored("d", 10)], atMost: 12 },
      penalty: { items: [scored("e", 5)] },
      source: { instrument: "1/KH", section: "I" },
    },
  ],
};
