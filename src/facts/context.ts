import { type AwardCode, codesOf, type TitleCode } from "../codes.js";
import type { RecordList } from "../nomination/schema.js";
import type { Candidacy } from "../nomination/types.js";
import type { Movement } from "../pack/types.js";

/** No year before this one can be on file. */
export const EARLIEST_YEAR = 1900;

/** The rank of a year that was not rated. */
export const NOT_RATED = -1;

/** What a fact may read: the candidacy, the award and ground it is proposed for, and the movements of the book. */
export class FactContext {
  constructor(
    readonly nomination: Candidacy,
    readonly movements: readonly Movement[],
    readonly award?: AwardCode | TitleCode,
    readonly ground?: string,
    private readonly record = new RecordIndex(nomination),
  ) {}

  /** The context of the same candidacy proposed for another award: what was worked out from its record is shared. */
  forAward(award: AwardCode | TitleCode, ground: string | undefined): FactContext {
    return new FactContext(this.nomination, this.movements, award, ground, this.record);
  }

  /** The last year whose achievements count: the one given, or the year before `asOf`. */
  get referenceYear(): number {
    const { referenceYear, asOf } = this.nomination;
    return referenceYear ?? Number(asOf.slice(0, 4)) - 1;
  }

  /** What a function works out from the candidacy alone, worked out once for all awards and rules. */
  derive<Value>(compute: (nomination: Candidacy) => Value): Value {
    return this.record.derive(compute);
  }

  /** Whether a list of the record is given and declared complete. */
  isComplete(list: RecordList): boolean {
    return this.record.completeness()[list];
  }

  /** The rank of a year's rating, 0 the best, or `NOT_RATED`. */
  rankIn(year: number): number {
    const { first, ranks } = this.record.ratings();
    return ranks[year - first] ?? NOT_RATED;
  }

  /** The first year rated, or the reference year where none before it is: it may be one of leave without a rating. */
  firstYearOfService(): number {
    return Math.min(this.record.ratings().first, this.referenceYear);
  }
}

/** The record of a candidacy by year and list, indexed once, for many rules read the same years. */
class RecordIndex {
  #ratings: RanksByYear | undefined;
  #completeness: Record<RecordList, boolean> | undefined;

  readonly #derived = new Map<unknown, unknown>();

  constructor(private readonly nomination: Candidacy) {}

  derive<Value>(compute: (nomination: Candidacy) => Value): Value {
    if (!this.#derived.has(compute)) this.#derived.set(compute, compute(this.nomination));
    return this.#derived.get(compute) as Value;
  }

  ratings(): RanksByYear {
    this.#ratings ??= ranksByYear(this.nomination);
    return this.#ratings;
  }

  completeness(): Record<RecordList, boolean> {
    this.#completeness ??= listCompleteness(this.nomination);
    return this.#completeness;
  }
}

function listCompleteness({ record }: Candidacy): Record<RecordList, boolean> {
  const isComplete = (list: RecordList) => record?.[list] !== undefined && (record.complete?.includes(list) ?? false);
  return {
    ratings: isComplete("ratings"),
    awards: isComplete("awards"),
    initiatives: isComplete("initiatives"),
    achievements: isComplete("achievements"),
    discipline: isComplete("discipline"),
    leaderDiscipline: isComplete("leaderDiscipline"),
    recognitions: isComplete("recognitions"),
  };
}

interface RanksByYear {
  readonly first: number;
  readonly ranks: readonly number[];
}

function ranksByYear({ record }: Candidacy): RanksByYear {
  const ratings = record?.ratings ?? [];
  const codes = codesOf("rating");
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (const { year } of ratings) {
    first = Math.min(first, year);
    last = Math.max(last, year);
  }
  const ranks: number[] = [];
  for (let year = first; year <= last; year += 1) ranks.push(NOT_RATED);
  for (const { year, rating } of ratings) ranks[year - first] = codes.indexOf(rating);
  return { first, ranks };
}
