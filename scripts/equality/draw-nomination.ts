import { isForKind } from "../../src/codes/kinds.js";
import { codesOf, type Vocabulary } from "../../src/codes.js";
import type { Rulebook } from "../../src/index.js";
import type { Draw } from "../bench/draw.js";
import { drawDay, drawPartialDate } from "./draw-day.js";
import { drawFounding, drawRecord } from "./draw-record.js";
import { seededDraw } from "./random.js";
import { leaveGaps, spoil } from "./spoil.js";

type Fields = Record<string, unknown>;

/** Days around those on which the law changes, and the year in which most nominations are made. */
const DAYS: readonly (readonly [first: string, last: string])[] = [
  ["2026-07-01", "2026-09-30"],
  ["2026-07-01", "2026-09-30"],
  ["2026-01-01", "2026-12-31"],
  ["2026-10-01", "2027-12-31"],
  ["2025-06-01", "2026-06-30"],
  ["2023-06-01", "2025-06-30"],
  ["2021-01-01", "2031-12-31"],
];

/** How much of a nomination is there: whole, with gaps as half-way through a form, or no nomination at all. */
export type Condition = "complete" | "with gaps" | "spoilt";

const CONDITIONS: readonly Condition[] = ["complete", "with gaps", "complete", "with gaps", "complete", "spoilt"];

/** The nomination of a number: the same for the same seed, book and number. */
export function drawNomination(book: Rulebook, seed: number, index: number): { condition: Condition; input: Fields } {
  const draw = seededDraw(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
  const condition = CONDITIONS[index % CONDITIONS.length] as Condition;
  const whole = drawWhole(draw, book);
  if (condition === "complete") return { condition, input: whole };
  return { condition, input: condition === "with gaps" ? leaveGaps(draw, whole) : spoil(draw, whole) };
}

function drawWhole(draw: Draw, book: Rulebook): Fields {
  const code = (vocabulary: Vocabulary) => draw.pick(codesOf(vocabulary, book) as readonly string[]);
  const maybe = (percent: number, name: string, make: () => unknown): Fields =>
    draw.chance(percent) ? { [name]: make() } : {};
  const asOf = drawDay(draw, ...draw.pick(DAYS));
  const thisYear = Number(asOf.slice(0, 4));
  const kind = draw.pick(["ca-nhan", "ca-nhan", "ca-nhan", "tap-the", "tap-the", "tap-the", "ho-gia-dinh"]);
  const ground = draw.chance(50) ? draw.pick(["cong-trang", "phong-trao"]) : code("ground");
  return {
    award: draw.chance(75) ? code("award") : code("title"),
    occasion: code("occasion"),
    ...maybe(80, "ground", () => ground),
    asOf,
    ...maybe(50, "receivedOn", () => drawDay(draw, `${thisYear - draw.pick([0, 0, 1, 3])}-01-01`, asOf)),
    ...maybe(15, "referenceYear", () => thisYear - draw.pick([0, 1, 2])),
    nominee: drawNominee(draw, book, kind, asOf),
    ...maybe(85, "unit", () => ({
      id: `don-vi-${draw.between(1, 99)}`,
      ...maybe(90, "level", () => code("unitLevel")),
      ...maybe(30, "hasCouncil", () => draw.chance(60)),
    })),
    ...(ground === "phong-trao" || draw.chance(20) ? { movement: drawMovement(draw, code("launcher"), asOf) } : {}),
    record: drawRecord(draw, { kind, asOf, book }),
    judgements: drawJudgements(draw, book),
    ...maybe(50, "indicators", () =>
      Object.fromEntries(codesOf("indicator", book).map((id) => [id, draw.pick([0.5, 60, 79.9, 80, 90, 95.5, 100])])),
    ),
    ...maybe(20, "achievementId", () => `thanh-tich-${draw.between(thisYear - 4, thisYear)}`),
  };
}

function drawNominee(draw: Draw, book: Rulebook, kind: string, asOf: string): Fields {
  const groups = codesOf("group", book).filter((group) => isForKind("group", group, kind as never, book));
  const nominee: Fields = {
    id: `doi-tuong-${draw.between(1, 99_999)}`,
    kind,
    ...(draw.chance(95) ? { group: draw.pick(groups) } : {}),
  };
  if (kind === "ca-nhan" || draw.chance(3)) {
    return { ...nominee, occupation: draw.pick(codesOf("occupation", book)), woman: draw.chance(45) };
  }
  if (kind === "ho-gia-dinh") return nominee;
  const total = draw.between(5, 60);
  const advanced = draw.between(Math.floor(total / 2), total);
  const completed = draw.between(Math.floor(total / 2), total);
  const members = { total, completed, advanced, champions: draw.between(0, Math.min(advanced, 9)), disciplined: 0 };
  return {
    ...nominee,
    foundedOn: drawFounding(draw, asOf),
    outsideFlagList: draw.chance(40),
    members: draw.chance(10) ? { ...members, disciplined: 1 } : members,
  };
}

function drawMovement(draw: Draw, launchedBy: string, asOf: string): Fields {
  const thisYear = Number(asOf.slice(0, 4));
  const start = drawDay(draw, `${thisYear - 6}-01-01`, asOf);
  return {
    ...(draw.chance(60) ? { launchedBy } : {}),
    ...(draw.chance(80) ? { startedOn: drawPartialDate(draw, start) } : {}),
    ...(draw.chance(80) ? { closedOn: `${thisYear + draw.between(0, 5)}-12-31` } : {}),
  };
}

/** The judgements that somebody has made: none, a few or nearly all, mostly in favour. */
function drawJudgements(draw: Draw, book: Rulebook): Fields {
  const share = draw.pick([0, 5, 40, 95, 100, 100]);
  const favour = draw.pick([100, 98, 98, 60]);
  const asked = askedByBook.get(book) ?? [...new Set(judgementsAsked(book.rules))];
  askedByBook.set(book, asked);
  return Object.fromEntries(
    asked.filter(() => draw.chance(share)).map((id) => [id, { holds: draw.chance(favour), by: "Hội đồng" }]),
  );
}

const askedByBook = new WeakMap<Rulebook, readonly string[]>();

/** The ids of judgements anywhere in a value: a nomination that answers one that no rule asks for is refused. */
function judgementsAsked(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const { fact, params } = value as { fact?: unknown; params?: { id?: unknown } };
  if (fact === "judgement" && typeof params?.id === "string") return [params.id];
  return Object.values(value).flatMap(judgementsAsked);
}
