import type { PostCode } from "../../../src/codes.js";
import type { Achievement } from "../../../src/index.js";

const DAY = 86_400_000;

/** The posts of each rank, the highest first. */
const POSTS: readonly (readonly PostCode[])[] = [
  [
    "bo-truong",
    "bi-thu-tinh-uy",
    "pho-bi-thu-thanh-uy-ha-noi-ho-chi-minh",
    "chu-tich-hdnd-ha-noi-ho-chi-minh",
    "chu-tich-ubnd-ha-noi-ho-chi-minh",
  ],
  ["thu-truong", "pho-bi-thu-tinh-uy", "chu-tich-hdnd-tinh", "chu-tich-ubnd-tinh"],
  [
    "tong-cuc-truong",
    "uy-vien-thuong-vu-thanh-uy-ha-noi-ho-chi-minh",
    "truong-doan-dbqh-tinh",
    "pho-chu-tich-hdnd-ha-noi-ho-chi-minh",
    "pho-chu-tich-ubnd-ha-noi-ho-chi-minh",
  ],
  [
    "pho-tong-cuc-truong",
    "uy-vien-thuong-vu-tinh-uy",
    "chu-tich-mttq-tinh",
    "pho-chu-tich-hdnd-tinh",
    "pho-chu-tich-ubnd-tinh",
    "pho-truong-doan-dbqh-tinh",
  ],
  [
    "vu-truong",
    "truong-ban-dang-tinh",
    "tinh-uy-vien",
    "giam-doc-so",
    "truong-nganh-tinh",
    "truong-to-chuc-chinh-tri-xa-hoi-tinh",
    "bi-thu-huyen-uy",
  ],
  [
    "pho-vu-truong",
    "pho-truong-ban-dang-tinh",
    "pho-chu-tich-mttq-tinh",
    "pho-giam-doc-so",
    "pho-truong-nganh-tinh",
    "pho-truong-to-chuc-chinh-tri-xa-hoi-tinh",
    "pho-bi-thu-huyen-uy",
    "chu-tich-hdnd-cap-huyen",
    "chu-tich-ubnd-cap-huyen",
    "uy-vien-ubkt-tinh-uy",
    "truong-hoi-tinh",
  ],
];

/** The rank of a post, 0 the highest. */
export const rankOfPost = (post: PostCode): number => POSTS.findIndex((list) => list.includes(post));

/** Time in posts: years as they are given, and each day under the highest post held on it. */
export class ServiceTime {
  readonly #given: { post: PostCode; years: number }[] = [];
  readonly #byDay = new Map<number, PostCode>();

  constructor(claims: readonly Achievement[], asOf: string) {
    const held = claims.flatMap(({ post, years, from, to, termEnd }) =>
      post === undefined ? [] : [{ post, years, from, to, termEnd }],
    );
    for (const { post, years = 0, from, to, termEnd } of held.sort((a, b) => rankOfPost(a.post) - rankOfPost(b.post))) {
      if (from === undefined || to === undefined) this.#given.push({ post, years });
      else {
        const last = [[to, termEnd ?? to].sort()[1] ?? to, asOf].sort()[0] ?? to;
        for (let day = Date.parse(from) / DAY; day <= Date.parse(last) / DAY; day += 1) {
          if (!this.#byDay.has(day)) this.#byDay.set(day, post);
        }
      }
    }
  }

  /** The years in some posts together. */
  years(isMeant: (post: PostCode) => boolean): number {
    const given = this.#given.reduce((sum, { post, years }) => sum + (isMeant(post) ? years : 0), 0);
    if (this.#byDay.size === 0) return given;
    const days = [...this.#byDay].filter(([, post]) => isMeant(post)).map(([day]) => day);
    return given + yearsOfDays(new Set(days));
  }
}

function yearsOfDays(days: ReadonlySet<number>): number {
  let [months, rest] = [0, 0];
  for (const first of days) {
    if (days.has(first - 1)) continue;
    let end = first;
    while (days.has(end)) end += 1;
    let whole = 0;
    while (monthsLater(first, whole + 1) <= end) whole += 1;
    months += whole;
    rest += end - monthsLater(first, whole);
  }
  return (months + rest / 31) / 12;
}

/** The same day of a later month, or its last where it is shorter. */
function monthsLater(day: number, months: number): number {
  const date = new Date(day * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), last)) / DAY;
}
