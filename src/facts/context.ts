import { type AwardCode, codesOf, type TitleCode } from "../codes.js";
import type { Candidacy } from "../nomination/types.js";
import type { Movement } from "../pack/types.js";

/** No year before this one can be on file. */
export const EARLIEST_YEAR = 1900;

/** No year after this one can be on file. */
const LATEST_YEAR = 2199;

/** Stands for a year that was not rated. */
export const NOT_RATED = -1;

/** What a fact may look at: the candidacy, what it is proposed for, and the movements the book knows. */
export class FactContext {
  #ranks: Int8Array | undefined;

  constructor(
    readonly nomination: Candidacy,
    readonly movements: readonly Movement[],
    readonly award?: AwardCode | TitleCode,
    readonly ground?: string,
  ) {}

  /** The same candidacy, proposed for another award; what was worked out of its record is kept. */
  proposedFor(award: AwardCode | TitleCode, ground: string | undefined): FactContext {
    const other = new FactContext(this.nomination, this.movements, award, ground);
    other.#ranks = this.#ranks;
    return other;
  }

  /** The rank of a year's rating, 0 the best, or `NOT_RATED`: many rules ask for the same years. */
  rankIn(year: number): number {
    this.#ranks ??= ranksOf(this.nomination);
    return this.#ranks[year - EARLIEST_YEAR] ?? NOT_RATED;
  }
}

function ranksOf({ record }: Candidacy): Int8Array {
  const codes = codesOf("rating");
  const ranks = new Int8Array(LATEST_YEAR - EARLIEST_YEAR + 1).fill(NOT_RATED);
  for (const { year, rating } of record?.ratings ?? []) ranks[year - EARLIEST_YEAR] = codes.indexOf(rating);
  return ranks;
}
