import type { BodyCode, BookCodes, LocalizedText, Vocabulary } from "../codes.js";
import type { MeasureUnit } from "../result/check.js";
import type { FieldType, QuestionOption, QuestionType } from "./question.js";

/** What a question is about, as far as its limits and names depend on it. */
export interface AskedInput {
  /** The day of the input. */
  readonly asOf: string;
  /** The whole input. */
  readonly given: Readonly<Record<string, unknown>>;
  /** The entry of a list or the group that the path leads into; empty where there is none. */
  readonly entry: Readonly<Record<string, unknown>>;
  /** Whose packs' own codes are accepted too. */
  readonly book?: BookCodes | undefined;
}

/** A least or a most that may depend on what else is given. */
export type Limit = number | string | ((asked: AskedInput) => number | string | undefined);

/** What questions and their fields have in common. */
interface Answerable {
  vocabulary?: Vocabulary;
  /** Accepted values that are no vocabulary's codes; beside a date, those accepted in its place. */
  others?: readonly QuestionOption[];
  hint?: LocalizedText;
  unit?: MeasureUnit;
  min?: Limit;
  max?: Limit;
  /** The fields of an item of a list, or of a group, by name. */
  fields?: InputFields;
}

/** A field of an item. */
export interface InputField extends Answerable {
  type: FieldType;
  label: LocalizedText;
  needed?: true;
  /** The fields of the same item that are not less. */
  notAbove?: readonly string[];
  /** The field of the same item that is no later day. */
  notBefore?: string;
}

/** The fields of an item, by name. */
export type InputFields = Readonly<Record<string, InputField>>;

/** A piece of input that may be missing: its path, its control, and who usually supplies it. */
export interface Input extends Answerable {
  /** The path of the answer in the input of the function; `[]` stands for an entry of a list. */
  path: string;
  type: QuestionType;
  /** Whether the path goes on with a key, such as the id of an indicator; the labels of the keys that have any. Of an id and a kind the second is a key inside the first. */
  keyed?: Vocabulary | "id-and-kind" | "other";
  exactlyOneOf?: readonly string[];
  /** Which list of the record is declared complete. */
  list?: string;
  /** Where a list is declared complete: among the names of `record.complete`, or by a field of its own. */
  completedBy?: "record.complete" | "complete";
  /** Where the options go that were not chosen. */
  othersPath?: string;
  /** The question in short words. */
  wording: LocalizedText;
  suppliedBy: BodyCode;
}
