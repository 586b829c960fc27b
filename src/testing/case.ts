import * as z from "zod/mini";
import { lazySchema, parseOrThrow } from "../input/parse.js";
import { pattern } from "../input/refinement.js";
import { optional } from "../input/schema.js";

/** The functions that a case may call. */
export const CASE_CALLS = [
  "evaluate",
  "recommend",
  "assess",
  "dossierFor",
  "checkDossier",
  "processingTermEnd",
  "timelineAt",
  "deadlines",
  "checkDeadline",
  "checkQuota",
  "prizeFor",
] as const;

/** The name of a function that a case may call. */
export type CaseCall = (typeof CASE_CALLS)[number];

/** What a case expects of an answer. */
export interface CaseExpectation {
  /** Fields of the result that must be exactly so; objects may have more fields, lists no more items. */
  result: Record<string, unknown>;
  /** The ids of the provisions on which the answer rests, in order; of a prize, the award. */
  decisive: string[];
  /** The paths asked for, in order. */
  questions?: string[];
  /** The ids of the open judgements, in order. */
  judgements?: string[];
  /** The codes of the notices, without repeats, in order. */
  notices?: string[];
  /** Every clause on which the answer rests, without repeats, in order: `06/2022/QH15 74.3.a`. */
  sources: string[];
}

/** One case: a call with its input, and what is expected of the answer. */
export interface Case {
  id: string;
  /** One sentence: what would go wrong for somebody if this case failed. */
  protects: string;
  call: CaseCall;
  /** What the function gets after the book. */
  input?: unknown;
  expect: CaseExpectation;
}

/** A file of cases. */
export interface CaseFile {
  $schema?: string;
  /** The id of the book that the cases ask. */
  book: string;
  cases: Case[];
}

const caseId = () => z.string().check(pattern(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, "identifier"));
const texts = () => z.array(z.string());

const caseSchema = () =>
  z.strictObject({
    id: caseId(),
    protects: z.string().check(z.minLength(20)),
    call: z.enum(CASE_CALLS),
    input: z.unknown(),
    expect: z.strictObject({
      result: z.record(z.string(), z.unknown()),
      decisive: texts(),
      questions: optional(texts()),
      judgements: optional(texts()),
      notices: optional(texts()),
      sources: texts(),
    }),
  });

/** The schema of a file of cases. */
export const caseFileSchema = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    $schema: optional(z.string()),
    book: z.string(),
    cases: z.array(caseSchema()).check(z.minLength(1)),
  }),
);

/**
 * Checks a file of cases, as it lies in the folder `cases` of a pack.
 *
 * @throws InvalidInputError with the path of everything that is wrong.
 * @example
 * parseCaseFile({ book: "an-giang", cases: [] }); // throws InvalidInputError
 */
export function parseCaseFile(document: unknown): CaseFile {
  return parseOrThrow(caseFileSchema(), document);
}
