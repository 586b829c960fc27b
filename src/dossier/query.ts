import * as z from "zod/mini";
import { codesOf, type Vocabulary } from "../codes.js";
import { isCivilDate } from "../dates.js";
import { InvalidQueryError } from "../errors.js";
import { type Checked, checkInput, lazySchema } from "../validation.js";
import type { Dossier, DossierQuery } from "./types.js";

const MOST_PAPERS = 1000;
const shortText = () => z.string().check(z.minLength(1), z.maxLength(500));
const code = <V extends Vocabulary>(vocabulary: V) => z.enum(codesOf(vocabulary));
const kindsOfPaper = () => z.array(code("document")).check(z.maxLength(MOST_PAPERS));

const fields = () => ({
  award: z.enum([...codesOf("award"), ...codesOf("title")]),
  occasion: code("occasion"),
  asOf: z.string().check(z.refine(isCivilDate, "a civil date, YYYY-MM-DD")),
  kind: z.optional(code("kind")),
  group: z.optional(code("group")),
  hasCouncil: z.optional(z.boolean()),
});

const givenDocument = () =>
  z.strictObject({
    kind: code("document"),
    body: z.optional(z.enum(["hoi-dong", "co-quan"])),
    form: z.optional(z.strictObject({ number: shortText(), instrument: z.optional(shortText()) })),
    encloses: z.optional(kindsOfPaper()),
  });

const querySchema = lazySchema(() => z.strictObject(fields()));

const dossierSchema = lazySchema(() =>
  z.strictObject({
    ...fields(),
    sets: z.optional(z.int().check(z.nonnegative())),
    recipient: z.optional(code("body")),
    documents: z.array(givenDocument()).check(z.maxLength(MOST_PAPERS)),
    complete: z.optional(z.boolean()),
    notNeeded: z.optional(kindsOfPaper()),
  }),
);

/** Checks which dossier is asked for, and gives a copy. Throws `InvalidQueryError` with every problem. */
export function checkDossierQuery(input: unknown): DossierQuery {
  return checked(checkInput(querySchema(), input)) as DossierQuery;
}

/** Checks the shape of a dossier, and gives a copy. Throws `InvalidQueryError` with every problem. */
export function checkDossierShape(input: unknown): Dossier {
  return checked(checkInput(dossierSchema(), input)) as Dossier;
}

function checked<Value>(result: Checked<Value>): Value {
  if (!result.ok) throw new InvalidQueryError(result.problems);
  return result.value;
}
