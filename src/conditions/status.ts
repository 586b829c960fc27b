import { FALSE, TRUE } from "../logic/truth.js";
import { actual, bestCase, negateTriple, type TruthTriple } from "../logic/truth-triple.js";
import type { CheckStatus } from "../result/check.js";

/**
 * The status of a condition: judgement when only people are missing for it to speak for the nominee.
 *
 * @param wanted whether the nominee wants the condition to hold: not so in a bar, and the other way round under a `not`.
 */
export function conditionStatus(truths: TruthTriple, wanted = true): CheckStatus {
  const good = wanted ? truths : negateTriple(truths);
  if (actual(good) === TRUE) return "pass";
  if (actual(good) === FALSE) return "fail";
  return bestCase(good) === TRUE ? "judgement" : "unknown";
}
