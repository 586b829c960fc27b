import type { Truth } from "./truth.js";

/**
 * Three truths of one condition in one number, two bits each: as things are; with every open judgement settled as the
 * condition would have it; with every one settled against it. *And* is `&` and *or* is `|` on all three at once.
 */
export type TruthTriple = number;

/** False, whatever people judge. */
export const ALL_FALSE: TruthTriple = 0b00_00_00;

/** Unknown, whatever people judge: a fact is missing. */
export const ALL_UNKNOWN: TruthTriple = 0b01_01_01;

/** True, whatever people judge. */
export const ALL_TRUE: TruthTriple = 0b11_11_11;

/** Unknown as things are, and settled by nothing but a judgement. */
export const OPEN_JUDGEMENT: TruthTriple = 0b00_11_01;

/** The same truth three times. */
export const uniform = (truth: Truth): TruthTriple => truth * 0b01_01_01;

/** The truth as things are. */
export const actual = (truths: TruthTriple): Truth => (truths & 0b11) as Truth;

/** The truth with open judgements settled for the condition. */
export const bestCase = (truths: TruthTriple): Truth => ((truths >> 2) & 0b11) as Truth;

/** The other way round; what is best for a condition is worst for its opposite. */
export function negateTriple(truths: TruthTriple): TruthTriple {
  const flipped = ~truths;
  const turned = ((flipped & 0b01_01_01) << 1) | ((flipped & 0b10_10_10) >> 1);
  return (turned & 0b00_00_11) | ((turned & 0b00_11_00) << 2) | ((turned & 0b11_00_00) >> 2);
}
