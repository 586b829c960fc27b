import type { CivilDate } from "../dates.js";

/** How many months have begun from one day to another: 6 on the same day six months on, 7 on the next; 0 where it is not later. */
export function monthsBegun(from: CivilDate, to: CivilDate): number {
  const [months, day] = [monthNumber(to) - monthNumber(from), Number(to.slice(8)) - Number(from.slice(8))];
  return Math.max(0, day > 0 ? months + 1 : months);
}

const monthNumber = (date: CivilDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
