import type { BookCodes } from "../codes.js";
import type { AskedInput, Input, InputField, Limit } from "./input.js";
import { vocabularyOptions } from "./options.js";
import type { QuestionField, QuestionOption } from "./question.js";

/** The values accepted, with their labels. */
export function describeOptions(
  { vocabulary, others }: Pick<Input, "vocabulary" | "others">,
  book: BookCodes | undefined,
  accepted?: readonly string[],
): readonly QuestionOption[] | undefined {
  const options = vocabulary === undefined ? others : vocabularyOptions(vocabulary, book);
  return accepted === undefined ? options : options?.filter(({ code }) => accepted.includes(code));
}

/** The least and the most that are accepted. */
export function describeLimits(
  { min, max }: { min?: Limit; max?: Limit },
  asked: AskedInput,
): { min?: number | string; max?: number | string } {
  const [least, most] = [limitAt(min, asked), limitAt(max, asked)];
  return { ...(least === undefined ? {} : { min: least }), ...(most === undefined ? {} : { max: most }) };
}

const limitAt = (limit: Limit | undefined, asked: AskedInput) => (typeof limit === "function" ? limit(asked) : limit);

/** A field as a form shows it. */
export function describeField(name: string, field: InputField, asked: AskedInput): QuestionField {
  const { type, label, hint, unit, needed, fields, notAbove, notBefore } = field;
  const options = describeOptions(field, asked.book);
  return {
    name,
    type,
    label,
    ...(hint === undefined ? {} : { hint }),
    ...(options === undefined ? {} : { options }),
    ...(unit === undefined ? {} : { unit }),
    ...describeLimits(field, asked),
    ...(notAbove === undefined ? {} : { notAbove }),
    ...(notBefore === undefined ? {} : { notBefore }),
    needed: needed ?? false,
    ...(fields === undefined
      ? {}
      : { fields: Object.entries(fields).map(([inner, each]) => describeField(inner, each, { ...asked, entry: {} })) }),
  };
}
