/** A stretch of days as numbers: from its first day up to the day after its last. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
}

/** Days that are counted already: however many stretches there are, one more is quickly placed. */
export class CountedDays {
  /** In their order; between any two is a day that is not counted. */
  readonly stretches: Stretch[] = [];

  /** Counts the days of a stretch, and gives those that were not counted before. */
  add({ from, until }: Stretch): Stretch[] {
    const fresh: Stretch[] = [];
    const first = this.#firstEndingFrom(from);
    const whole = { from, until };
    let after = first;
    let next = from;
    for (let other = this.stretches[after]; other !== undefined && other.from <= until; ) {
      if (next < other.from) fresh.push({ from: next, until: other.from });
      next = other.until;
      whole.from = Math.min(whole.from, other.from);
      whole.until = Math.max(whole.until, other.until);
      after += 1;
      other = this.stretches[after];
    }
    if (next < until) fresh.push({ from: next, until });
    this.stretches.splice(first, after - first, whole);
    return fresh;
  }

  /** The index of the first stretch that does not end before a day. */
  #firstEndingFrom(day: number): number {
    let [low, high] = [0, this.stretches.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.stretches[middle] as Stretch).until < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
