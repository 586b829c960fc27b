import * as z from "zod/mini";
import type { LocalizedText } from "../codes.js";
import { hasOneOf } from "../input/refinement.js";
import { civilDate, optional, shortText } from "../input/schema.js";

interface GivenText {
  vi: string;
  en?: string | undefined;
}

/** What a pack leaves out in English is shown in Vietnamese, and marked, so that an answer can name it. */
function withEnglish<Given extends GivenText>(given: Given): Given {
  return given.en === undefined ? { ...given, en: given.vi, untranslated: true } : given;
}

/** Wording in Vietnamese, and in English where the pack has it. */
export const text = () =>
  z
    .strictObject({ vi: shortText(), en: optional(shortText()) })
    .check(z.overwrite(withEnglish)) as unknown as z.ZodMiniType<LocalizedText>;

const positive = () => z.int().check(z.positive());

/** A bullet, or a bullet below others: `[2, 1]` is the first below the second. */
export const bulletPlace = () => z.union([positive(), z.array(positive()).check(z.minLength(2), z.maxLength(4))]);

const sourceFields = () => ({
  instrument: shortText(),
  article: z.optional(positive()),
  clause: z.optional(positive()),
  point: z.optional(z.string().check(z.maxLength(4))),
  section: z.optional(z.string().check(z.maxLength(12))),
  item: z.optional(z.string().check(z.maxLength(20))),
  bullet: z.optional(bulletPlace()),
  /** The instrument that amended the clause: it is cited as it reads since, and is law on the days of that instrument. */
  amendedBy: z.optional(shortText()),
});

/** An instrument, with the clause where one can be given. */
export const instrumentSource = () => z.strictObject(sourceFields());

/** The clause of a provision: an article of a law, or a section and item of a plan. */
export const source = () => z.strictObject(sourceFields()).check(hasOneOf("article", "section", "item"));

/** The clause of a provision, and the other clauses that it rests on. */
export const sources = () => ({
  source: source(),
  alsoFrom: z.optional(z.array(source()).check(z.minLength(1), z.maxLength(9))),
});

/** What an instrument does not state, as a value, and what it refers to instead. */
export const notStated = () => z.strictObject({ what: text(), refersTo: z.optional(text()) });

/** The interpretation chosen where the text leaves its meaning open, and why. */
export const interpretation = () => z.strictObject({ reading: text(), why: text() });

/** The first and the last day on which a provision is law, by default those of its instrument, and the clause that repealed it. */
export const validPeriod = () => ({
  validFrom: z.optional(civilDate()),
  validTo: z.optional(civilDate()),
  repealedBy: z.optional(source()),
});
