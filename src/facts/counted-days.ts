import { addDays, type CivilDate, LAST_DAY } from "../dates.js";

/** A stretch of days, the first and the last included. */
export interface Stretch {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** Days that are counted already, as stretches in their order that do not overlap: however many there are, one more is quickly placed. */
export class CountedDays {
  readonly #stretches: Stretch[] = [];

  /** Counts the days of a stretch, and gives those that were not counted before. */
  add({ from, to }: Stretch): Stretch[] {
    const fresh: Stretch[] = [];
    const first = this.#firstEndingFrom(from);
    let [after, next]: [number, CivilDate | undefined] = [first, from];
    for (let other = this.#stretches[after]; other !== undefined && other.from <= to; other = this.#stretches[after]) {
      if (next !== undefined && next < other.from) fresh.push({ from: next, to: addDays(other.from, -1) });
      next = other.to === LAST_DAY ? undefined : addDays(other.to, 1);
      after += 1;
    }
    if (next !== undefined && next <= to) fresh.push({ from: next, to });
    const [one, last] = [this.#stretches[first], this.#stretches[after - 1]];
    const joined =
      after === first || one === undefined || last === undefined
        ? { from, to }
        : { from: one.from < from ? one.from : from, to: last.to > to ? last.to : to };
    this.#stretches.splice(first, after - first, joined);
    return fresh;
  }

  /** The index of the first stretch that does not end before a day. */
  #firstEndingFrom(day: CivilDate): number {
    let [low, high] = [0, this.#stretches.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#stretches[middle] as Stretch).to < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
