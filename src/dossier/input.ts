import * as z from "zod/mini";
import { InvalidInputError } from "../errors.js";
import { lazySchema, type ParseResult, parseInput } from "../input/parse.js";
import { awardOrTitle, civilDate, code, count, shortText } from "../input/schema.js";
import type { ChecklistInput, DossierInput } from "./types.js";

const MOST_PAPERS = 1000;
const kindsOfPaper = () => z.array(code("document")).check(z.maxLength(MOST_PAPERS));

const fields = () => ({
  award: awardOrTitle(),
  occasion: code("occasion"),
  asOf: civilDate(),
  kind: z.optional(code("kind")),
  ground: z.optional(code("ground")),
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

const checklistSchema = lazySchema(() => z.strictObject(fields()));

const dossierSchema = lazySchema(() =>
  z.strictObject({
    ...fields(),
    sets: z.optional(count()),
    recipient: z.optional(code("body")),
    documents: z.array(givenDocument()).check(z.maxLength(MOST_PAPERS)),
    complete: z.optional(z.boolean()),
    notNeeded: z.optional(kindsOfPaper()),
  }),
);

/** Checks which dossier is asked for, and gives a copy. Throws `InvalidInputError` with every problem. */
export function checkDossierQuery(input: unknown): ChecklistInput {
  return checked(parseInput(checklistSchema(), input)) as ChecklistInput;
}

/** Checks the shape of a dossier, and gives a copy. Throws `InvalidInputError` with every problem. */
export function checkDossierShape(input: unknown): DossierInput {
  return checked(parseInput(dossierSchema(), input)) as DossierInput;
}

function checked<Value>(result: ParseResult<Value>): Value {
  if (!result.ok) throw new InvalidInputError(result.problems);
  return result.value;
}
