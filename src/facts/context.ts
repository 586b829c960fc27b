import { type AwardCode, codesOf, type TitleCode } from "../codes.js";
import type { RecordList } from "../nomination/schema.js";
import type { Candidacy } from "../nomination/types.js";
import type { Movement } from "../pack/types.js";

/** No year before this one can be on file. */
export const EARLIEST_YEAR = 1900;

/** The rank of a year that was not rated. */
export const NOT_RATED = -1;

/** What a fact is computed from: the candidacy, the award and ground proposed, and the movements of the book. */
export class FactContext {
  #ratings: RanksByYear | undefined;
  #complete: Record<RecordList, boolean> | undefined;

  constructor(
    readonly nomination: Candidacy,
    readonly movements: readonly Movement[],
    public award?: AwardCode | TitleCode,
    public ground?: string,
  ) {}

  /** Whether a list of the record is given and declared complete. */
  isComplete(list: RecordList): boolean {
    this.#complete ??= completeLists(this.nomination);
    return this.#complete[list];
  }

  /** The rank of a year's rating, 0 the best, or `NOT_RATED`. Kept, because many rules read the same years. */
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

function completeLists({ record }: Candidacy): Record<RecordList, boolean> {
  const isListComplete = (list: RecordList) =>
    record?.[list] !== undefined && (record.complete?.includes(list) ?? false);
  return {
    ratings: isListComplete("ratings"),
    awards: isListComplete("awards"),
    initiatives: isListComplete("initiatives"),
    achievements: isListComplete("achievements"),
    discipline: isListComplete("discipline"),
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
