import type { FactBook, FactDefinition, FactReader } from "../facts/definition.js";
import { factValueOf } from "../facts/fact-reader.js";
import type { FactValue } from "../facts/fact-value.js";
import type { Row } from "../facts/row.js";

/** A fact with its parameters: read once for a row, however many rules use it. */
export class FactSlot {
  low = 0;
  high = 0;
  private version = -1;
  readonly reader: FactReader;

  constructor(
    readonly index: number,
    /** Whether it may differ between awards proposed for one candidacy. */
    readonly isPerAward: boolean,
    readonly definition: FactDefinition,
    readonly params: unknown,
    private readonly book?: FactBook,
  ) {
    this.reader = definition.reader(params, book);
  }

  /** Reads the bounds of the fact. */
  look(row: Row): void {
    const version = this.isPerAward ? row.awardVersion : row.version;
    if (this.version === version) return;
    this.reader.read(row);
    this.low = row.low;
    this.high = row.high;
    this.version = version;
  }

  /** What can be said of the fact. */
  value(row: Row): FactValue {
    this.look(row);
    return factValueOf(this.definition, this.reader, row, this, this.book);
  }
}
