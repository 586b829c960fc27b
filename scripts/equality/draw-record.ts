import { type BookCodes, codesOf, type Vocabulary } from "../../src/codes.js";
import { RECORD_LISTS, type RecordList } from "../../src/nomination/record-lists.js";
import type { Draw } from "../bench/draw.js";
import { drawDay, drawPartialDate } from "./draw-day.js";

type Fields = Record<string, unknown>;

/** What a record is drawn for. */
export interface RecordOf {
  kind: string;
  asOf: string;
  book: BookCodes;
}

/** A record of any length, with every kind of entry that a nominee may have. */
export function drawRecord(draw: Draw, { kind, asOf, book }: RecordOf): Fields {
  const thisYear = Number(asOf.slice(0, 4));
  const code = (vocabulary: Vocabulary) => draw.pick(codesOf(vocabulary, book) as readonly string[]);
  const maybe = (percent: number, name: string, make: () => unknown): Fields =>
    draw.chance(percent) ? { [name]: make() } : {};
  const year = () => draw.between(thisYear - draw.pick([2, 6, 12, 25]), thisYear - draw.pick([0, 1, 1, 1]));
  const leave = kind === "ca-nhan" && draw.chance(8) ? [draw.between(thisYear - 8, thisYear - 1)] : [];

  const ratings = (): Fields[] => {
    const first = thisYear - draw.pick([1, 3, 5, 8, 15, 26]);
    const last = draw.chance(10) ? thisYear : thisYear - 1;
    const common = draw.pick(["xuat-sac", "xuat-sac", "tot", code("rating")]);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index)
      .filter((each) => !leave.includes(each) && !draw.chance(3))
      .map((each) => ({
        year: draw.chance(4) ? `${each - 1}-${each}` : each,
        rating: draw.chance(80) ? common : code("rating"),
      }));
  };
  const period = (of: number) => draw.pick([`${of}`, `${of - 1}`, `${of}-06-30`, `${of - 1}-12-31`, "not-stated"]);
  const award = (): Fields => {
    const of = year();
    const decidedOn = `${of}-${draw.pick(["01-15", "06-30", "12-20"])}`;
    return {
      code: draw.chance(60) ? code("award") : code("title"),
      ...(draw.chance(5) ? { year: `${of - 1}-${of}` } : { year: of }),
      ...maybe(80, "ground", () => draw.pick(["cong-trang", "cong-trang", "cong-trang", code("ground")])),
      ...maybe(15, "thematic", () => draw.chance(50)),
      ...(draw.chance(25) && decidedOn <= asOf ? { decidedOn } : {}),
      ...maybe(75, "periodEnd", () => period(of)),
      ...maybe(5, "number", () => `${draw.between(1, 999)}/QĐ-UBND`),
      ...maybe(30, "achievementId", () => `thanh-tich-${draw.between(thisYear - 4, thisYear)}`),
    };
  };
  const initiative = (): Fields => ({
    ...maybe(90, "scope", () => code("initiativeScope")),
    ...maybe(90, "year", year),
    ...maybe(10, "usedFor", () => `${code("title")} ${thisYear - 1}`),
  });
  const span = (first: string, percent: number): Fields =>
    draw.chance(percent) ? { from: first, ...maybe(70, "to", () => drawDay(draw, first, asOf)) } : {};
  const achievement = (): Fields => {
    const claim = {
      kind: code("achievement"),
      ...maybe(70, "scope", () => code("initiativeScope")),
      ...maybe(80, "year", year),
      ...maybe(25, "years", () => draw.pick([1, 2, 3, 4.5, 5, 6, 8, 10, 15])),
    };
    if (kind !== "ca-nhan" || draw.chance(60)) return claim;
    const { years, ...rest } = { years: draw.pick([2, 3, 4, 5, 6, 8, 10, 12, 15]), ...claim };
    const first = drawDay(draw, `${thisYear - 30}-01-01`, `${thisYear - 1}-12-31`);
    const held = draw.chance(60) ? { years } : span(first, 100);
    const termEnd = "to" in held && draw.chance(20) ? { termEnd: `${thisYear}-06-30` } : {};
    return { ...rest, kind: "cong-hien", post: code("post"), ...held, ...termEnd };
  };
  const disciplined = (): Fields => ({
    level: code("discipline"),
    ...span(drawDay(draw, `${thisYear - 8}-01-01`, asOf), 80),
  });
  const discipline = (): Fields => {
    if (draw.chance(60)) return disciplined();
    const from = drawDay(draw, `${thisYear - 3}-01-01`, asOf);
    return {
      pending: code("pendingMatter"),
      ...maybe(80, "from", () => from),
      ...maybe(30, "clearedOn", () => drawDay(draw, from, `${thisYear}-12-31`)),
    };
  };
  const recognition = (): Fields => {
    const since = drawDay(draw, `${thisYear - 10}-01-01`, asOf);
    return { status: code("recognition"), since, ...maybe(40, "until", () => drawDay(draw, since, asOf)) };
  };
  const some = (most: number, make: () => Fields) => draw.list(draw.between(0, most), make);
  const hasRecognitions = codesOf("recognition", book).length > 0;
  const lists: Record<RecordList, () => Fields[]> = {
    ratings,
    awards: () => some(draw.pick([2, 6, 15]), award),
    initiatives: () => some(5, initiative),
    achievements: () => some(draw.pick([1, 4]), achievement),
    discipline: () => some(draw.pick([0, 0, 1, 3]), discipline),
    leaderDiscipline: () =>
      kind === "tap-the" && draw.chance(20) ? [{ leader: code("leader"), ...disciplined() }] : [],
    recognitions: () => (hasRecognitions && draw.chance(30) ? [recognition()] : []),
  };
  return {
    ...Object.fromEntries(RECORD_LISTS.map((name) => [name, lists[name]()])),
    ...maybe(10, "resistance", () => ({ preUprising: draw.chance(30), bothWars: draw.chance(50) })),
    ...(kind === "ca-nhan" ? { maternityYears: leave } : {}),
    complete: [...RECORD_LISTS],
  };
}

/** A collective's founding day, known as a day, a month or a year. */
export const drawFounding = (draw: Draw, asOf: string): string =>
  drawPartialDate(draw, drawDay(draw, draw.pick(["1976-01-01", "2012-01-01"]), draw.pick(["2019-12-31", asOf])));
