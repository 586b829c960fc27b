import type { BookCodes } from "../codes.js";
import { codesOfFact } from "../facts/fact-reader.js";
import type { Row } from "../facts/row.js";
import { ALL_FALSE, ALL_TRUE, ALL_UNKNOWN, OPEN_JUDGEMENT, type TruthTriple, uniform } from "../logic/truth-triple.js";
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
      return typeof value === "string"
        ? ofList(fact, operator, codesOfFact(fact.definition, book).indexOf(value))
        : undefined;
  }
}

const NEGATIONS: Partial<Record<Operator, Operator>> = {
  notEqual: "equal",
  lessThan: "greaterThanInclusive",
  lessThanInclusive: "greaterThan",
  notIn: "in",
  doesNotContain: "contains",
};

/** An operator by the one that it negates, and what that one's two answers mean for it. */
function signed(operator: Operator): { positive: Operator; yes: TruthTriple; no: TruthTriple } {
  const positive = NEGATIONS[operator];
  return positive === undefined
    ? { positive: operator, yes: ALL_TRUE, no: ALL_FALSE }
    : { positive, yes: ALL_FALSE, no: ALL_TRUE };
}

/** A comparison of bounds is known where every number within them gives the same answer; of `NaN`, none is. */
function ofNumber(fact: FactSlot, operator: Operator, value: number): Truths | undefined {
  const { positive, yes, no } = signed(operator);
  switch (positive) {
    case "greaterThanInclusive":
      return (row) => {
        fact.look(row);
        return fact.low >= value ? yes : fact.high < value ? no : ALL_UNKNOWN;
      };
    case "greaterThan":
      return (row) => {
        fact.look(row);
        return fact.low > value ? yes : fact.high <= value ? no : ALL_UNKNOWN;
      };
    case "equal":
      return (row) => {
        fact.look(row);
        const { low, high } = fact;
        if (value < low || value > high) return no;
        return low === high ? yes : ALL_UNKNOWN;
      };
    default:
      return undefined;
  }
}

function ofTruth(fact: FactSlot, operator: Operator, value: boolean): Truths | undefined {
  const { positive, yes, no } = signed(operator);
  if (positive !== "equal") return undefined;
  const [held, notHeld] = value ? [yes, no] : [no, yes];
  return (row) => {
    fact.look(row);
    if (fact.low !== fact.high) return ALL_UNKNOWN;
    return fact.low === 1 ? held : notHeld;
  };
}

function ofCode(fact: FactSlot, operator: Operator, value: LeafValue, codes: readonly string[]): Truths | undefined {
  const { positive, yes, no } = signed(operator);
  if (positive !== "equal" && positive !== "in") return undefined;
  const meant: readonly unknown[] = positive === "in" ? (Array.isArray(value) ? value : []) : [value];
  const truthsOf = (code: string): TruthTriple => (meant.includes(code) ? yes : no);
  const truths = codes.map(truthsOf);
  // What is below zero is known to be no code, as the award is where none is proposed; `NaN` is unknown, and neither.
  const ofNone = truthsOf("");
  return (row) => {
    fact.look(row);
    if (fact.low >= 0) return truths[fact.low] as TruthTriple;
    return fact.low < 0 ? ofNone : ALL_UNKNOWN;
  };
}

function ofList(fact: FactSlot, operator: Operator, place: number): Truths | undefined {
  const { positive, yes, no } = signed(operator);
  if (positive !== "contains" || place < 0) return undefined;
  return (row) => {
    fact.look(row);
    if (((fact.low >> place) & 1) === 1) return yes;
    return fact.high === 1 ? no : ALL_UNKNOWN;
  };
}
