import type { LocalizedText } from "../codes.js";
import type { NominationInputName } from "./nomination-inputs.js";
import type { QuestionOption } from "./question.js";

/** An input that would make a fact known if it were given, by its name. */
export interface MissingInput<Name extends string = NominationInputName> {
  input: Name;
  /** The years that are not on file, where years are what is missing. */
  years?: number[];
  /** Which one, where the input is one of many (an indicator, a judgement). */
  key?: string;
  /** What it is called, where no vocabulary has the key: what exactly is asked about, where one wording serves many. */
  about?: LocalizedText;
  /** The place of the entry that lacks a field, in its list. */
  entry?: number;
  /** The fields that are missing of a group or an item; besides them only those are asked for that every item needs. */
  fields?: readonly string[];
  /** The values accepted here, where they are fewer than the input knows. */
  accepted?: readonly string[];
  /** The values accepted with their names, where they are the book's own. */
  options?: readonly QuestionOption[];
  /** The first day, or the least number, accepted here. */
  min?: string | number | undefined;
  /** The most that is accepted here. */
  max?: number;
}

/** The missing inputs of a fact, computed on demand: most values are compared and never explained. */
export type MissingInputs = () => readonly MissingInput[];

/** By what the questions of two missing inputs differ. */
export const missingKey = ({ input, key, entry }: MissingInput<string>): string =>
  `${input} ${key ?? ""} ${entry ?? ""}`;

/** What is missing twice, as one: the years, fields and accepted values of both. */
export function joinMissing<Name extends string>(
  one: MissingInput<Name>,
  other: MissingInput<Name>,
): MissingInput<Name> {
  return {
    ...one,
    ...other,
    ...joined("years", one.years, other.years),
    ...joined("fields", one.fields, other.fields),
    ...joined("accepted", one.accepted, other.accepted),
    ...joinedOptions(one.options, other.options),
  };
}

function joined<Name extends string, Item extends string | number>(
  name: Name,
  one: readonly Item[] | undefined,
  other: readonly Item[] | undefined,
): { [Key in Name]?: Item[] } {
  if (one === undefined && other === undefined) return {};
  const items = [...new Set([...(one ?? []), ...(other ?? [])])];
  return {
    [name]: items.every((item) => typeof item === "number") ? items.sort((a, b) => Number(a) - Number(b)) : items,
  } as never;
}

function joinedOptions(
  one: readonly QuestionOption[] = [],
  other: readonly QuestionOption[] = [],
): Pick<MissingInput, "options"> {
  const byCode = new Map([...one, ...other].map((option) => [option.code, option]));
  return byCode.size === 0 ? {} : { options: [...byCode.values()] };
}
