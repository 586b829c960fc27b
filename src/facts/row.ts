import { type AwardCode, codesOf, type OccasionCode, type TitleCode } from "../codes.js";
import { yearOfDay } from "../dates/numbers.js";
import { TRUE, type Truth, UNKNOWN } from "../logic/truth.js";
import { EARLIEST_YEAR } from "../logic/year-runs.js";
import { CandidacyNumbers, type RecordNumbers } from "../nomination/intake.generated.js";
import { RECORD_LISTS, type RecordList } from "../nomination/record-lists.js";
import { codeNumbers } from "../nomination/row-numbers.js";
import type { Candidacy } from "../nomination/types.js";
import type { Movement } from "../pack/types.js";
import { AwardClocks } from "./award-clock.js";
import type { CompareLeaf } from "./definition.js";
import { Window } from "./window.js";

/** The rank of a year that was not rated. */
export const NOT_RATED = -1;

const NOBODY = Object.freeze({}) as Candidacy;
const NO_MOVEMENTS: readonly Movement[] = [];
const awardNumber = /* @__PURE__ */ codeNumbers(codesOf("awardOrTitle"));
const groundNumber = /* @__PURE__ */ codeNumbers(codesOf("ground"));

let versions = 0;

/**
 * What a fact may read: a candidacy, checked and written down as numbers, the award and ground it is proposed for, and the
 * movements of the book. One row is filled again and again: what is remembered of it elsewhere is marked with its version,
 * which no other row ever has.
 */
export class Row {
  readonly numbers = new CandidacyNumbers();
  /** The candidacy itself, for what no number holds. */
  nomination: Candidacy = NOBODY;
  movements: readonly Movement[] = NO_MOVEMENTS;
  award: AwardCode | TitleCode | undefined;
  ground: string | undefined;
  awardNumber = -1;
  groundNumber = -1;
  /** The last year whose achievements count: the one given, or the year before `asOf`. */
  referenceYear = 0;
  /** Marks what is worked out from the candidacy, and what from the award as well. */
  version = 0;
  awardVersion = 0;
  /** The bounds of the fact that was read last. */
  low = 0;
  high = 0;
  /** The window that was read last. */
  window = new Window();
  readonly clocks = new AwardClocks();
  /** Compares in place of the library, where another engine has compared already. */
  compare: CompareLeaf | undefined;
  private readonly ranks = new Int8Array(300).fill(NOT_RATED);
  private firstRated = Number.POSITIVE_INFINITY;
  private readonly derived = new Map<unknown, unknown>();

  /** Begins with the candidacy of which `numbers` has the numbers. */
  begin(nomination: Candidacy, movements: readonly Movement[]): this {
    this.nomination = nomination;
    this.movements = movements;
    const { referenceYear, asOf } = this.numbers;
    this.referenceYear = referenceYear < 0 ? yearOfDay(asOf) - 1 : referenceYear;
    this.rank();
    if (this.derived.size > 0) this.derived.clear();
    this.version = this.awardVersion = versions += 1;
    return this;
  }

  /** Begins with another award for the same candidacy: what does not depend on the award is kept. */
  propose(award: AwardCode | TitleCode | undefined, ground: string | undefined): this {
    this.award = award;
    this.awardNumber = awardNumber(award);
    if (ground !== this.ground) {
      this.ground = ground;
      this.groundNumber = groundNumber(ground);
    }
    this.awardVersion = versions += 1;
    return this;
  }

  /** Takes another occasion for the same candidacy, before an award is proposed on it. */
  onOccasion(occasion: OccasionCode): this {
    this.numbers.occasion = codesOf("occasion").indexOf(occasion);
    return this;
  }

  /** Forgets the candidacy. */
  wipe(): void {
    this.numbers.wipe();
    this.numbers.leaveOut();
    this.nomination = NOBODY;
    this.movements = NO_MOVEMENTS;
    this.award = this.ground = this.compare = undefined;
    this.awardNumber = this.groundNumber = -1;
    this.unrank();
    this.clocks.wipe();
    this.derived.clear();
  }

  /** Whether a list of the record is given and declared complete. */
  isComplete(list: RecordList): boolean {
    return this.entriesOf(list).isGiven && ((this.numbers.record.complete >> RECORD_LISTS.indexOf(list)) & 1) === 1;
  }

  /** The entries of a list. Each by its name: a field whose name is not known beforehand takes many times as long. */
  entriesOf<List extends RecordList>(list: List): RecordNumbers[List];
  entriesOf(list: RecordList): RecordNumbers[RecordList] {
    const { record } = this.numbers;
    switch (list) {
      case "ratings":
        return record.ratings;
      case "awards":
        return record.awards;
      case "initiatives":
        return record.initiatives;
      case "achievements":
        return record.achievements;
      case "discipline":
        return record.discipline;
      case "leaderDiscipline":
        return record.leaderDiscipline;
      default:
        return record.recognitions;
    }
  }

  /** The rank of a year's rating, 0 the best, or `NOT_RATED`. */
  rankIn(year: number): number {
    return this.ranks[year - EARLIEST_YEAR] ?? NOT_RATED;
  }

  /** The first year rated, or the reference year where none before it is: it may be one of leave without a rating. */
  firstYearOfService(): number {
    return Math.min(this.firstRated, this.referenceYear);
  }

  /** What a function works out from the candidacy alone, worked out once for all awards and rules. */
  derive<Value>(compute: (row: Row) => Value): Value {
    if (!this.derived.has(compute)) this.derived.set(compute, compute(this));
    return this.derived.get(compute) as Value;
  }

  /** The fact read is this number. */
  know(value: number): void {
    this.low = this.high = value;
  }

  /** The fact read is a number within bounds, both included. */
  bound(low: number, high: number): void {
    this.low = low;
    this.high = high;
  }

  /** The fact read is a truth. */
  knowTruth(truth: Truth): void {
    this.low = truth === TRUE ? 1 : 0;
    this.high = truth >= UNKNOWN ? 1 : 0;
  }

  /** Nothing is known of the number or code that was read: no comparison with it holds, and none fails. */
  leaveOpen(): void {
    this.low = this.high = Number.NaN;
  }

  private rank(): void {
    this.unrank();
    const { size, year, rating } = this.numbers.record.ratings;
    for (let index = 0; index < size; index += 1) {
      const rated = year[index] as number;
      this.ranks[rated - EARLIEST_YEAR] = rating[index] as number;
      if (rated < this.firstRated) this.firstRated = rated;
    }
  }

  private unrank(): void {
    if (this.firstRated < Number.POSITIVE_INFINITY) this.ranks.fill(NOT_RATED);
    this.firstRated = Number.POSITIVE_INFINITY;
  }
}
