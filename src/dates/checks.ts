import { describeValue } from "../errors/describe.js";
import { InvalidInputError } from "../errors.js";
import { isCivilDate, isPartialDate } from "./shape.js";

/** Throws `InvalidInputError` at `path` unless the value is a civil date. */
export function checkCivilDate(path: string, value: unknown): void {
  if (!isCivilDate(value)) refuse(path, "a calendar day YYYY-MM-DD, 1900 to 2199", value);
}

/** Throws `InvalidInputError` at `path` unless the value is a date of some precision. */
export function checkPartialDate(path: string, value: unknown): void {
  if (!isPartialDate(value)) refuse(path, "YYYY, YYYY-Q1 to YYYY-Q4, YYYY-MM or YYYY-MM-DD, 1900 to 2199", value);
}

/** Throws `InvalidInputError` at `path` unless the value is a whole number, of any sign. */
export function checkWhole(path: string, value: unknown): void {
  if (!Number.isSafeInteger(value)) refuse(path, "a whole number", value);
}

/** Throws `InvalidInputError` with one problem. */
export function refuse(path: string, expected: string, value: unknown): never {
  throw new InvalidInputError([{ path, expected, received: describeValue(value) }]);
}
