import * as z from "zod/mini";
import { isOpenVocabulary } from "../codes/own.js";
import { type CodeIn, codesOf, type Vocabulary } from "../codes.js";
import { isCivilDate, isPartialDate, isSchoolYear, type SchoolYear } from "../dates.js";
import { openCode } from "./open-code.js";
import { hasTwoDecimals, pattern, refinement } from "./refinement.js";

/** The longest text taken: names and our own wordings are short, and an input may come from a stranger. */
const LONGEST_TEXT = 600;

/**
 * A field that may be left out.
 *
 * It accepts a field that is present with the value `undefined`, as callers in JavaScript write it; zod's
 * `exactOptional` refuses that. The type leaves `undefined` out, as the documented types of inputs do: such a field is
 * meant as none, and a host may set `exactOptionalPropertyTypes`.
 */
export function optional<Schema extends z.ZodMiniType>(schema: Schema): z.ZodMiniExactOptional<Schema>;
export function optional(schema: z.ZodMiniType): z.ZodMiniOptional {
  return z.optional(schema);
}

/** What a text has that is more than blanks. */
const NOT_BLANK = /\S/;

/** A text of at most 600 characters that is not blank. */
export const shortText = () =>
  z.string().check(z.minLength(1, { abort: true }), z.maxLength(LONGEST_TEXT), pattern(NOT_BLANK, "not-blank"));

/** An identifier: lower-case ASCII letters and digits, in parts joined by dots and dashes. */
export const identifier = () =>
  z.string().check(pattern(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, "identifier"), z.maxLength(120));

/** A civil date, `YYYY-MM-DD`. */
export const civilDate = () => z.string().check(refinement(isCivilDate, "bad-date", { precision: "day" }));

/** A date that may be known only to the year, quarter or month. */
export const partialDate = () => z.string().check(refinement(isPartialDate, "bad-date", { precision: "any" }));

/** A calendar year in which dates may lie. */
export const year = () => z.int().check(z.minimum(1900), z.maximum(2199));

/** A school year, such as `2024-2025`. */
export const schoolYear = () =>
  z.string().check(refinement(isSchoolYear, "bad-format", { format: "school-year" })) as z.ZodMiniType<SchoolYear>;

/** A calendar year, or a school year. */
export const yearOrSchoolYear = () => z.union([year(), schoolYear()]) as z.ZodMiniType<number | SchoolYear>;

/** An integer from 0. */
export const count = () => z.int().check(z.nonnegative());

/** Points of a score. */
export const points = () => z.number().check(z.minimum(0), z.maximum(100_000), hasTwoDecimals());

/** One code of a vocabulary, or one that the packs of the book at hand add to it. */
export function code<V extends Vocabulary>(vocabulary: V): z.ZodMiniEnum<Record<CodeIn<V>, CodeIn<V>>> {
  return (isOpenVocabulary(vocabulary) ? openCode(vocabulary) : z.enum(codesOf(vocabulary))) as never;
}

/** A non-empty list of codes of a vocabulary. */
export function codes<V extends Vocabulary>(vocabulary: V) {
  return z.array(code(vocabulary)).check(z.minLength(1), z.maxLength(40));
}

/** What may be proposed: an award form or an emulation title. */
export const awardOrTitle = () => code("awardOrTitle");

/** What a provision may refer to: an award form, a family of them, or an emulation title. */
export const awardRef = () => z.enum([...codesOf("award"), ...codesOf("awardFamily"), ...codesOf("title")]);
