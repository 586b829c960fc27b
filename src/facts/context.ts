import { type AwardCode, codesOf, type TitleCode } from "../codes.js";
import type { Candidacy } from "../nomination/types.js";
import type { Movement } from "../pack/types.js";

/** No year before this one can be on file. */
export const EARLIEST_YEAR = 1900;

/** Stands for a year that was not rated. */
export const NOT_RATED = -1;

/** What a fact may look at: the candidacy, what it is proposed for, and the movements the book knows. */
export class FactContext {
  #ratings: RanksByYear | undefined;

  constructor(
    readonly nomination: Candidacy,
    readonly movements: readonly Movement[],
    readonly award?: AwardCode | TitleCode,
    readonly ground?: string,
  ) {}

  /** The same candidacy, proposed for another award; what was worked out of its record is kept. */
  proposedFor(award: AwardCode | TitleCode, ground: string | undefined): FactContext {
    const other = new FactContext(this.nomination, this.movements, award, ground);
    other.#ratings = this.#ratings;
    return other;
  }

  /** The rank of a year's rating, 0 the best, or `NOT_RATED`: many rules ask for the same years. */
  rankIn(year: number): number {
    this.#ratings ??= ranksByYear(this.nomination);
    return this.#ratings.ranks[year - this.#ratings.first] ?? NOT_RATED;
  }
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
