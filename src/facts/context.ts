import { type AwardCode, codesOf, type TitleCode } from "../codes.js";
import type { RecordList } from "../nomination/schema.js";
import type { Candidacy } from "../nomination/types.js";
import type { Movement } from "../pack/types.js";

/** No year before this one can be on file. */
export const EARLIEST_YEAR = 1900;

/** Stands for a year that was not rated. */
export const NOT_RATED = -1;

/** What a fact may look at: the candidacy, what it is proposed for, and the movements the book knows. */
export class FactContext {
  #ratings: RanksByYear | undefined;
  #whole: Record<RecordList, boolean> | undefined;

  constructor(
    readonly nomination: Candidacy,
    readonly movements: readonly Movement[],
    public award?: AwardCode | TitleCode,
    public ground?: string,
  ) {}

  /** Whether a list of the record is given and declared whole. */
  isComplete(list: RecordList): boolean {
    this.#whole ??= wholeLists(this.nomination);
    return this.#whole[list];
  }

  /** The rank of a year's rating, 0 the best, or `NOT_RATED`: many rules ask for the same years. */
  rankIn(year: number): number {
    this.#ratings ??= ranksByYear(this.nomination);
    return this.#ratings.ranks[year - this.#ratings.first] ?? NOT_RATED;
  }

  /** The first year on the list of ratings; infinite where there is none. */
  firstRatedYear(): number {
    this.#ratings ??= ranksByYear(this.nomination);
    return this.#ratings.first;
  }
}

function wholeLists({ record }: Candidacy): Record<RecordList, boolean> {
  const isWhole = (list: RecordList) => record?.[list] !== undefined && (record.complete?.includes(list) ?? false);
  return {
    ratings: isWhole("ratings"),
    awards: isWhole("awards"),
    initiatives: isWhole("initiatives"),
    achievements: isWhole("achievements"),
    discipline: isWhole("discipline"),
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
