import { ScreeningCollector } from "../eligibility/collector.js";
import type { Screening } from "../eligibility/types.js";
import { read } from "./columns.js";
import type { ScreenFileOptions } from "./options.js";
import type { Batch } from "./screen-range.js";

/** Puts batches together, in the order of the file, and tells the caller of each row. */
export class OrderedResults {
  readonly #tally: ScreeningCollector;
  #lines = 0;

  constructor(private readonly options: ScreenFileOptions) {
    this.#tally = new ScreeningCollector(options);
  }

  take({ lines, rows, screened, bad }: Batch): void {
    const { signal } = this.options;
    let next = 0;
    const tellBadBefore = (index: number) => {
      for (let row = bad[next]; row !== undefined && this.#lines + row.index < index; row = bad[next]) {
        signal?.throwIfAborted();
        next += 1;
        this.#tally.addInvalid({ index: this.#lines + row.index, problems: row.problems });
      }
    };
    for (const one of read(screened, this.#lines)) {
      tellBadBefore(one.index);
      signal?.throwIfAborted();
      this.#tally.addOutcome(one);
    }
    tellBadBefore(Number.POSITIVE_INFINITY);
    this.#lines += lines;
    this.#tally.countRows(rows);
  }

  end(): Screening {
    return this.#tally.end();
  }
}
