import type { BodyCode, LocalizedText } from "../codes.js";
import type { Source } from "../pack/types.js";
import type { MeasureUnit } from "../result/check.js";

/** One of the values that an answer may have, with what a form shows for it. */
export interface QuestionOption {
  code: string;
  label: LocalizedText;
}

/** The control that a field of an item needs: as the types of questions, and `year` and `period-year`, of which the second takes school years too. */
export type FieldType =
  | "boolean"
  | "code"
  | "codes"
  | "date"
  | "partial-date"
  | "year"
  | "period-year"
  | "count"
  | "number"
  | "text"
  | "group";

/**
 * The control that a question needs, and with it the value that `answer` takes:
 *
 * | type | value |
 * |---|---|
 * | `boolean` | true or false |
 * | `code` | one code of `options` |
 * | `codes` | a list of codes of `options`; those not chosen do not hold |
 * | `date` | a day, `YYYY-MM-DD`, or a code of `options` |
 * | `partial-date` | a day, month, quarter or year, as much as is known, or a code of `options` |
 * | `years` | a list of years, also an empty one |
 * | `year`, `count`, `number` | a calendar year; a whole number; a number |
 * | `text` | a text that is not blank |
 * | `list` | the entries to add, each an object of `fields` |
 * | `group` | an object of `fields` |
 * | `completeness` | true where nothing is missing from a list |
 */
export type QuestionType = Exclude<FieldType, "period-year"> | "years" | "list" | "completeness";

/** A field of the items of a list, or of a group. */
export interface QuestionField {
  /** The name of the field in the item. */
  name: string;
  type: FieldType;
  label: LocalizedText;
  /** What to know while filling it in. */
  hint?: LocalizedText;
  /** The values accepted; beside a date, those accepted in its place. */
  options?: readonly QuestionOption[];
  unit?: MeasureUnit;
  /** The least that is accepted: a number, or a day. */
  min?: number | string;
  /** The most that is accepted: a number, or a day. */
  max?: number | string;
  /** The fields of the same item that are not less: of members none are more than `total`. */
  notAbove?: readonly string[];
  /** The field of the same item that is no later day. */
  notBefore?: string;
  /** Whether an item without it is refused. */
  needed: boolean;
  /** The fields of a group. */
  fields?: readonly QuestionField[];
}

/** The provision for whose sake something is asked. */
export interface QuestionReason {
  title: LocalizedText;
  /** Its clause; `cite` puts it into words. */
  source: Source;
}

/** An input that is missing, with all that a form field for it needs, and the checks it would help to decide. */
export interface Question {
  /** The path of the answer in the input, as in the problems of an error: `record.awards[2].periodEnd`. `answer` writes there. */
  path: string;
  /** The control to show. */
  type: QuestionType;
  /** The question in short words. */
  wording: LocalizedText;
  /** Which one, where the input has several such: the award on file, the indicator, the paper. */
  about?: LocalizedText;
  /** What to know while answering. */
  hint?: LocalizedText;
  /** The values accepted, where there are only so many; beside a date, those accepted in its place. */
  options?: readonly QuestionOption[];
  /** The fields of an item of a list, or of a group. */
  fields?: readonly QuestionField[];
  /** The names of fields of which an item has exactly one. */
  exactlyOneOf?: readonly string[];
  /** The years asked about, where years are missing: a form shows one row each. */
  years?: number[];
  unit?: MeasureUnit;
  /** The least that is accepted: a number, or a day. */
  min?: number | string;
  /** The most that is accepted: a number, or a day. */
  max?: number | string;
  /** Whose requirement asks for it: of several provisions the first that a decision shows. */
  why: QuestionReason;
  /** Who usually has the answer; `labelOf("body", …)` names it. */
  suppliedBy: BodyCode;
  /** The ids of the checks that it helps to decide; of any route the group's, `routes`. */
  settles: string[];
  /** The ids of the single routes among them; left out where it helps to decide none. */
  routes?: string[];
}

/** A judgement that is open, as `answer` takes it. */
export interface JudgementQuestion {
  /** The path of the judgement in the input, `judgements.<id>`. */
  path: string;
  /** The control to show: whether it holds, and who judged. `answer` takes a `GivenJudgement`. */
  type: "judgement";
}
