import type { AwardCode, LocalizedText, TitleCode } from "../codes.js";
import type { LeafValue, Operator } from "../pack/conditions.js";
import type { Layer, Source } from "../pack/types.js";

/**
 * What a check means for the nominee: `pass` is in favour and `fail` against, also under a `not` and in a bar or hold.
 * `judgement` waits for people, `unknown` for facts, or for a text in force. One exception: the scope shown below
 * a requirement that does not apply has `fail`, which harms nobody.
 */
export type CheckStatus = "pass" | "fail" | "unknown" | "judgement" | "not-applicable";

/** The kind of provision, or part of one, that was checked. */
export type CheckRole = "listing" | "requirement" | "route" | "routes" | "bar" | "hold" | "document" | "copies";

/** What a number is counted in. */
export type MeasureUnit = "years" | "months" | "times" | "percent" | "points";

/** A number known only within bounds; without `atMost` there is no upper bound. */
export interface NumberRange {
  atLeast: number;
  atMost?: number;
}

/** One thing that was checked, with everything it rests on. */
export interface Check {
  /** Stable within a book: the id of the provision, then the path in its conditions (`rule.id/0/2`). */
  id: string;
  status: CheckStatus;
  role: CheckRole;
  layer: Layer;
  pack: string;
  title: LocalizedText;
  /** How the children combine, where there are any. */
  operator?: "all" | "any" | "not";
  /** The fact compared, with its parameters. */
  fact?: { name: string; params: Record<string, unknown> };
  /** What the provision requires, in the fact's unit. */
  required?: { operator: Operator; value: LeafValue; unit?: MeasureUnit };
  /** What is known: a value, a range, or the items of a list. */
  actual?: string | number | boolean | NumberRange | string[];
  /** The award on file after which `actual` is counted, and the last year that it leaves out. */
  countedAfter?: { award: AwardCode | TitleCode; year: number };
  /** How much is missing to the threshold, at the least, in the fact's unit. */
  shortfall?: number;
  /** The judgement this leaf waits for or rests on. */
  judgement?: string;
  source: Source;
  /** The other clauses it rests on. */
  alsoFrom?: Source[];
  /** The status under the last provision encoded, where that has ended. */
  provisional?: CheckStatus;
  children?: Check[];
}
