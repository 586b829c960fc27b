import * as z from "zod/mini";
import { lazySchema, parseOrThrow } from "../input/parse.js";
import { awardOrTitle, civilDate, code, count, optional, shortText } from "../input/schema.js";

const MOST_DOCUMENTS = 1000;
const documentKinds = () => z.array(code("document")).check(z.maxLength(MOST_DOCUMENTS));

const fields = () => ({
  award: awardOrTitle(),
  occasion: code("occasion"),
  asOf: civilDate(),
  kind: optional(code("kind")),
  ground: optional(code("ground")),
  group: optional(code("group")),
  procedure: optional(code("procedure")),
  hasCouncil: optional(z.boolean()),
});

const givenDocument = () =>
  z.strictObject({
    kind: code("document"),
    body: optional(z.enum(["hoi-dong", "co-quan"])),
    form: optional(z.strictObject({ number: shortText(), instrument: optional(shortText()) })),
    encloses: optional(documentKinds()),
    achievementsTo: optional(civilDate()),
  });

const checklistSchema = lazySchema(() => z.strictObject(fields()));

const dossierSchema = lazySchema(() =>
  z.strictObject({
    ...fields(),
    sets: optional(count()),
    recipient: optional(code("body")),
    documents: z.array(givenDocument()).check(z.maxLength(MOST_DOCUMENTS)),
    complete: optional(z.boolean()),
    notNeeded: optional(documentKinds()),
  }),
);

/** Parses which dossier a checklist is for. Throws `InvalidInputError` with every problem. */
export function parseChecklistInput(input: unknown) {
  return parseOrThrow(checklistSchema(), input);
}

/** Parses a dossier. Throws `InvalidInputError` with every problem. */
export function parseDossierInput(input: unknown) {
  return parseOrThrow(dossierSchema(), input);
}
