import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import type { InputProblemCode } from "../errors/problem.js";
import { InvalidInputError, type ProblemParams } from "../errors.js";
import { isCivilDate, isPartialDate } from "./shape.js";

/** Throws `InvalidInputError` at `path` unless the value is a civil date. */
export function checkCivilDate(path: string, value: unknown): void {
  if (!isCivilDate(value)) refuse(path, "bad-date", { precision: "day" }, value);
}

/** Throws `InvalidInputError` at `path` unless the value is a date of some precision. */
export function checkPartialDate(path: string, value: unknown): void {
  if (!isPartialDate(value)) refuse(path, "bad-date", { precision: "any" }, value);
}

/** Throws `InvalidInputError` at `path` unless the value is a whole number, of any sign. */
export function checkWhole(path: string, value: unknown): void {
  if (!Number.isSafeInteger(value)) refuse(path, "wrong-type", { type: "integer" }, value);
}

/** Throws `InvalidInputError` with one problem. */
export function refuse<Code extends InputProblemCode>(
  path: string,
  code: Code,
  params: ProblemParams[Code],
  value: unknown,
): never {
  throw new InvalidInputError([makeProblem(code, params, { path, received: describeValue(value) })]);
}
