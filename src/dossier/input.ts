import * as z from "zod/mini";
import type { BookCodes } from "../codes.js";
import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidInputError, type Problem } from "../errors.js";
import { lazySchema } from "../input/parse.js";
import { awardOrTitle, civilDate, code, count, optional, shortText } from "../input/schema.js";
import { parseQuery } from "../nomination/query.js";
import { nominationFields } from "../nomination/schema.js";
import type { DossierInput } from "./input-types.js";

const MOST_DOCUMENTS = 1000;
const documentKinds = () => z.array(code("document")).check(z.maxLength(MOST_DOCUMENTS));

const fields = () => ({
  ...nominationFields(),
  award: awardOrTitle(),
  occasion: code("occasion"),
  asOf: civilDate(),
  procedure: optional(code("procedure")),
});

const givenDocument = () =>
  z.strictObject({
    kind: code("document"),
    body: optional(z.enum(["hoi-dong", "co-quan"])),
    form: optional(z.strictObject({ number: shortText(), instrument: optional(shortText()) })),
    encloses: optional(documentKinds()),
    achievementsTo: optional(civilDate()),
  });

const checklistSchema = /* @__PURE__ */ lazySchema(() => z.strictObject(fields()));

const dossierSchema = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    ...fields(),
    sets: optional(count()),
    electronicCopies: optional(count()),
    recipient: optional(code("body")),
    documents: z.array(givenDocument()).check(z.maxLength(MOST_DOCUMENTS)),
    complete: optional(z.boolean()),
    notNeeded: optional(documentKinds()),
    needed: optional(documentKinds()),
  }),
);

/** Parses which dossier of a book a checklist is for. Throws `InvalidInputError` with every problem. */
export function parseChecklistInput(input: unknown, book?: BookCodes) {
  return parseQuery(checklistSchema(), input, book);
}

/** Parses a dossier under a book. Throws `InvalidInputError` with every problem. */
export function parseDossierInput(input: unknown, book?: BookCodes) {
  const dossier = parseQuery(dossierSchema(), input, book);
  const problems = achievementsToCome(dossier);
  if (problems.length > 0) throw new InvalidInputError(problems);
  return dossier;
}

/** A report of achievements that are still to come. */
function achievementsToCome({ asOf, documents }: Pick<DossierInput, "asOf" | "documents">): Problem[] {
  return documents.flatMap(({ achievementsTo }, index) => {
    if (achievementsTo === undefined || achievementsTo <= asOf) return [];
    const place = { path: `documents[${index}].achievementsTo`, received: describeValue(achievementsTo) };
    return [makeProblem("too-late", { notAfter: asOf }, place)];
  });
}
