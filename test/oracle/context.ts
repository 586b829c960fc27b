import { type AwardCode, codesOf, type TitleCode } from "../../src/codes.js";
import type { FactValue, FindCountedAfter, Scalar } from "../../src/facts/fact-value.js";
import type { RecordList } from "../../src/nomination/record-lists.js";
import type { Candidacy } from "../../src/nomination/types.js";
import type { Movement } from "../../src/pack/types.js";
import { joinMissing, type MissingInput, type MissingInputs, missingKey } from "../../src/questions/missing.js";
import type { Interval } from "./windows.js";

/** A number with the award after which it is counted. */
export function withCountedAfter(value: FactValue, countedAfter: FindCountedAfter | undefined): FactValue {
  if (countedAfter === undefined) return value;
  return value.state === "known" || value.state === "range" ? { ...value, countedAfter } : value;
}

/** A value that is known. */
export const knownValue = (value: Scalar): FactValue => ({ state: "known", value });

/** A fact that holds for sure. */
export const YES: FactValue = knownValue(true);

/** A fact that does not hold for sure. */
export const NO: FactValue = knownValue(false);

/** A count of nothing. */
export const ZERO: FactValue = knownValue(0);

/** A value that waits for inputs. */
export const unknownValue = (missing: MissingInputs): FactValue => ({ state: "unknown", missing });

/** A value that waits for one input that is always the same. */
export const missingInput = (missing: MissingInput): FactValue => unknownValue(() => [missing]);

/**
 * A number within bounds, or the number itself where they meet. A reader cannot leave bounds open without naming what they
 * wait for: everything that the bounds were worked out from is given here, and its missing inputs are united.
 */
export function interval({ min, max }: Interval, ...waitsFor: readonly [MissingInputs, ...MissingInputs[]]): FactValue {
  return min === max ? knownValue(min) : { state: "range", min, max, missing: unionMissing(...waitsFor) };
}

/** What a value waits for that was worked out from several others: all that those wait for, without repeats. */
export function unionMissing(...waitsFor: readonly [MissingInputs, ...MissingInputs[]]): MissingInputs {
  return waitsFor.length === 1 ? waitsFor[0] : () => mergeMissing(waitsFor.map((missing) => missing()));
}

/** What a value waits for that is certain. */
export const nothingMissing: MissingInputs = () => [];

/** A value given by the host, or the reading that asks for it. */
export function valueOr(value: Scalar | undefined, otherwise: FactValue): FactValue {
  return value === undefined ? otherwise : knownValue(value);
}

function mergeMissing(lists: readonly (readonly MissingInput[])[]): MissingInput[] {
  const merged = new Map<string, MissingInput>();
  for (const missing of lists.flat()) {
    const key = missingKey(missing);
    const before = merged.get(key);
    merged.set(key, before === undefined ? missing : joinMissing(before, missing));
  }
  return [...merged.values()];
}

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
