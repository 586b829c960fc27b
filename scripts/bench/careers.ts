import type { KindCode } from "../../src/codes.js";
import type {
  Achievement,
  CivilDate,
  DisciplineEntry,
  Initiative,
  NominationRecord,
  PriorAward,
  RatingCode,
  YearRating,
} from "../../src/index.js";
import { RECORD_LISTS } from "../../src/nomination/record-lists.js";
import type { Draw } from "./draw.js";

/** The last year that is rated when a nomination is made in the second half of 2026. */
const LAST_RATED = 2025;

/** The day on which the plan's movement began. */
export const PLAN_STARTED_ON = "2025-06-21";

/** The forms in the order in which one opens the way to the next. */
const LADDER = [
  "bang-khen-tinh",
  "bang-khen-thu-tuong",
  "huan-chuong-lao-dong-hang-ba",
  "huan-chuong-lao-dong-hang-nhi",
  "huan-chuong-lao-dong-hang-nhat",
] as const;

/** How somebody's years are rated: of a hundred years, how many at each mark, the best first. */
const TEMPERS = [
  [85, 14, 1, 0],
  [85, 14, 1, 0],
  [35, 62, 3, 0],
  [35, 62, 3, 0],
  [15, 50, 30, 5],
] as const;

const MARKS: readonly RatingCode[] = ["xuat-sac", "tot", "hoan-thanh", "khong-hoan-thanh"];

/** What a career is drawn for. */
export interface CareerOf {
  kind: KindCode;
  ground: string;
  asOf: CivilDate;
}

/** A record with every list whole: a run of years, the awards they earned, and what else is on file. */
export function drawRecord(draw: Draw, { kind, ground, asOf }: CareerOf): NominationRecord {
  const first = draw.between(2000, 2018);
  const all = drawRatings(draw, first);
  const leave = kind === "ca-nhan" && draw.chance(4) ? draw.between(2016, LAST_RATED) : undefined;
  const ratings = all.filter(({ year }) => year !== leave);
  return {
    ratings,
    awards: [...drawLadder(draw, first), ...drawYearly(draw, kind, ratings)],
    initiatives: drawInitiatives(draw),
    achievements: drawAchievements(draw, ground),
    discipline: drawDiscipline(draw, asOf),
    ...(ground === "cong-hien" ? { resistance: { preUprising: draw.chance(3), bothWars: draw.chance(8) } } : {}),
    ...(kind === "ca-nhan" ? { maternityYears: leave === undefined ? [] : [leave] } : {}),
    complete: [...RECORD_LISTS],
  };
}

function drawRatings(draw: Draw, first: number): YearRating[] {
  const temper = draw.pick(TEMPERS);
  const ratings: YearRating[] = [];
  for (let year = first; year <= LAST_RATED; year += 1) {
    if (draw.chance(1)) continue;
    let left = draw.between(0, 99);
    const mark = temper.findIndex((share) => {
      left -= share;
      return left < 0;
    });
    ratings.push({ year, rating: MARKS[mark] ?? "tot" });
  }
  return ratings;
}

/** Some steps of the ladder, with the years between them that the law asks for, or a year less. */
function drawLadder(draw: Draw, first: number): PriorAward[] {
  const steps = draw.between(0, LADDER.length);
  const awards: PriorAward[] = [];
  let year = first + draw.between(1, 4);
  for (const code of LADDER.slice(0, steps)) {
    if (year > LAST_RATED) break;
    awards.push({ code, year, ...drawGround(draw), ...drawClock(draw, year), achievementId: `thanh-tich-${year}` });
    year += draw.between(3, 6);
  }
  return awards;
}

/** What an award was for: mostly a whole period of work. */
function drawGround(draw: Draw): Pick<PriorAward, "ground" | "thematic"> {
  if (draw.chance(78)) return { ground: "cong-trang" };
  if (draw.chance(40)) return { ground: "dot-xuat" };
  return { ground: "phong-trao", thematic: draw.chance(50) };
}

/** A decision of the same year or early in the next, or the end of the period that was rewarded. */
function drawClock(draw: Draw, year: number): Pick<PriorAward, "decidedOn" | "periodEnd"> {
  if (draw.chance(60)) return { periodEnd: `${year}` };
  if (draw.chance(30)) return { periodEnd: draw.pick([`${year - 1}`, `${year}-06-30`, `${year - 1}-12-31`]) };
  const decidedOn = draw.pick([`${year}-09-02`, `${year}-12-20`, `${year + 1}-01-15`]);
  return { decidedOn, periodEnd: "not-stated" };
}

function drawYearly(draw: Draw, kind: KindCode, ratings: readonly YearRating[]): PriorAward[] {
  const awards: PriorAward[] = [];
  const give = (code: PriorAward["code"], year: number) =>
    awards.push({ code, year, ...drawGround(draw), periodEnd: `${year}` });
  const reward = (code: PriorAward["code"], year: number) =>
    awards.push({ code, year, ...drawGround(draw), periodEnd: `${year}`, achievementId: `thanh-tich-${year}` });
  const title = (code: PriorAward["code"], year: number) => awards.push({ code, year, ground: "cong-trang" });
  // Some provinces give many flags, others certificates.
  const [flags, governmentFlags, certificates] = [draw.pick([2, 25, 50]), draw.pick([0, 2, 15]), draw.pick([5, 9, 40])];
  for (const { year, rating } of ratings) {
    const excellent = rating === "xuat-sac";
    if (kind === "ca-nhan") {
      if (draw.chance(excellent ? 60 : 15)) title("chien-si-thi-dua-co-so", year);
      if (draw.chance(excellent ? 28 : 2)) title("chien-si-thi-dua-tinh", year);
      if (draw.chance(7)) reward("bang-khen-tinh", year);
    } else if (kind === "tap-the") {
      if (draw.chance(excellent ? 60 : 4)) title("tap-the-lao-dong-xuat-sac", year);
      if (draw.chance(1)) title("don-vi-quyet-thang", year);
      if (draw.chance(excellent ? flags : 5)) give("co-thi-dua-tinh", year);
      if (draw.chance(excellent ? governmentFlags : 1)) give("co-thi-dua-chinh-phu", year);
      if (draw.chance(certificates)) reward("bang-khen-tinh", year);
    }
    if (draw.chance(8)) reward("giay-khen", year);
  }
  return awards;
}

function drawInitiatives(draw: Draw): Initiative[] {
  return draw.list(draw.between(0, 5), () => ({
    scope: draw.pick(["co-so", "co-so", "tinh", "toan-quoc"]),
    year: draw.between(2017, 2026),
  }));
}

const CLAIMS = [
  "dot-xuat",
  "thanh-tich",
  "thanh-tich",
  "dong-gop",
  "dong-gop",
  "sang-che",
  "cong-trinh-khoa-hoc",
  "tac-pham",
  "giai-thuong-quoc-te",
  "nhiem-vu-chinh-tri",
  "mo-hinh-san-xuat",
] as const;

const POSTS = [
  "pho-vu-truong",
  "pho-vu-truong",
  "vu-truong",
  "vu-truong",
  "pho-tong-cuc-truong",
  "tong-cuc-truong",
  "thu-truong",
  "bo-truong",
] as const;

/** Years in a post, most of them where the law draws its lines. */
const TERMS = [2, 3, 4, 5, 6, 8, 10, 12, 15] as const;

function drawAchievements(draw: Draw, ground: string): Achievement[] {
  const claims: Achievement[] = draw.list(draw.pick([0, 0, 0, 1, 1, 2, 3]), () => {
    const kind = draw.pick(CLAIMS);
    const claim: Achievement = {
      kind,
      scope: draw.pick(["co-so", "tinh", "tinh", "toan-quoc"]),
      year: draw.between(2018, 2026),
    };
    return kind === "mo-hinh-san-xuat" ? { ...claim, years: draw.between(1, 7) } : claim;
  });
  if (draw.chance(8)) {
    claims.push(...draw.list(2, () => ({ kind: "cong-trinh-khoa-hoc" as const, year: draw.between(2022, 2026) })));
  }
  if (ground === "dot-xuat" && draw.chance(70)) claims.push({ kind: "dot-xuat", scope: "tinh", year: 2026 });
  if (ground === "cong-hien" && draw.chance(90)) {
    claims.push(
      ...draw.list(draw.pick([1, 1, 2]), (): Achievement => {
        const [post, years] = [draw.pick(POSTS), draw.pick(TERMS)];
        return { kind: "cong-hien", year: 2025, years, post };
      }),
    );
  }
  return claims;
}

/** Most people have neither a discipline nor an open matter. */
function drawDiscipline(draw: Draw, asOf: CivilDate): DisciplineEntry[] {
  const entries: DisciplineEntry[] = [];
  if (draw.chance(9)) {
    const year = draw.between(2016, 2026);
    const from = `${year}-${draw.pick(["02-10", "04-30", "06-15"])}`;
    const end = `${year + draw.pick([0, 1, 1, 2])}-${draw.pick(["07-31", "08-15", "11-30"])}`;
    // Some end on the very day that decides: the day asked about, or the first day of the movement.
    const to = draw.pick([end, end, end, end, end, asOf, from <= PLAN_STARTED_ON ? PLAN_STARTED_ON : end]);
    entries.push({
      level: draw.pick(["khien-trach", "khien-trach", "canh-cao", "ha-bac-luong", "cach-chuc"]),
      from,
      to,
    });
  }
  if (draw.chance(8)) {
    const from = draw.pick(["2025-11-20", "2026-03-05", "2026-08-20"]);
    const pending = draw.pick(["xem-xet-ky-luat", "thanh-tra-kiem-toan-dieu-tra", "xac-minh-don-thu"] as const);
    const cleared = draw.chance(25) ? draw.pick(["2026-06-30", asOf, "2026-10-15"]) : undefined;
    const to = draw.chance(25) ? draw.pick([from < asOf ? asOf : from, "2026-08-25", "2026-12-31"]) : undefined;
    // A matter that is over was cleared, and none is cleared before it begins.
    const ended = to !== undefined && to < asOf ? to : cleared;
    const clearedOn = ended === undefined ? undefined : latest(ended, from);
    entries.push({
      pending,
      from,
      ...(clearedOn === undefined ? {} : { clearedOn }),
      ...(to === undefined ? {} : { to }),
    });
  }
  return entries;
}

const latest = (one: CivilDate, other: CivilDate): CivilDate => [one, other].sort()[1] ?? one;
