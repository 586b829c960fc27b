import type { BookCodes } from "../codes.js";
import { codesOfFact } from "../facts/fact-reader.js";
import type { Row } from "../facts/row.js";
import {
  ALL_FALSE,
  ALL_TRUE,
  ALL_UNKNOWN,
  negateTriple,
  OPEN_JUDGEMENT,
  type TruthTriple,
  uniform,
} from "../logic/truth-triple.js";
import type { LeafValue, Operator } from "../pack/conditions.js";
import type { FactSlot } from "./fact-slot.js";
import { compare } from "./operators.js";

/** Whether a condition holds of a row. */
export type Truths = (row: Row) => TruthTriple;

/** A comparison of a fact with a value. */
interface Comparison {
  readonly fact: FactSlot;
  readonly operator: Operator;
  readonly value: LeafValue;
}

/**
 * Compiles the comparison of a fact: the operators of json-rules-engine in three-valued logic.
 *
 * @param isComparing whether another engine compares it.
 */
export function leafTruths(leaf: Comparison, book: BookCodes | undefined, isComparing: boolean): Truths {
  const { fact } = leaf;
  const byNumbers =
    numericTruths(leaf, book) ?? ((row: Row) => uniform(compare(fact.value(row), leaf.operator, leaf.value)));
  const compared: Truths = isComparing
    ? (row) => (row.compare === undefined ? byNumbers(row) : uniform(row.compare(fact.value(row), leaf)))
    : byNumbers;
  if (fact.reader.judgement === undefined) return compared;
  return (row) => {
    fact.look(row);
    return fact.low === fact.high ? compared(row) : OPEN_JUDGEMENT;
  };
}

/** The comparison of the numbers of a fact, where it is an ordinary one for its type. */
function numericTruths({ fact, operator, value }: Comparison, book: BookCodes | undefined): Truths | undefined {
  switch (fact.definition.type) {
    case "number":
      return typeof value === "number" ? ofNumber(fact, operator, value) : undefined;
    case "boolean":
      return typeof value === "boolean" ? ofTruth(fact, operator, value) : undefined;
    case "code":
      return ofCode(fact, operator, value, codesOfFact(fact.definition, book));
    case "codes":
      return ofList(fact, operator, codesOfFact(fact.definition, book).indexOf(String(value)));
  }
}

const NEGATIONS: Partial<Record<Operator, Operator>> = {
  notEqual: "equal",
  lessThan: "greaterThanInclusive",
  lessThanInclusive: "greaterThan",
  notIn: "in",
  doesNotContain: "contains",
};

/** Compiles an operator by the one that it negates. */
function signed(operator: Operator, make: (positive: Operator) => Truths | undefined): Truths | undefined {
  const positive = NEGATIONS[operator];
  const truths = make(positive ?? operator);
  if (truths === undefined || positive === undefined) return truths;
  return (row) => negateTriple(truths(row));
}

/** A comparison of bounds is known where every number within them gives the same answer; of `NaN`, none is. */
const ofNumber = (fact: FactSlot, operator: Operator, value: number): Truths | undefined =>
  signed(operator, (positive) => {
    switch (positive) {
      case "greaterThanInclusive":
        return (row) => {
          fact.look(row);
          return fact.low >= value ? ALL_TRUE : fact.high < value ? ALL_FALSE : ALL_UNKNOWN;
        };
      case "greaterThan":
        return (row) => {
          fact.look(row);
          return fact.low > value ? ALL_TRUE : fact.high <= value ? ALL_FALSE : ALL_UNKNOWN;
        };
      case "equal":
        return (row) => {
          fact.look(row);
          const { low, high } = fact;
          if (value < low || value > high) return ALL_FALSE;
          return low === high ? ALL_TRUE : ALL_UNKNOWN;
        };
      default:
        return undefined;
    }
  });

function ofTruth(fact: FactSlot, operator: Operator, value: boolean): Truths | undefined {
  if (operator !== "equal" && operator !== "notEqual") return undefined;
  const wanted = (operator === "equal") === value ? 1 : 0;
  return (row) => {
    fact.look(row);
    if (fact.low !== fact.high) return ALL_UNKNOWN;
    return fact.low === wanted ? ALL_TRUE : ALL_FALSE;
  };
}

const ofCode = (fact: FactSlot, operator: Operator, value: LeafValue, codes: readonly string[]): Truths | undefined =>
  signed(operator, (positive) => {
    if (positive !== "equal" && positive !== "in") return undefined;
    const meant: readonly unknown[] = positive === "in" ? (Array.isArray(value) ? value : []) : [value];
    const truths = Uint8Array.from(codes, (code) => (meant.includes(code) ? ALL_TRUE : ALL_FALSE));
    return (row) => {
      fact.look(row);
      return truths[fact.low] ?? ALL_UNKNOWN;
    };
  });

const ofList = (fact: FactSlot, operator: Operator, place: number): Truths | undefined =>
  signed(operator, (positive) => {
    if (positive !== "contains" || place < 0) return undefined;
    return (row) => {
      fact.look(row);
      if (((fact.low >> place) & 1) === 1) return ALL_TRUE;
      return fact.high === 1 ? ALL_FALSE : ALL_UNKNOWN;
    };
  });
