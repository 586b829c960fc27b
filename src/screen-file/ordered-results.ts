import { ScreeningCollector } from "../eligibility/collector.js";
import type { InvalidRow, RowOutcome, Screening } from "../eligibility/types.js";
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

  async add(batch: Batch): Promise<void> {
    const { signal } = this.options;
    for (const row of this.#inOrder(batch)) {
      signal?.throwIfAborted();
      if ("problems" in row) this.#collector.addInvalid(row);
      else this.#collector.addOutcome(row);
      const waiting = this.#collector.callbacks.wait();
      if (waiting !== undefined) await waiting;
    }
    this.#lines += batch.lines;
    this.#book = batch.book;
    this.#collector.countRows(batch.rows);
    await this.#collector.callbacks.wait();
  }

  /** The outcomes and the invalid rows of a batch, in the order of their lines. */
  *#inOrder({ outcomes, invalid }: Batch): Generator<RowOutcome | InvalidRow, void> {
    const before = this.#lines;
    let next = 0;
    for (const outcome of read(outcomes, before)) {
      for (let row = invalid[next]; row !== undefined && before + row.index < outcome.index; row = invalid[next]) {
        next += 1;
        yield { ...row, index: before + row.index };
      }
      yield outcome;
    }
    for (const row of invalid.slice(next)) yield { ...row, index: before + row.index };
  }

  async end(): Promise<Screening> {
    if (this.#book === undefined) throw new RangeError("a file has at least one range");
    this.#collector.reportEnd();
    await this.#collector.callbacks.wait();
    return this.#collector.screening({ book: this.#book });
  }
}
