import { codesOf } from "../codes.js";
import { FALSE, TRUE, type Truth, UNKNOWN } from "../logic/truth.js";
import { EARLIEST_YEAR, type YearMeasure, type YearTruths } from "../logic/year-runs.js";
import { awardMatcher, openingOf } from "./award-filter.js";
import type { FactBook, FactReader } from "./definition.js";
import { entriesWhere } from "./entries.js";
import type { CountedAfter } from "./fact-value.js";
import type { CountedYears, OpeningAward, WindowParams } from "./parameters/fields.js";
import type { Row } from "./row.js";
import { sharedIn } from "./shared.js";
import { beginning } from "./window-beginning.js";
import { afterDiscipline, afterSameAward, type FloorReader } from "./window-floor.js";

/** Whether years may differ between awards proposed: having held the proposed award before moves the beginning of a window. */
export const dependsOnAward = ({ after, sinceSameAward, duringStreak }: CountedYears): boolean =>
  after !== undefined || sinceSameAward !== undefined || (duringStreak !== undefined && dependsOnAward(duringStreak));

/** The years counted, and the year with which they begin. */
export class Window {
  /** The earliest year with which they may begin. */
  first = 0;
  /** The latest year with which they may begin: infinite where that is not known. */
  surelyFrom = 0;
  last = 0;
  /** False where there is no window, because the award it begins after was never held. */
  open = true;
  /** Whether it surely begins after an award that no weaker year followed. */
  isUnbroken = false;

  begin(first: number, last: number): void {
    this.first = this.surelyFrom = first;
    this.last = last;
    this.open = true;
    this.isUnbroken = false;
  }

  /** Whether a year is one of them; one that is not known, below zero, may be. */
  has(year: number): Truth {
    if (year >= 0 && (year < this.first || year > this.last)) return FALSE;
    return year < this.surelyFrom ? UNKNOWN : TRUE;
  }

  /** Leaves out the years before a floor. */
  raise(first: number, surelyFrom: number): void {
    if (first > this.first) this.first = first;
    if (surelyFrom > this.surelyFrom) this.surelyFrom = surelyFrom;
  }

  /** There is no window. */
  close(): void {
    this.begin(this.last + 1, this.last);
    this.open = false;
  }
}

/**
 * Finds the window of a row: it reads as facts do, and leaves in the row, in place of bounds, a window of its own, which holds
 * until it reads another row.
 */
export type WindowReader = Pick<FactReader, "read" | "missing" | "countedAfter">;

/** Compiles the parameters: years after a matching award, or the last so many, up to the reference year. */
export function windowReader(params: WindowParams, book: FactBook | undefined): WindowReader {
  const { after, lastYears, sinceSameAward, sinceDiscipline } = params;
  const asked = { opening: openingOf(after), lastYears, sinceSameAward, sinceDiscipline };
  return sharedIn(book, "window", asked, () => makeWindowReader(params, book));
}

function makeWindowReader(
  { after, lastYears, sinceSameAward, sinceDiscipline }: WindowParams,
  book: FactBook | undefined,
): WindowReader {
  const opening = openingOf(after);
  const same = opening ?? sinceSameAward;
  const floors: FloorReader[] = [
    ...(same === undefined ? [] : [afterSameAward(same)]),
    ...(sinceDiscipline ? [afterDiscipline] : []),
  ];
  const begin = opening === undefined ? undefined : beginning(opening, book);
  const window = new Window();
  let version = -1;
  const readFloor = (row: Row): void => {
    const last = row.referenceYear;
    version = row.awardVersion;
    row.window = window;
    window.begin(lastYears === undefined ? EARLIEST_YEAR : last - lastYears + 1, last);
    for (const floor of floors) floor.raise(row);
  };
  const read = (row: Row): void => {
    row.window = window;
    if (version === row.awardVersion) return;
    readFloor(row);
    begin?.raise(row);
  };
  return {
    read,
    missing(row) {
      readFloor(row);
      const missing = floors.flatMap((floor) => floor.missing(row));
      if (begin === undefined) return missing;
      const ofBeginning = begin.missing(row);
      begin.raise(row);
      // A window that no award can begin waits for nothing.
      return row.window.open ? [...missing, ...ofBeginning] : [];
    },
    countedAfter: same === undefined ? undefined : awardBefore(read, opening),
  };
}

/** Finds the award after which a window begins; none where there is no window. */
function awardBefore(read: (row: Row) => void, opening: OpeningAward | undefined) {
  const isOpening = opening === undefined ? undefined : awardMatcher(opening);
  return (row: Row): CountedAfter | undefined => {
    read(row);
    const { open, surelyFrom } = row.window;
    if (!open) return undefined;
    const { awards } = row.numbers.record;
    const { max } = row.clocks.of(row);
    const ends = entriesWhere(awards, (entry) => max[entry] === surelyFrom - 1);
    const found =
      ends.find((entry) => isOpening?.(row, entry) === TRUE) ??
      ends.find((entry) => awards.code[entry] === row.awardNumber);
    const award = found === undefined ? undefined : codesOf("awardOrTitle")[awards.code[found] as number];
    return award === undefined ? undefined : { award, year: surelyFrom - 1 };
  };
}

/** The bounds, in a window, of a measure that is no smaller in a longer one. */
export function measureWithin(row: Row, measure: YearMeasure, years: YearTruths): void {
  const { first, surelyFrom, last } = row.window;
  measure(years, first, last, row);
  if (surelyFrom === first) return;
  const most = row.high;
  if (surelyFrom > last) row.low = 0;
  else measure(years, surelyFrom, last, row);
  row.high = most;
}
