import { ScreeningCollector } from "../eligibility/collector.js";
import type { Screening } from "../eligibility/types.js";
import type { Receipt } from "../result/receipt.js";
import { read } from "./columns.js";
import type { ScreenFileOptions } from "./options.js";
import type { Batch } from "./screen-range.js";

/** Joins batches in the order of the file, and passes each row to the caller. */
export class OrderedResults {
  readonly #collector: ScreeningCollector;
  #lines = 0;
  #book: Receipt["book"] | undefined;

  constructor(private readonly options: ScreenFileOptions) {
    this.#collector = new ScreeningCollector(options);
  }

  add({ lines, rows, outcomes, invalid, book }: Batch): void {
    const { signal } = this.options;
    let next = 0;
    const addInvalidBefore = (index: number) => {
      for (let row = invalid[next]; row !== undefined && this.#lines + row.index < index; row = invalid[next]) {
        signal?.throwIfAborted();
        next += 1;
        this.#collector.addInvalid({ index: this.#lines + row.index, problems: row.problems });
      }
    };
    for (const outcome of read(outcomes, this.#lines)) {
      addInvalidBefore(outcome.index);
      signal?.throwIfAborted();
      this.#collector.addOutcome(outcome);
    }
    addInvalidBefore(Number.POSITIVE_INFINITY);
    this.#lines += lines;
    this.#book = book;
    this.#collector.countRows(rows);
  }

  end(): Screening {
    if (this.#book === undefined) throw new RangeError("a file has at least one range");
    return this.#collector.end({ book: this.#book });
  }
}
