import type { FactValue } from "../facts/fact-value.js";
import type { LeafValue, Operator } from "../pack/conditions.js";

/**
 * How far a number is below the threshold it must reach, at the least and in the fact's unit: of bounds, the upper one
 * counts. Undefined where the threshold is or may be reached, and for other operators.
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
