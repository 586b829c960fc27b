import type { Engine } from "json-rules-engine";
import { compare } from "../../conditions/operators.js";
import { FALSE, TRUE, type Truth, UNKNOWN } from "../../logic/truth.js";
import { type LeafValue, OPERATORS, type Operator } from "../../pack/conditions.js";
import { OR_UNKNOWN } from "./polarity.js";
import { isUnknownFact, UnknownFact } from "./unknown-fact.js";

type CompareValues = (fact: unknown, value: unknown) => boolean;

/** The library's own operators, which its types do not declare. */
interface WithOperators {
  readonly operators: { get(name: string): { evaluate: CompareValues } };
}

/**
 * Makes an engine's operators three-valued. On plain values they are the library's own. Where a side is unknown, the plain
 * operator is true only if the comparison holds for every possible value, and `orUnknown:` before it if it may hold.
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
    engine.addOperator(`${OR_UNKNOWN}:${name}`, (fact, value) => booleanTruth(fact, value) !== FALSE);
  }
  addDecorators(engine);
}

/** A range or an incomplete list may be enough to decide a comparison; a missing side never is. */
function unknownTruth(fact: unknown, name: Operator, value: unknown): Truth {
  return fact instanceof UnknownFact && !isUnknownFact(value) ? compare(fact.value, name, value as LeafValue) : UNKNOWN;
}

/** The decorators that go through a list; an unknown list gives an unknown item. */
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
    OR_UNKNOWN,
    (fact: unknown, value: unknown, next: CompareValues) =>
      isUnknownFact(fact) || isUnknownFact(value) || next(fact, value),
  );
}
