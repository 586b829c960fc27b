import { codesOf, type OutcomeCode } from "../codes.js";
import type { RowOutcome } from "../eligibility/types.js";

/**
 * Outcomes as they are passed between threads, two numbers each: objects would be copied one by one. Every thread numbers
 * the codes in the same order.
 */
export interface Columns {
  lines: Uint32Array;
  codes: Uint32Array;
  /** The ids of the nominees, where any row has one. */
  ids?: (string | undefined)[];
}

const AWARDS = [...codesOf("award"), ...codesOf("title")];
const OUTCOMES: readonly (OutcomeCode | undefined)[] = [undefined, ...codesOf("outcome")];
const awardIndex = new Map(AWARDS.map((code, index) => [code, index]));
const outcomeIndex = new Map(OUTCOMES.map((code, index) => [code, index]));

/** Collects outcomes. */
export class ColumnWriter {
  readonly #lines: number[] = [];
  readonly #codes: number[] = [];
  readonly #ids: (string | undefined)[] = [];

  add(line: number, { id, award, outcome, provisional }: RowOutcome): void {
    const [awardNumber, outcomeNumber, provisionalNumber] = [
      awardIndex.get(award),
      outcomeIndex.get(outcome),
      outcomeIndex.get(provisional),
    ];
    this.#lines.push(line);
    this.#ids.push(id);
    this.#codes.push(((awardNumber ?? 0) << 8) | ((outcomeNumber ?? 0) << 4) | (provisionalNumber ?? 0));
  }

  end(): Columns {
    const columns = { lines: Uint32Array.from(this.#lines), codes: Uint32Array.from(this.#codes) };
    return this.#ids.every((id) => id === undefined) ? columns : { ...columns, ids: this.#ids };
  }
}

/** Reads the outcomes, with lines counted from the beginning of the file. */
export function* read({ lines, codes, ids }: Columns, linesBefore: number): Generator<RowOutcome, void> {
  for (const [position, code] of codes.entries()) {
    const index = linesBefore + (lines[position] as number);
    const award = AWARDS[code >> 8] as RowOutcome["award"];
    const outcome = OUTCOMES[(code >> 4) & 15] as OutcomeCode;
    const provisional = OUTCOMES[code & 15];
    const id = ids?.[position];
    const place = id === undefined ? { index } : { index, id };
    yield provisional === undefined ? { ...place, award, outcome } : { ...place, award, outcome, provisional };
  }
}
