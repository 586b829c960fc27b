import type { CureCode } from "./cures.js";
import type { FindingParams, PackMistakeCode } from "./finding.js";

/** A type of JSON value, or what else an argument may have to be. */
export type ValueType =
  | "string"
  | "number"
  | "finite-number"
  | "integer"
  | "boolean"
  | "object"
  | "plain-object"
  | "list"
  | "single-value"
  | "function"
  | "synchronous-function"
  | "iterable"
  | "url"
  | "abort-signal"
  | "engine-class"
  | "json-value";

/** What a minimum or maximum limits: a value itself, or how many there may be. */
export type LimitedQuantity = "value" | "characters" | "items" | "values" | "levels" | "bytes";

/** What an id names. */
export type NamedThing =
  | "judgement"
  | "indicator"
  | "shared-quota"
  | "fact"
  | "deadline"
  | "score-item"
  | "score-table"
  | "processing-term"
  | "provision"
  | "instrument"
  | "pack"
  | "nomination-part"
  | "nominee"
  | "module-export"
  | "vocabulary";

/** A text form that is not a date. */
export type TextFormat =
  | "identifier"
  | "version"
  | "month-day"
  | "json-line"
  | "json-lines"
  | "module-path"
  | "not-blank"
  | "school-year"
  | "spreadsheet"
  | "field-path"
  | "part-of-year"
  | "own-code";

/** What a book, or an engine of one, may hold once. */
export type SingleThing =
  | "code"
  | "score-item"
  | "row"
  | "grade"
  | "provision"
  | "quota"
  | "copies"
  | "recipient"
  | "prize"
  | "instrument"
  | "pack"
  | "fact";

/** What a part of a record cannot be beside another part. */
export type Contradiction =
  /** A second rating of one year, other than the first. */
  | { of: "rating"; year: number; rating: string }
  /** A year without a rating because of leave, which is rated. */
  | { of: "leave"; year: number; rating: string };

/** A problem without parameters. */
export type NoParams = Record<never, never>;

/** The kinds of problem, each with what was expected as data. */
export interface ProblemParams {
  "wrong-type": { type: ValueType };
  /** A value outside the codes accepted here. */
  "not-a-code": { codes: readonly string[] };
  /** A value outside whole vocabularies, by their names. */
  "not-in-vocabulary": { vocabularies: readonly string[] };
  "unknown-field": NoParams;
  "too-small": { minimum: number; inclusive: boolean; of: LimitedQuantity };
  "too-large": { maximum: number; inclusive: boolean; of: LimitedQuantity };
  "too-precise": { decimals: number };
  /** A text that is no civil date, or no date of any precision; `or` holds the codes accepted besides. */
  "bad-date": { precision: "day" | "any"; or?: readonly string[] };
  /** `column` is that of the first character that is wrong, from 1, where it is known. */
  "bad-format": { format: TextFormat; column?: number };
  /** A date before `notBefore`, which is a date or the name of a field. */
  "too-early": { notBefore: string };
  /** A date or year after `notAfter`. */
  "too-late": { notAfter: string };
  /** A year outside every range, both ends included; `asOfYear` is the year taken where none was given. */
  "out-of-range": { ranges: readonly { from: number; to?: number }[]; asOfYear?: number };
  /** A date calculation that leaves the years `from` to `to`. */
  "date-overflow": { from: number; to: number };
  "missing-one-of": { fields: readonly string[] };
  "not-exactly-one-of": { fields: readonly string[] };
  /** A number beside the statement that the text gives none, or neither of the two. */
  "null-mismatch": { field: string; with: string };
  /** A leaf where a group of conditions must be. */
  "not-a-group": { groups: readonly string[] };
  /** What cannot be true beside another part of the input. */
  contradiction: Contradiction;
  /** An id or name that nothing has. */
  "unknown-id": { of: NamedThing };
  /** A value that exists and is not accepted here; `where` names what it does not go with. */
  "not-allowed": { allowed: readonly string[]; where?: string };
  /** A second thing where there may be one; `other` is the pack or id of the first. */
  duplicate: { of: SingleThing; other?: string };
  /** A judgement that no rule and no criterion asks for. */
  unused: { of: "judgement" };
  /** A multiple that does not give the coefficient. */
  "not-a-multiple": { of: "individual-coefficient" };
  /** A pack that extends none, or none above its own layer. */
  "no-pack-above": { layers: readonly string[] };
  /** Files without the `pack.json` of their pack. */
  "no-pack-header": NoParams;
  /** Packs that are not one chain from the law down to one plan. */
  "not-one-chain": NoParams;
  "not-a-rulebook": NoParams;
  "not-a-result": NoParams;
  /** Another book, nomination or decision than that of a receipt or a digest. */
  "other-than-answered": { of: "book" | "nomination" | "decision" };
  /** A file, module or loader that failed; what it reported is what came. */
  unreadable: { of: "file" | "module" | "loader" | "value" | "row" | "worker" };
  /** What a pack states and no text can mean, as `explain` words it. */
  "pack-mistake": FindingParams & { mistake: PackMistakeCode };
  /** A case that the book does not answer as expected. */
  "failing-case": NoParams;
  /** A value of another form, where nothing more exact is known. */
  "not-accepted": NoParams;
}

/** The stable codes of problems. */
export type ProblemCode = keyof ProblemParams;

/** The kinds that packs, and lists that hold a thing twice, have: no decision on a nomination finds them. */
export type PackProblemCode =
  | "duplicate"
  | "unused"
  | "not-a-multiple"
  | "no-pack-above"
  | "no-pack-header"
  | "not-one-chain"
  | "pack-mistake";

/** The other kinds. */
export type InputProblemCode = Exclude<ProblemCode, PackProblemCode>;

/** Where a problem is and what came there. */
export interface ProblemPlace {
  /** Where, as a path from the root of what was given: `record.ratings[2].year`; the root itself is `$`. */
  path: string;
  /** What came, shortened where it was long. */
  received: string;
  /** The known codes or ids nearest to what came. */
  candidates?: string[];
  /** How it is mended, where the mistake is a typical one. */
  cure?: CureCode;
  /** The pack the problem is in, where the input was a pack; the position of a file that names none. */
  pack?: string;
  /** The file of that pack: the name that was given with it, else that of its section, such as `timeline.json`. */
  file?: string;
  /** The id of the statement that the problem is in. */
  id?: string;
}

/** A problem of one kind. */
export interface ProblemOf<Code extends ProblemCode> extends ProblemPlace {
  /** Stable; decides what `params` holds. */
  code: Code;
  /** What would have been accepted, as data. */
  params: ProblemParams[Code];
  /** The same as a short English phrase, for logs. `explain` words it in both languages. */
  expected: string;
}

/** One thing that is wrong with an input, as data. */
export type Problem = { [Code in ProblemCode]: ProblemOf<Code> }[ProblemCode];
