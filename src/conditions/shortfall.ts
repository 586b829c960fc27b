import type { FactValue } from "../facts/fact-value.js";
import type { LeafValue, Operator } from "../pack/conditions.js";

/**
 * How much is missing to a lower threshold at the least, in the fact's unit: what is known only within bounds counts at
 * its best. Nothing where the threshold is or may be reached, or is no lower one.
 */
export function measureShortfall(factValue: FactValue, operator: Operator, threshold: LeafValue): number | undefined {
  if (typeof threshold !== "number") return undefined;
  const best = bestCase(factValue);
  if (best === undefined) return undefined;
  const isShort =
    (operator === "greaterThanInclusive" && best < threshold) || (operator === "greaterThan" && best <= threshold);
  // Percentages are decimals, and binary subtraction would report 0.4000000000000057.
  return isShort ? Number((threshold - best).toFixed(10)) : undefined;
}

function bestCase(factValue: FactValue): number | undefined {
  if (factValue.state === "range") return factValue.max;
  return factValue.state === "known" && typeof factValue.value === "number" ? factValue.value : undefined;
}
