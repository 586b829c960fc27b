import { FALSE, TRUE, type Truth } from "./truth.js";

/**
 * Three truths of one condition in one number of six bits: as the facts are; with every open judgement decided in the
 * condition's favour (best case); with every one decided against it (worst case). One `&` or `|` combines all three.
 */
export type TruthTriple = number;

/** False, whatever people judge. */
export const ALL_FALSE: TruthTriple = 0b00_00_00;

/** Unknown, whatever people judge. */
export const ALL_UNKNOWN: TruthTriple = 0b01_01_01;

/** True, whatever people judge. */
export const ALL_TRUE: TruthTriple = 0b11_11_11;

/** A judgement nobody has made yet: unknown now, true in the best case, false in the worst. */
export const OPEN_JUDGEMENT: TruthTriple = 0b00_11_01;

/** A truth that no judgement changes. */
export const uniform = (truth: Truth): TruthTriple => truth * 0b01_01_01;

/** The truth as the facts are. */
export const actual = (truths: TruthTriple): Truth => (truths & 0b11) as Truth;

/** The truth when every open judgement is decided in the condition's favour. */
export const bestCase = (truths: TruthTriple): Truth => ((truths >> 2) & 0b11) as Truth;

/** The opposite: best and worst case change places. */
export function negateTriple(truths: TruthTriple): TruthTriple {
  const flipped = ~truths;
  // After flipping, the code of unknown, 01, has become 10, which is no truth: swapping the two bits mends it.
  const turned = ((flipped & 0b01_01_01) << 1) | ((flipped & 0b10_10_10) >> 1);
  return (turned & 0b00_00_11) | ((turned & 0b00_11_00) << 2) | ((turned & 0b11_00_00) >> 2);
}

/**
 * The status of a condition: `judgement` where nothing but open judgements keeps it from being favourable.
 *
 * @param wanted whether it is favourable that the condition holds: not in a bar, and the opposite under a `not`.
 */
export function conditionStatus(truths: TruthTriple, wanted = true): "pass" | "fail" | "judgement" | "unknown" {
  const favourable = wanted ? truths : negateTriple(truths);
  if (actual(favourable) === TRUE) return "pass";
  if (actual(favourable) === FALSE) return "fail";
  return bestCase(favourable) === TRUE ? "judgement" : "unknown";
}
