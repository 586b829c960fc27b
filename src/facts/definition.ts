import type { BookCodes, LocalizedText, Vocabulary } from "../codes.js";
import type { Truth } from "../logic/truth.js";
import type { LeafValue, Operator } from "../pack/conditions.js";
import type { ScoreTable } from "../pack/types.js";
import type { MissingInput } from "../questions/missing.js";
import type { MeasureUnit } from "../result/check.js";
import type { CountedAfter, FactValue } from "./fact-value.js";
import type { Raise } from "./raise.js";
import type { Row } from "./row.js";

/** A comparison of a fact with a value. */
export interface ComparedFact {
  readonly fact: { readonly definition: FactDefinition; readonly params: unknown };
  readonly operator: Operator;
  readonly value: LeafValue;
}

/** Compares the value of a fact as a leaf demands, where another engine has compared already. */
export type CompareLeaf = (factValue: FactValue, leaf: ComparedFact) => Truth;

/** What facts take from a book: the codes that its packs declare, and its tables of scores. */
export interface FactBook extends BookCodes {
  readonly scoreTables?: readonly ScoreTable[];
}

/**
 * A fact that a rule may compare with a value.
 *
 * Its functions are methods, which TypeScript compares loosely, so that facts of any parameters fit one catalogue: a
 * caller with a fact of the catalogue has only parameters that their schema has parsed.
 */
export interface FactDefinition<Params = unknown> {
  readonly name: string;
  readonly type: "boolean" | "number" | "code" | "codes";
  /** The vocabulary of its values, where they are codes. */
  readonly vocabulary?: Vocabulary;
  readonly unit?: MeasureUnit;
  /** The numbers that it can have, both ends included; without `to` there is no highest. */
  readonly range?: { readonly from: number; readonly to?: number };
  /** The fact with its parameters, in a few words; the book has the names of its packs' own codes. */
  title(params: Params, book?: FactBook): LocalizedText;
  /** Whether the value may differ between awards proposed for the same candidacy: by the award, its ground or its occasion. */
  dependsOnAward?(params: Params): boolean;
  /** What may still come that raises it; left out where nothing does. */
  raisedBy?(params: Params, book?: FactBook): readonly Raise[];
  /** Makes the reader for parameters under a book: what depends on them alone is computed once, not for every nomination. */
  reader(params: Params, book?: FactBook): FactReader;
}

/** What facts are that count: none or more. */
export const COUNT = { type: "number", unit: "times", range: { from: 0 } } as const;

/** What facts are that give a share of a whole. */
export const PERCENT = { type: "number", unit: "percent", range: { from: 0, to: 100 } } as const;

/** What facts are that give years between two dates: these lie within 1900 and 2199. */
export const YEARS = { type: "number", unit: "years", range: { from: 0, to: 300 } } as const;

/**
 * Reads a fact of a row: as numbers, for most facts are compared and never explained.
 *
 * Of a truth they are 0 and 1; of a code, its place in its vocabulary; of a list of codes, a bit for each and 1 where the list is
 * whole; of what nothing is known, `NaN`.
 */
export interface FactReader {
  /** Leaves the bounds of the fact in the row. */
  read(row: Row): void;
  /** The inputs that it waits for, where its bounds do not meet; the same one may be there twice. */
  missing(row: Row): MissingInput[];
  /** The award on file after which it is counted. */
  readonly countedAfter?: ((row: Row) => CountedAfter | undefined) | undefined;
  /** The codes of a list as they are on file. */
  items?(row: Row): readonly string[];
  /** What people judge, where nobody has judged yet and the bounds are open. */
  readonly judgement?: string;
}

/** Declares a fact with the type of its parameters. */
export function defineFact<Params>(definition: FactDefinition<Params>): FactDefinition<Params> {
  return definition;
}
