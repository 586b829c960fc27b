import * as z from "zod/mini";
import type { InputProblemCode } from "../errors/problem.js";
import type { ProblemParams, TextFormat, ValueType } from "../errors.js";
import { isInHundredths } from "./hundredths.js";

/** What a refinement carries for the problem that it finds. */
export type RefinementProblem = {
  [Code in InputProblemCode]: { code: Code; params: ProblemParams[Code] };
}[InputProblemCode];

/** A check that a schema cannot express, with the problem where it fails. */
export function refinement<Value, Code extends InputProblemCode>(
  test: (value: Value) => boolean,
  code: Code,
  params: ProblemParams[Code],
) {
  return z.refine<Value>(test, { error: code, params: { code, params } });
}

/** A value that JSON does not have: what makes it one is a test. */
export const ofType = <Value>(type: ValueType, test: (value: unknown) => boolean) => {
  const params: RefinementProblem = { code: "wrong-type", params: { type } };
  return z.custom<Value>(test, { error: "wrong-type", params });
};

/** A check that a number has at most two decimals: it is then exact in hundredths. */
export const hasTwoDecimals = () => refinement(isInHundredths, "too-precise", { decimals: 2 });

/** A check of a text against a regular expression. */
export const pattern = (expression: RegExp, format: TextFormat) => z.regex(expression, format);

/** A check that at least one of some fields is there. */
export const hasOneOf = <Field extends string>(...fields: Field[]) =>
  refinement(
    (value: { [Key in Field]?: unknown }) => fields.some((field) => value[field] !== undefined),
    "missing-one-of",
    {
      fields,
    },
  );

/** A check that one of some fields is there, and no other. */
export const hasExactlyOneOf = <Field extends string>(...fields: Field[]) =>
  refinement(
    (value: { [Key in Field]?: unknown }) => fields.filter((field) => value[field] !== undefined).length === 1,
    "not-exactly-one-of",
    { fields },
  );

/** A check that a field is null where another marks that the text gives nothing, and nowhere else. */
export const isNullOnlyWith = <Field extends string, Reason extends string>(field: Field, reason: Reason) =>
  refinement(
    (value: { [Key in Field | Reason]?: unknown }) => (value[field] === null) === (value[reason] !== undefined),
    "null-mismatch",
    { field, with: reason },
  );
