import type { Engine } from "json-rules-engine";
import { compare } from "../conditions/operators.js";
import { FALSE, TRUE, type Truth, UNKNOWN } from "../logic/truth.js";
import { type LeafValue, OPERATORS, type Operator } from "../pack/conditions.js";
import { OR_UNREADABLE } from "./polarity.js";
import { isUnknownFact, UnknownFact } from "./unknown-fact.js";

type CompareValues = (fact: unknown, value: unknown) => boolean;

/** The library's own operator of each name, of which its types do not speak. */
interface WithOperators {
  readonly operators: { get(name: string): { evaluate: CompareValues } };
}

/**
 * Teaches an engine's operators three truths. On plain values they stay the library's own. Where a value cannot be read,
 * the plain name is true only of what holds in any case, and `orUnknown:` before it makes it true of what may hold.
 */
export function addOperators(engine: Engine): void {
  const { operators } = engine as unknown as WithOperators;
  for (const name of OPERATORS) {
    const plain = operators.get(name);
    const booleanTruth = (fact: unknown, value: unknown): Truth =>
      isUnknownFact(fact) || isUnknownFact(value)
        ? unknownTruth(fact, name, value)
        : plain.evaluate(fact, value)
          ? TRUE
          : FALSE;
    engine.addOperator(name, (fact, value) => booleanTruth(fact, value) === TRUE);
    engine.addOperator(`${OR_UNREADABLE}:${name}`, (fact, value) => booleanTruth(fact, value) !== FALSE);
  }
  addDecorators(engine);
}

/** A range or a beginning of a list may settle a comparison; two sides of which one is missing never do. */
function unknownTruth(fact: unknown, name: Operator, value: unknown): Truth {
  return fact instanceof UnknownFact && !isUnknownFact(value) ? compare(fact.value, name, value as LeafValue) : UNKNOWN;
}

/** The decorators that walk a list: of one that cannot be read, they hand on that it cannot. */
function addDecorators(engine: Engine): void {
  for (const [name, how] of [
    ["Fact", "some"],
    ["Fact", "every"],
    ["Value", "some"],
    ["Value", "every"],
  ] as const) {
    engine.addOperatorDecorator(`${how}${name}`, (fact: unknown, value: unknown, next: CompareValues) => {
      const list = name === "Fact" ? fact : value;
      const compare = (item: unknown) => (name === "Fact" ? next(item, value) : next(fact, item));
      if (isUnknownFact(list)) return compare(undefined);
      return Array.isArray(list) && list[how](compare);
    });
  }
  // For operators that the host adds.
  engine.addOperatorDecorator(
    OR_UNREADABLE,
    (fact: unknown, value: unknown, next: CompareValues) =>
      isUnknownFact(fact) || isUnknownFact(value) || next(fact, value),
  );
}
