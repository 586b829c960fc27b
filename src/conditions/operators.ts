import type { FactValue, Scalar } from "../facts/fact-value.js";
import { FALSE, fromBoolean, not, or, TRUE, type Truth, UNKNOWN } from "../logic/truth.js";
import type { LeafValue, Operator } from "../pack/conditions.js";

/** Whether a leaf holds, as far as its fact is known: json-rules-engine's operators, in three values. */
export function compare(factValue: FactValue, operator: Operator, value: LeafValue): Truth {
  switch (factValue.state) {
    case "known":
      return ofValue(factValue.value, operator, value);
    case "range":
      return ofRange(factValue.min, factValue.max, operator, value);
    case "list":
      return ofList(factValue.items, factValue.isComplete, operator, value);
    default:
      return UNKNOWN;
  }
}

function ofValue(actual: Scalar, operator: Operator, value: LeafValue): Truth {
  if (operator === "in" || operator === "notIn") {
    const among = Array.isArray(value) && (value as Scalar[]).includes(actual);
    return fromBoolean(among === (operator === "in"));
  }
  if (operator === "equal" || operator === "notEqual")
    return fromBoolean((actual === value) === (operator === "equal"));
  return typeof actual === "number" ? ofRange(actual, actual, operator, value) : FALSE;
}

/** A range decides when all of it agrees. */
function ofRange(min: number, max: number, operator: Operator, value: LeafValue): Truth {
  if (operator === "in" || operator === "notIn") {
    const among = (Array.isArray(value) ? value : []).map((one) => ofRange(min, max, "equal", one)).reduce(or, FALSE);
    return operator === "in" ? among : not(among);
  }
  if (typeof value !== "number") return operator === "notEqual" ? TRUE : FALSE;
  switch (operator) {
    case "equal":
      return min === max ? fromBoolean(min === value) : value < min || value > max ? FALSE : UNKNOWN;
    case "notEqual":
      return not(ofRange(min, max, "equal", value));
    case "greaterThanInclusive":
      return min >= value ? TRUE : max < value ? FALSE : UNKNOWN;
    case "lessThan":
      return not(ofRange(min, max, "greaterThanInclusive", value));
    case "greaterThan":
      return min > value ? TRUE : max <= value ? FALSE : UNKNOWN;
    case "lessThanInclusive":
      return not(ofRange(min, max, "greaterThan", value));
    default:
      return FALSE;
  }
}

function ofList(items: readonly string[], whole: boolean, operator: Operator, value: LeafValue): Truth {
  if (operator !== "contains" && operator !== "doesNotContain") return FALSE;
  const contains = typeof value === "string" && items.includes(value) ? TRUE : whole ? FALSE : UNKNOWN;
  return operator === "contains" ? contains : not(contains);
}
