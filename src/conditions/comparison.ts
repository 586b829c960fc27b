import type { BookCodes } from "../codes.js";
import type { FactDefinition } from "../facts/definition.js";
import { codesOfFact } from "../facts/fact-reader.js";
import type { Row } from "../facts/row.js";
import { ALL_FALSE, ALL_TRUE, ALL_UNKNOWN, OPEN_JUDGEMENT, type TruthTriple, uniform } from "../logic/truth-triple.js";
import type { LeafValue, Operator } from "../pack/conditions.js";
import type { FactSlot } from "./fact-slot.js";
import { compare } from "./operators.js";
import type { Proposition } from "./proposition.js";

/** Numbers are counted over years and lists. */
const MEASURED = 10;

/** An operator by the one that it negates. */
const NEGATIONS: Partial<Record<Operator, Operator>> = {
  notEqual: "equal",
  lessThan: "greaterThanInclusive",
  greaterThan: "lessThanInclusive",
  notIn: "in",
  doesNotContain: "contains",
};

/** What the numbers of a fact must be for a comparison to hold. */
interface Wanted {
  /** Both included. */
  readonly lowest: number;
  readonly highest: number;
  /** Whether a code is meant, that of no code first. */
  readonly codes: readonly boolean[] | undefined;
  /** In a list of codes, the place of the one meant; below zero where the fact is no list. */
  readonly place: number;
}

/** The comparison of a fact with a value: the operators of json-rules-engine in three-valued logic. */
export class Comparison implements Proposition {
  readonly isPerAward: boolean;
  readonly cost: number;
  private readonly yes: TruthTriple;
  private readonly no: TruthTriple;
  private readonly open: TruthTriple;
  private readonly wanted: Wanted | undefined;

  constructor(
    readonly key: string,
    readonly fact: FactSlot,
    readonly operator: Operator,
    readonly value: LeafValue,
    book: BookCodes | undefined,
  ) {
    const { definition, isPerAward, reader } = fact;
    const positive = NEGATIONS[operator];
    this.isPerAward = isPerAward;
    this.cost = definition.type === "number" ? MEASURED : 1;
    [this.yes, this.no] = positive === undefined ? [ALL_TRUE, ALL_FALSE] : [ALL_FALSE, ALL_TRUE];
    this.open = reader.judgement === undefined ? ALL_UNKNOWN : OPEN_JUDGEMENT;
    this.wanted = wantedNumbers(definition, positive ?? operator, value, book);
  }

  truths(row: Row): TruthTriple {
    const { fact, wanted } = this;
    fact.look(row);
    const { low, high } = fact;
    if (wanted === undefined || row.compare !== undefined) return this.compare(row);
    if (wanted.place >= 0) {
      if (((low >> wanted.place) & 1) === 1) return this.yes;
      return high === 1 ? this.no : ALL_UNKNOWN;
    }
    if (low >= wanted.lowest && high <= wanted.highest) {
      return wanted.codes === undefined || wanted.codes[low + 1] === true ? this.yes : this.no;
    }
    return high < wanted.lowest || low > wanted.highest ? this.no : this.open;
  }

  /** The same where numbers are not enough, or another engine has compared already. */
  private compare(row: Row): TruthTriple {
    const value = this.fact.value(row);
    if (value.state === "judgement") return OPEN_JUDGEMENT;
    return uniform(row.compare?.(value, this) ?? compare(value, this.operator, this.value));
  }
}

const ANY_NUMBER = { lowest: Number.NEGATIVE_INFINITY, highest: Number.POSITIVE_INFINITY, codes: undefined, place: -1 };

/** What is wanted, where the comparison is an ordinary one for the type of the fact; of `NaN`, every comparison is open. */
function wantedNumbers(
  definition: FactDefinition,
  operator: Operator,
  value: LeafValue,
  book: BookCodes | undefined,
): Wanted | undefined {
  switch (definition.type) {
    case "number":
      return typeof value === "number" ? boundsBy(operator, value) : undefined;
    case "boolean":
      return typeof value === "boolean" && operator === "equal" ? boundsBy(operator, value ? 1 : 0) : undefined;
    case "code": {
      if (operator !== "equal" && operator !== "in") return undefined;
      const meant: readonly unknown[] = operator === "in" ? (Array.isArray(value) ? value : []) : [value];
      return { ...ANY_NUMBER, codes: ["", ...codesOfFact(definition, book)].map((code) => meant.includes(code)) };
    }
    case "codes": {
      const place = operator === "contains" ? codesOfFact(definition, book).indexOf(value as string) : -1;
      return place < 0 ? undefined : { ...ANY_NUMBER, place };
    }
  }
}

function boundsBy(operator: Operator, value: number): Wanted | undefined {
  if (operator === "equal") return { ...ANY_NUMBER, lowest: value, highest: value };
  if (operator === "greaterThanInclusive") return { ...ANY_NUMBER, lowest: value };
  return operator === "lessThanInclusive" ? { ...ANY_NUMBER, highest: value } : undefined;
}
