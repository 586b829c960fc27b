import { compare } from "../../conditions/operators.js";
import { FALSE, TRUE, type Truth, UNKNOWN } from "../../logic/truth.js";
import { type LeafValue, OPERATORS, type Operator } from "../../pack/conditions.js";
import type { EngineDecorator, EngineOperator, LibraryParts, OperatorMap } from "./library.js";
import { isUnknownFact, UnknownFact } from "./unknown-fact.js";

/** How a fact's value compares with another, where either may be unknown. */
export type CompareTruth = (fact: unknown, value: unknown) => Truth;

/**
 * The operator of a name, decorators included, with unknown truths counted as true or as false; null where there is none.
 *
 * @param favour whether an unknown truth counts as true.
 */
export function operatorCountingUnknown(
  map: OperatorMap,
  name: string,
  favour: boolean,
  library: LibraryParts,
): EngineOperator | null {
  const truth = operatorTruth(map, name, library);
  if (truth === undefined) return null;
  const holds = favour ? (found: Truth) => found !== FALSE : (found: Truth) => found === TRUE;
  return { name, evaluate: (fact, value) => holds(truth(fact, value)) };
}

/**
 * The comparison that an operator makes, three-valued; undefined where there is none of the name.
 *
 * On known values it is what the engine holds, the host's own operators too. A name is taken apart as the library does: one
 * that is known is whole, and else what stands before the first colon decorates the rest.
 */
export function operatorTruth(map: OperatorMap, name: string, library: LibraryParts): CompareTruth | undefined {
  const operator = map.operators.get(name);
  if (operator !== undefined) {
    const isOwn = library.operators.has(operator);
    return isOwn ? libraryOperator(operator) : hostOperator(operator);
  }
  const colon = name.indexOf(":");
  const decorator = colon > 0 ? map.decorators.get(name.slice(0, colon)) : undefined;
  const inner = decorator && operatorTruth(map, name.slice(colon + 1), library);
  return decorator && inner && decorated(decorator, inner, library.decorators.has(decorator));
}

/** A range or an incomplete list may be enough to decide a comparison; a missing side never is. */
function libraryOperator(operator: EngineOperator): CompareTruth {
  const name = OPERATORS.find((one) => one === operator.name);
  return (fact, value) => {
    if (!isUnknownFact(fact) && !isUnknownFact(value)) return operator.evaluate(fact, value) ? TRUE : FALSE;
    return fact instanceof UnknownFact && !isUnknownFact(value) && name !== undefined
      ? compare(fact.value, name satisfies Operator, value as LeafValue)
      : UNKNOWN;
  };
}

/** An operator of the host sees the unknown; only where it holds even so is that known. */
function hostOperator(operator: EngineOperator): CompareTruth {
  return (fact, value) => {
    if (operator.evaluate(fact, value)) return TRUE;
    return isUnknownFact(fact) || isUnknownFact(value) ? UNKNOWN : FALSE;
  };
}

/** The decorators that go through a list: one that is unknown leaves the comparison unknown. */
const THROUGH_FACT = ["someFact", "everyFact"];
const THROUGH_VALUE = ["someValue", "everyValue"];

/** Asks a decorator once with the unknown counted as false and, where it met any, once as true: where both agree, that is the truth. */
function decorated(decorator: EngineDecorator, inner: CompareTruth, isOwn: boolean): CompareTruth {
  const ask = (fact: unknown, value: unknown, unknownAs: boolean) => {
    let isOpen = false;
    const evaluate = (innerFact: unknown, innerValue: unknown) => {
      const truth = inner(innerFact, innerValue);
      isOpen ||= truth === UNKNOWN;
      return truth === UNKNOWN ? unknownAs : truth === TRUE;
    };
    return { holds: decorator.decorate({ name: "", evaluate }).evaluate(fact, value), isOpen };
  };
  return (fact, value) => {
    if (isOwn && THROUGH_FACT.includes(decorator.name) && isUnknownFact(fact)) return UNKNOWN;
    if (isOwn && THROUGH_VALUE.includes(decorator.name) && isUnknownFact(value)) return UNKNOWN;
    const against = ask(fact, value, false);
    if (against.isOpen && ask(fact, value, true).holds !== against.holds) return UNKNOWN;
    if (against.holds) return TRUE;
    return !isOwn && (isUnknownFact(fact) || isUnknownFact(value)) ? UNKNOWN : FALSE;
  };
}
