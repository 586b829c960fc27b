import * as z from "zod/mini";
import { codesOf, nearestCodes, type Vocabulary } from "../codes.js";
import { isCivilDate } from "../dates.js";
import { InvalidQueryError, type Problem } from "../errors.js";
import { checkInput, lazySchema } from "../validation.js";
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

/** The vocabularies whose codes a field takes, so that an error can offer the nearest ones. */
const VOCABULARIES_OF: readonly [RegExp, readonly Vocabulary[]][] = [
  [/^award$/, ["award", "title"]],
  [/^occasion$/, ["occasion"]],
  [/^kind$/, ["kind"]],
  [/^ground$/, ["ground"]],
  [/^group$/, ["group"]],
  [/^recipient$/, ["body"]],
  [/^documents\[\d+\]\.(kind|encloses\[\d+\])$|^notNeeded\[\d+\]$/, ["document"]],
];

/** Checks which dossier is asked for, and gives a copy. Throws `InvalidQueryError` with every problem. */
export function checkDossierQuery(input: unknown): DossierQuery {
  return checked(checkInput(querySchema(), input)) as DossierQuery;
}

/** Checks the shape of a dossier, and gives a copy. Throws `InvalidQueryError` with every problem. */
export function checkDossierShape(input: unknown): Dossier {
  return checked(checkInput(dossierSchema(), input)) as Dossier;
}

function checked<Value>(result: { ok: true; value: Value } | { ok: false; problems: Problem[] }): Value {
  if (!result.ok) throw new InvalidQueryError(result.problems.map(withCandidates));
  return result.value;
}

function withCandidates(problem: Problem): Problem {
  const vocabularies = VOCABULARIES_OF.find(([path]) => path.test(problem.path))?.[1] ?? [];
  if (!problem.received.startsWith('"')) return problem;
  const candidates = vocabularies.flatMap((vocabulary) => nearestCodes(problem.received.slice(1, -1), vocabulary));
  return candidates.length === 0 ? problem : { ...problem, candidates };
}
