import * as z from "zod/mini";
import { type CodeIn, codesOf, type Vocabulary } from "../codes.js";
import { isCivilDate, isPartialDate } from "../dates.js";

/** The longest text taken: names and our own wordings are short, and an input may come from a stranger. */
const LONGEST_TEXT = 600;

/** A non-empty text of at most 600 characters. */
export const shortText = () => z.string().check(z.minLength(1), z.maxLength(LONGEST_TEXT));

/** An identifier: lower-case ASCII letters and digits, in parts joined by dots and dashes. */
export const identifier = () =>
  z.string().check(z.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, "an identifier such as so-ket-2027"), z.maxLength(120));

/** A civil date, `YYYY-MM-DD`. */
export const civilDate = () => z.string().check(z.refine(isCivilDate, "a civil date, YYYY-MM-DD"));

/** A date that may be known only to the year, quarter or month. */
export const partialDate = () =>
  z.string().check(z.refine(isPartialDate, "a date: YYYY, YYYY-Qn, YYYY-MM or YYYY-MM-DD"));

/** A calendar year in which dates may lie. */
export const year = () => z.int().check(z.minimum(1900), z.maximum(2199));

/** A whole number, 0 included. */
export const count = () => z.int().check(z.nonnegative());

/** One code of a vocabulary. */
export function code<V extends Vocabulary>(vocabulary: V) {
  return z.enum(codesOf(vocabulary) as readonly [CodeIn<V>, ...CodeIn<V>[]]);
}

/** A non-empty list of codes of a vocabulary. */
export function codes<V extends Vocabulary>(vocabulary: V) {
  return z.array(code(vocabulary)).check(z.minLength(1), z.maxLength(40));
}

/** What may be proposed: an award form or an emulation title. */
export const awardOrTitle = () => code("awardOrTitle");

/** What a statement may refer to: an award form, a family of them, or an emulation title. */
export const awardRef = () => z.enum([...codesOf("award"), ...codesOf("awardFamily"), ...codesOf("title")]);
