import fc from "fast-check";
import { anGiang } from "../../src/books/an-giang.js";
import {
  type AwardCode,
  codesOf,
  type GroundCode,
  type GroupCode,
  type KindCode,
  type OccasionCode,
} from "../../src/codes.js";
import { judgementsAsked } from "../../src/conditions/lint.js";
import type { Candidacy, GivenJudgement, NominationMovement, Nominee } from "../../src/index.js";
import { matchesScope, ruleScope } from "../../src/rulebook/scope.js";
import { forget } from "../../test/properties/forget.js";
import { drawRecord, PLAN_STARTED_ON } from "./careers.js";
import { type Draw, drawn } from "./draw.js";

/** How many prepared rows a long stream goes round in. */
const POOL = 10_000;

/** Candidacies under the plan of An Giang about which every fact is known; judgements are given or open. */
export function completeNominations(count: number, seed: number): Candidacy[] {
  return fc.sample(complete, { numRuns: count, seed });
}

/** The same candidacies as a portal has them half-way: fields, entries and whole lists are missing. */
export function incompleteNominations(count: number, seed: number): Candidacy[] {
  return fc.sample(incomplete, { numRuns: count, seed });
}

/**
 * Rows for long runs: a pool of complete candidacies, gone round in as often as needed, each under its own id.
 *
 * @param pool the candidacies, where they are there already: to draw them takes far more memory than to hold them.
 */
export function* streamNominations(
  count: number,
  seed: number,
  pool: readonly Candidacy[] = completeNominations(Math.min(count, POOL), seed),
): Generator<Candidacy, void> {
  for (let row = 0; row < count; row += 1) {
    const candidacy = pool[row % pool.length] as Candidacy;
    yield { ...candidacy, nominee: { ...candidacy.nominee, id: `doi-tuong-${row + 1}` } };
  }
}

/** The arbitrary behind `completeNominations`. */
export const complete: fc.Arbitrary<Candidacy> = drawn(drawCandidacy);

const incomplete: fc.Arbitrary<Candidacy> = drawn((draw) => {
  const whole = drawCandidacy(draw);
  const partly = forget(whole, () => draw.chance(85));
  const launchedBy = whole.movement?.launchedBy;
  // Without its launcher a movement is the plan's own, which began on a day of its own: another's may close before it.
  return partly.movement === undefined || launchedBy === undefined
    ? partly
    : { ...partly, movement: { ...partly.movement, launchedBy } };
});

/** Of a hundred nominations, how many are on each ground. */
const GROUNDS: readonly (readonly [ground: GroundCode, share: number])[] = [
  ["cong-trang", 42],
  ["phong-trao", 28],
  ["dot-xuat", 17],
  ["cong-hien", 7],
  ["nien-han", 3],
  ["doi-ngoai", 3],
];

const OCCASIONS: readonly OccasionCode[] = [
  "hang-nam",
  "hang-nam",
  "so-ket",
  "tong-ket",
  "tong-ket",
  "tong-ket",
  "dot-xuat",
];

function drawCandidacy(draw: Draw): Candidacy {
  const ground = drawGround(draw);
  const kind = drawKind(draw, ground);
  const asOf = dayAfter("2026-07-01", draw.between(0, 91));
  return {
    occasion: draw.pick(OCCASIONS),
    ...(ground === anGiang.defaultGround && draw.chance(50) ? {} : { ground }),
    asOf,
    ...(draw.chance(40) ? { receivedOn: dayBetween(draw, "2026-07-01", asOf) } : {}),
    ...(draw.chance(10) ? { referenceYear: draw.pick([2024, 2026]) } : {}),
    nominee: drawNominee(draw, kind),
    unit: { id: `don-vi-${draw.between(1, 200)}`, level: draw.pick(codesOf("unitLevel")) },
    ...(ground === "phong-trao" ? { movement: drawMovement(draw) } : {}),
    record: drawRecord(draw, { kind, ground, asOf }),
    judgements: drawJudgements(draw, kind, ground),
    ...(ground === "dot-xuat" ? { achievementId: `thanh-tich-${draw.between(2020, 2026)}` } : {}),
  };
}

function drawGround(draw: Draw): GroundCode {
  let left = draw.between(0, 99);
  for (const [ground, share] of GROUNDS) {
    left -= share;
    if (left < 0) return ground;
  }
  return "cong-trang";
}

/** Long service is a person's. */
function drawKind(draw: Draw, ground: GroundCode): KindCode {
  if (ground === "cong-hien" && draw.chance(80)) return "ca-nhan";
  return draw.chance(96) ? draw.pick(["ca-nhan", "tap-the"]) : "ho-gia-dinh";
}

const GROUPS: Record<KindCode, readonly GroupCode[]> = {
  "ca-nhan": [
    "can-bo-cong-chuc",
    "can-bo-cong-chuc",
    "can-bo-cong-chuc",
    "khong-chuyen-trach",
    "doanh-nhan-tri-thuc",
    "khac",
    "khac",
    "khac",
    "nguoi-viet-nam-o-nuoc-ngoai",
    "nguoi-nuoc-ngoai",
  ],
  "tap-the": [
    "co-quan-dia-phuong",
    "co-quan-dia-phuong",
    "co-quan-dia-phuong",
    "mat-tran-doan-the",
    "mat-tran-doan-the",
    "doanh-nghiep",
    "doanh-nghiep",
    "thon",
    "khac",
  ],
  "ho-gia-dinh": ["ho-kinh-doanh", "khac"],
};

function drawNominee(draw: Draw, kind: KindCode): Nominee {
  // A few collectives of Vietnamese abroad: the law knows them too.
  const group = kind === "tap-the" && draw.chance(2) ? "nguoi-viet-nam-o-nuoc-ngoai" : draw.pick(GROUPS[kind]);
  const nominee: Nominee = { id: `doi-tuong-${draw.between(1, 99_999)}`, kind, group };
  if (kind === "ca-nhan") {
    const occupation = group === "can-bo-cong-chuc" ? group : draw.pick(codesOf("occupation"));
    return { ...nominee, occupation, woman: draw.chance(45) };
  }
  if (kind === "ho-gia-dinh") return nominee;
  const total = draw.between(5, 60);
  const part = () => Math.floor((total * draw.between(60, 100)) / 100);
  return {
    ...nominee,
    foundedOn: dayBetween(draw, draw.chance(75) ? "1976-01-01" : "2014-01-01", "2018-12-31"),
    outsideFlagList: draw.chance(40),
    members: { total, completed: total, advanced: part(), champions: Math.floor(total / 8), disciplined: 0 },
  };
}

/** The plan's own movement with its exact days, or one launched by somebody else. */
function drawMovement(draw: Draw): NominationMovement {
  if (draw.chance(55)) return { startedOn: PLAN_STARTED_ON, closedOn: draw.pick(["2030-06-30", "2030-12-31"]) };
  const start = draw.between(2019, 2025);
  return {
    launchedBy: draw.pick(codesOf("launcher")),
    startedOn: `${start}-${draw.pick(["01-01", "03-26", "08-19"])}`,
    closedOn: `${start + draw.between(2, 6)}-${draw.pick(["03-25", "08-18", "12-31"])}`,
  };
}

/** How people judge: of a hundred judgements, how many are open, and how many go against the nominee. */
const MOODS = [
  { open: 100, against: 0 },
  { open: 3, against: 1 },
  { open: 3, against: 1 },
  { open: 0, against: 1 },
  { open: 10, against: 4 },
  { open: 40, against: 8 },
  { open: 10, against: 30 },
] as const;

/** Judgements that speak against the nominee where they hold. */
const ADVERSE: readonly string[] = ["huan-chuong-lao-dong.ky-luat-khi-giu-chuc"];

/** The forms that are considered in earnest: nobody judges a nominee for all eight at once. */
const drawForms = (draw: Draw): AwardCode[] =>
  Array.from({ length: draw.between(1, 3) }, () => draw.pick(codesOf("award")));

function drawJudgements(draw: Draw, kind: KindCode, ground: GroundCode): Record<string, GivenJudgement> {
  const { open, against } = draw.pick(MOODS);
  const given: Record<string, GivenJudgement> = {};
  for (const form of drawForms(draw)) {
    for (const id of judgementsFor(kind, ground, form)) {
      if (draw.chance(open)) continue;
      const favours = !draw.chance(against);
      given[id] = { holds: favours !== ADVERSE.includes(id), by: "Hội đồng Thi đua - Khen thưởng" };
    }
  }
  return given;
}

const judgementLists = new Map<string, readonly string[]>();

/** The judgements that the rules of an award form ask about such a nominee on such a ground. */
function judgementsFor(kind: KindCode, ground: GroundCode, award: AwardCode): readonly string[] {
  const key = `${kind} ${ground} ${award}`;
  const before = judgementLists.get(key);
  if (before !== undefined) return before;
  const ids = anGiang.rules
    .filter((rule) => matchesScope(ruleScope(rule), { kind, ground, award }))
    .flatMap(({ conditions }) => (conditions === undefined ? [] : judgementsAsked(conditions)));
  const list = [...new Set(ids)];
  judgementLists.set(key, list);
  return list;
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

function dayBetween(draw: Draw, first: string, last: string): string {
  return dayAfter(first, draw.between(0, (Date.parse(last) - Date.parse(first)) / 86_400_000));
}
