import type { CheckStatus } from "../result/check.js";
import { FALSE, TRUE } from "./truth.js";
import { asThingsAre, atBest, negated, type Truths } from "./truths.js";

/**
 * The status of a condition: judgement when only people are missing for it to speak for the nominee.
 *
 * @param wanted whether the nominee wants the condition to hold: not so in a bar, and the other way round under a `not`.
 */
export function statusOf(truths: Truths, wanted = true): CheckStatus {
  const good = wanted ? truths : negated(truths);
  if (asThingsAre(good) === TRUE) return "pass";
  if (asThingsAre(good) === FALSE) return "fail";
  return atBest(good) === TRUE ? "judgement" : "unknown";
}
