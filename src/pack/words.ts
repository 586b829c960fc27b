import * as z from "zod/mini";
import { hasOneOf } from "../input/refinement.js";
import { civilDate, shortText } from "../input/schema.js";

/** Wording in both languages. */
export const text = () => z.strictObject({ vi: shortText(), en: shortText() });

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
export const source = () => z.strictObject(place()).check(hasOneOf("article", "section", "item"));

/** A silence of the text, as a value: what is not said, and what the text refers to instead. */
export const notStated = () => z.strictObject({ what: text(), refersTo: z.optional(text()) });

/** A reading that the text does not settle, and why it was taken. */
export const interpretation = () => z.strictObject({ reading: text(), why: text() });

/** From and to which day a statement is law, both days included; by default those of its source's text. */
export const validPeriod = () => ({ validFrom: z.optional(civilDate()), validTo: z.optional(civilDate()) });
