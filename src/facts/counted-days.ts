import { addDays, type CivilDate, FIRST_DAY, LAST_DAY } from "../dates.js";

/** A stretch of days, the first and the last included. */
export interface Stretch {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

const dayBefore = (day: CivilDate): CivilDate => (day === FIRST_DAY ? day : addDays(day, -1));
const dayAfter = (day: CivilDate): CivilDate => (day === LAST_DAY ? day : addDays(day, 1));

/** Days that are counted already: however many stretches there are, one more is quickly placed. */
export class CountedDays {
  /** In their order; between any two is a day that is not counted. */
  readonly stretches: Stretch[] = [];

  /** Counts the days of a stretch, and gives those that were not counted before. */
  add({ from, to }: Stretch): Stretch[] {
    const fresh: Stretch[] = [];
    const first = this.#firstEndingFrom(dayBefore(from));
    const whole = { from, to };
    let after = first;
    let next: CivilDate | undefined = from;
    for (const beyond = dayAfter(to); ; after += 1) {
      const other = this.stretches[after];
      if (other === undefined || other.from > beyond) break;
      if (next !== undefined && next < other.from) fresh.push({ from: next, to: dayBefore(other.from) });
      next = other.to === LAST_DAY ? undefined : addDays(other.to, 1);
      if (other.from < whole.from) whole.from = other.from;
      if (other.to > whole.to) whole.to = other.to;
    }
    if (next !== undefined && next <= to) fresh.push({ from: next, to });
    this.stretches.splice(first, after - first, whole);
    return fresh;
  }

  /** The index of the first stretch that does not end before a day. */
  #firstEndingFrom(day: CivilDate): number {
    let [low, high] = [0, this.stretches.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.stretches[middle] as Stretch).to < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
