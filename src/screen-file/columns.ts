import { codesOf, type OutcomeCode } from "../codes.js";
import type { RowOutcome } from "../eligibility/types.js";

/**
 * Outcomes as they travel between threads, two numbers each: objects would have to be copied one by one. The codes stand
 * in the same order in every thread.
 */
export interface Columns {
  lines: Uint32Array;
  codes: Uint32Array;
}

const AWARDS = [...codesOf("award"), ...codesOf("title")];
const OUTCOMES: readonly (OutcomeCode | undefined)[] = [undefined, ...codesOf("outcome")];
const awardPlaces = new Map(AWARDS.map((code, index) => [code, index]));
const outcomePlaces = new Map(OUTCOMES.map((code, index) => [code, index]));

/** Collects outcomes. */
export class ColumnWriter {
  readonly #lines: number[] = [];
  readonly #codes: number[] = [];

  add(line: number, { award, outcome, provisional }: RowOutcome): void {
    const [place, found, other] = [awardPlaces.get(award), outcomePlaces.get(outcome), outcomePlaces.get(provisional)];
    this.#lines.push(line);
    this.#codes.push(((place ?? 0) << 8) | ((found ?? 0) << 4) | (other ?? 0));
  }

  end(): Columns {
    return { lines: Uint32Array.from(this.#lines), codes: Uint32Array.from(this.#codes) };
  }
}

/** The outcomes again, with the lines counted from the beginning of the file. */
export function* read({ lines, codes }: Columns, linesBefore: number): Generator<RowOutcome, void> {
  for (const [place, code] of codes.entries()) {
    const index = linesBefore + (lines[place] as number);
    const award = AWARDS[code >> 8] as RowOutcome["award"];
    const outcome = OUTCOMES[(code >> 4) & 15] as OutcomeCode;
    const provisional = OUTCOMES[code & 15];
    yield provisional === undefined ? { index, award, outcome } : { index, award, outcome, provisional };
  }
}
