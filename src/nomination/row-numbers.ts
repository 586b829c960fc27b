// How the fields of a nomination become numbers. Each function gives -1 for what is not valid.

import { codesOf } from "../codes.js";
import { firstDayNumber } from "../dates/numbers.js";
import { calendarYear, isSchoolYear } from "../dates.js";

export { dayNumber, firstDayNumber, lastDayNumber } from "../dates/numbers.js";

/** The end of a period that a decision does not state. */
export const NOT_STATED = 0;

const FORMS = /* @__PURE__ */ codesOf("award").length;

/** Whether the number of an award is that of a title: forms are numbered before titles. */
export const isTitleNumber = (award: number): boolean => award >= FORMS;

/** Numbers the codes of a vocabulary by their place. */
export function codeNumbers(codes: readonly string[]): (value: unknown) => number {
  const places = new Map<unknown, number>(codes.map((code, place) => [code, place]));
  return (value) => places.get(value) ?? -1;
}

/** 1 for yes and 0 for no. */
export const flagNumber = (value: unknown): number => (value === true ? 1 : value === false ? 0 : -1);

/** A whole number between two bounds, both included. */
export const wholeNumber = (value: unknown, least: number, most: number): number =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= least && value <= most ? value : -1;

/** A number that is not below zero. */
export const amountNumber = (value: unknown): number =>
  typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : -1;

/** A calendar year, or the one as which a school year counts. */
export function yearNumber(value: unknown): number {
  if (typeof value === "number") return wholeNumber(value, 1900, 2199);
  return typeof value === "string" && isSchoolYear(value) ? calendarYear(value) : -1;
}

/** The first day on which a period may end. */
export const periodEndNumber = (value: unknown): number =>
  value === "not-stated" ? NOT_STATED : firstDayNumber(value);

/** Whether a value is a plain object. Instances of classes are left to the schema, which makes plain objects of them. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** How many fields of a plain object are given, of which so many are known: a field that is there with `undefined` is not. */
export function fieldsIn(value: Record<string, unknown>, known: number): number {
  let fields = 0;
  for (const _ in value) fields += 1;
  if (fields === known) return fields;
  for (const name in value) if (value[name] === undefined) fields -= 1;
  return fields;
}

/** Whether a value is a plain object whose fields all pass. */
export function everyField(value: unknown, passes: (field: unknown) => boolean): value is Record<string, unknown> {
  if (!isPlain(value)) return false;
  for (const name in value) if (name === "__proto__" || !passes(value[name])) return false;
  return true;
}

/** Whether a value is a text that is not blank, and no longer than so many characters. */
export function isText(value: unknown, most: number): value is string {
  if (typeof value !== "string" || !(beginsVisibly(value) || /\S/.test(value))) return false;
  return value.length <= most || hasFewCharacters(value, most);
}

/** Whether the first character is surely no blank: among the letters of Europe only two are. */
function beginsVisibly(text: string): boolean {
  const first = text.charCodeAt(0);
  return first > 0x20 && first < 0x1680 && first !== 0xa0;
}

/** A character outside of the basic plane is one, and two code units. */
const hasFewCharacters = (text: string, most: number): boolean => text.length <= 2 * most && [...text].length <= most;

/** Forgets what a list held. In a loop: of a few numbers, `fill` takes several times as long. */
export function wipeNumbers(numbers: number[]): void {
  for (let index = 0; index < numbers.length; index += 1) numbers[index] = 0;
}
