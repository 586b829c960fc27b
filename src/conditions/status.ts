import { FALSE, TRUE } from "../logic/truth.js";
import { actual, bestCase, negateTriple, type TruthTriple } from "../logic/truth-triple.js";
import type { CheckStatus } from "../result/check.js";

/**
 * The status of a condition: `judgement` where nothing but open judgements keeps it from being favourable.
 *
 * @param wanted whether it is favourable that the condition holds: not in a bar, and the opposite under a `not`.
 */
export function conditionStatus(truths: TruthTriple, wanted = true): CheckStatus {
  const favourable = wanted ? truths : negateTriple(truths);
  if (actual(favourable) === TRUE) return "pass";
  if (actual(favourable) === FALSE) return "fail";
  return bestCase(favourable) === TRUE ? "judgement" : "unknown";
}
