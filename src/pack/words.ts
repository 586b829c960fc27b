import * as z from "zod/mini";
import { type CodeIn, codesOf, type Vocabulary } from "../codes.js";
import { isCivilDate, isPartialDate } from "../dates.js";

/** The longest text a pack may hold: our own wording is short, and a pack may come from a stranger. */
const LONGEST_TEXT = 600;

/** A non-empty text of at most 600 characters. */
export const shortText = () => z.string().check(z.minLength(1), z.maxLength(LONGEST_TEXT));

/** Wording in both languages. */
export const text = () => z.strictObject({ vi: shortText(), en: shortText() });

/** An identifier: ASCII letters, digits, dots and dashes. */
export const identifier = () =>
  z.string().check(z.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, "an identifier such as so-ket-2027"), z.maxLength(120));

/** A civil date, `YYYY-MM-DD`. */
export const civilDate = () => z.string().check(z.refine(isCivilDate, "a civil date, YYYY-MM-DD"));

/** A date that may be known only to the year, quarter or month. */
export const partialDate = () =>
  z.string().check(z.refine(isPartialDate, "a date: YYYY, YYYY-Qn, YYYY-MM or YYYY-MM-DD"));

/** One code of a vocabulary. */
export function code<V extends Vocabulary>(vocabulary: V) {
  return z.enum(codesOf(vocabulary) as readonly [CodeIn<V>, ...CodeIn<V>[]]);
}

/** A non-empty list of codes of a vocabulary. */
export function codes<V extends Vocabulary>(vocabulary: V) {
  return z.array(code(vocabulary)).check(z.minLength(1), z.maxLength(40));
}

/** An award form, a family of them, or an emulation title. */
export const awardOrFamily = () => z.enum([...codesOf("award"), ...codesOf("awardFamily"), ...codesOf("title")]);

const place = () => ({
  instrument: shortText(),
  article: z.optional(z.int().check(z.positive())),
  clause: z.optional(z.int().check(z.positive())),
  point: z.optional(z.string().check(z.maxLength(4))),
  section: z.optional(z.string().check(z.maxLength(12))),
  item: z.optional(z.string().check(z.maxLength(20))),
  bullet: z.optional(z.int().check(z.positive())),
});

/** A text, with the place in it where one can be given. */
export const wholeText = () => z.strictObject(place());

/** Where in a text a statement stands: an article of a law, or a section and item of a plan. */
export const source = () =>
  z
    .strictObject(place())
    .check(
      z.refine(
        (value) => value.article !== undefined || value.section !== undefined || value.item !== undefined,
        "a place in the text: an article, or a section and item",
      ),
    );

/** A silence of the text, as a value: what is not said, and what the text refers to instead. */
export const notStated = () => z.strictObject({ what: text(), refersTo: z.optional(text()) });

/** A reading that the text does not settle, and why it was taken. */
export const interpretation = () => z.strictObject({ reading: text(), why: text() });

/** From and to which day a statement is law, both days included; by default those of its source's text. */
export const validity = () => ({ validFrom: z.optional(civilDate()), validTo: z.optional(civilDate()) });
