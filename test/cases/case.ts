import * as z from "zod/mini";

/** The functions a case may call. */
const calls = [
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

const caseSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/)),
  /** One sentence: what would go wrong for somebody if this case failed. */
  protects: z.string().check(z.minLength(20)),
  call: z.enum(calls),
  input: z.unknown(),
  expect: z.strictObject({
    /** Fields of the result that must be exactly so; fields not named here may be anything. */
    result: z.record(z.string(), z.unknown()),
    /** The ids of the checks, criteria, papers, duties or quotas, or the award of the prize, on which the answer rests. */
    decisive: z.array(z.string()),
    /** The paths asked for, in order. */
    questions: z.optional(z.array(z.string())),
    /** The ids of the open judgements, in order. */
    judgements: z.optional(z.array(z.string())),
    /** The codes of the notices, without repeats, in order. */
    notices: z.optional(z.array(z.string())),
    /** Every place in a text on which the answer rests, without repeats, in order. */
    sources: z.array(z.string()),
  }),
});

/** The file of cases that lies beside a pack. */
export const caseFileSchema = z.strictObject({
  $schema: z.optional(z.string()),
  /** The book the cases ask. */
  book: z.string(),
  cases: z.array(caseSchema).check(z.minLength(1)),
});

/** One case: facts in, answer and sources out. */
export type Case = z.output<typeof caseSchema>;
