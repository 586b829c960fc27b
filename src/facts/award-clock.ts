import { firstDayOf, yearOfDay } from "../dates/numbers.js";
import type { CandidacyNumbers } from "../nomination/intake.generated.js";
import { NOT_STATED, wipeNumbers } from "../nomination/row-numbers.js";
import type { MissingInput } from "../questions/missing.js";
import type { Row } from "./row.js";

/**
 * From when the wait for the next award is counted, award by award: the end of the period in the decision, or its day where it
 * states none (decree, Article 33, clause 7). Until the period is known the day of the decision counts, or its year; it may
 * have ended the year before. A decision without a period may have come in the year after the award's.
 */
export class AwardClocks {
  /** The first day, as `yyyymmdd`, on which the earliest clock may begin, and the last of the latest. */
  readonly firstDay: number[] = [];
  readonly lastDay: number[] = [];
  /** The years of the earliest and the latest clock. */
  readonly min: number[] = [];
  readonly max: number[] = [];
  /** The year from which weaker years count against the nominee: never before the award's own, unless the period ended then. */
  readonly own: number[] = [];
  private version = -1;

  /** The clocks of the awards of a row. */
  of({ version, numbers: { record } }: Row): this {
    if (this.version === version) return this;
    this.version = version;
    for (let entry = 0; entry < record.awards.size; entry += 1) this.set(record.awards, entry);
    return this;
  }

  /** Forgets the clocks. */
  wipe(): void {
    for (const numbers of [this.firstDay, this.lastDay, this.min, this.max, this.own]) wipeNumbers(numbers);
    this.version = -1;
  }

  private set(awards: CandidacyNumbers["record"]["awards"], entry: number): void {
    const year = awards.year[entry] as number;
    const decidedOn = awards.decidedOn[entry] as number;
    const periodEnd = awards.periodEnd[entry] as number;
    const decided = decidedOn < 0 ? year : yearOfDay(decidedOn);
    const hasPeriod = periodEnd > NOT_STATED;
    if (hasPeriod) this.between(entry, periodEnd, awards.periodEndLast[entry] as number);
    else if (periodEnd === NOT_STATED) {
      this.between(entry, decidedOn < 0 ? firstDayOf(year) : decidedOn, decidedOn < 0 ? lastOf(year + 1) : decidedOn);
    } else this.between(entry, firstDayOf(Math.min(year, decided - 1)), decidedOn < 0 ? lastOf(year) : decidedOn);
    const max = this.max[entry] as number;
    const isExact = hasPeriod || (periodEnd === NOT_STATED && decidedOn >= 0);
    this.own[entry] = isExact ? max : Math.min(year, max);
  }

  private between(entry: number, first: number, last: number): void {
    this.firstDay[entry] = first;
    this.lastDay[entry] = last;
    this.min[entry] = yearOfDay(first);
    this.max[entry] = yearOfDay(last);
  }
}

const lastOf = (year: number): number => year * 10_000 + 12_31;

/** What is missing where the clocks of awards on file are not known to the year. */
export function missingDates(row: Row, entries: readonly number[]): MissingInput[] {
  const { periodEnd } = row.numbers.record.awards;
  const { min, max } = row.clocks.of(row);
  return entries
    .filter((entry) => min[entry] !== max[entry])
    .map((entry) => ({ input: (periodEnd[entry] as number) < 0 ? "priorPeriodEnd" : "priorDecision", entry }));
}
