import type { FactValue, Scalar } from "../facts/fact-value.js";
import { FALSE, fromBoolean, not, or, TRUE, type Truth, UNKNOWN } from "../logic/truth.js";
import type { LeafValue, Operator } from "../pack/conditions.js";

/** Compares a fact's value: the operators of json-rules-engine in three-valued logic. */
export function compare(factValue: FactValue, operator: Operator, value: LeafValue): Truth {
  switch (factValue.state) {
    case "known":
      return compareScalar(factValue.value, operator, value);
    case "range":
      return compareRange(factValue.min, factValue.max, operator, value);
    case "list":
      return compareList(factValue.items, factValue.isComplete, operator, value);
    default:
      return UNKNOWN;
  }
}

function compareScalar(actual: Scalar, operator: Operator, value: LeafValue): Truth {
  if (operator === "in" || operator === "notIn") {
    const among = Array.isArray(value) && (value as Scalar[]).includes(actual);
    return fromBoolean(among === (operator === "in"));
  }
  if (operator === "equal" || operator === "notEqual")
    return fromBoolean((actual === value) === (operator === "equal"));
  return typeof actual === "number" ? compareRange(actual, actual, operator, value) : FALSE;
}

/** A comparison of bounds is known where every number within them gives the same answer. */
function compareRange(min: number, max: number, operator: Operator, value: LeafValue): Truth {
  if (operator === "in" || operator === "notIn") {
    const among = (Array.isArray(value) ? value : [])
      .map((one) => compareRange(min, max, "equal", one))
      .reduce(or, FALSE);
    return operator === "in" ? among : not(among);
  }
  if (typeof value !== "number") return operator === "notEqual" ? TRUE : FALSE;
  switch (operator) {
    case "equal":
      return min === max ? fromBoolean(min === value) : value < min || value > max ? FALSE : UNKNOWN;
    case "notEqual":
      return not(compareRange(min, max, "equal", value));
    case "greaterThanInclusive":
      return min >= value ? TRUE : max < value ? FALSE : UNKNOWN;
    case "lessThan":
      return not(compareRange(min, max, "greaterThanInclusive", value));
    case "greaterThan":
      return min > value ? TRUE : max <= value ? FALSE : UNKNOWN;
    case "lessThanInclusive":
      return not(compareRange(min, max, "greaterThan", value));
    default:
      return FALSE;
  }
}

function compareList(items: readonly string[], isComplete: boolean, operator: Operator, value: LeafValue): Truth {
  if (operator !== "contains" && operator !== "doesNotContain") return FALSE;
  const contains = typeof value === "string" && items.includes(value) ? TRUE : isComplete ? FALSE : UNKNOWN;
  return operator === "contains" ? contains : not(contains);
}

/**
 * How far a number is below the threshold it must reach, at the least and in the fact's unit: of bounds, the upper one
 * counts. Undefined where the threshold is or may be reached, and for other operators.
 */
export function measureShortfall(factValue: FactValue, operator: Operator, threshold: LeafValue): number | undefined {
  if (typeof threshold !== "number") return undefined;
  const best = highestValue(factValue);
  if (best === undefined) return undefined;
  const isShort =
    (operator === "greaterThanInclusive" && best < threshold) || (operator === "greaterThan" && best <= threshold);
  if (!isShort) return undefined;
  const shortfall = threshold - best;
  // Percentages are decimals, and binary subtraction would report 0.4000000000000057.
  return Number.isInteger(shortfall) ? shortfall : Number(shortfall.toFixed(10));
}

function highestValue(factValue: FactValue): number | undefined {
  if (factValue.state === "range") return factValue.max;
  return factValue.state === "known" && typeof factValue.value === "number" ? factValue.value : undefined;
}
