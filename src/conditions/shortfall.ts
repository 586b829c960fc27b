import type { Reading } from "../facts/reading.js";
import type { LeafValue, Operator } from "../pack/conditions.js";

/**
 * How much is missing to a lower threshold at the least, in the fact's unit: what is known only within bounds counts at
 * its best. Nothing where the threshold is or may be reached, or is no lower one.
 */
export function measureShortfall(reading: Reading, operator: Operator, threshold: LeafValue): number | undefined {
  if (typeof threshold !== "number") return undefined;
  const best = bestCase(reading);
  if (best === undefined) return undefined;
  const isShort =
    (operator === "greaterThanInclusive" && best < threshold) || (operator === "greaterThan" && best <= threshold);
  // Percentages are decimals, and binary subtraction would report 0.4000000000000057.
  return isShort ? Number((threshold - best).toFixed(10)) : undefined;
}

function bestCase(reading: Reading): number | undefined {
  if (reading.state === "range") return reading.max;
  return reading.state === "known" && typeof reading.value === "number" ? reading.value : undefined;
}
