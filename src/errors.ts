import { shorten } from "./errors/describe.js";

/** An error's own message is a sentence: it may be longer than a value. */
const LONGEST_CAUSE = 200;

/** One thing that is wrong with an input, as data; words and languages are applied by the reader. */
export interface Problem {
  /** Where, as a path from the root of what was given: `record.ratings[2].year`. */
  path: string;
  /** What would have been accepted, in one short phrase. */
  expected: string;
  /** What came, shortened where it was long. */
  received: string;
  /** The known codes nearest to what came, where a code was expected. */
  candidates?: string[];
  /** The pack the problem stands in, where the input was a pack. */
  pack?: string;
}

/** The stable codes of the error family. */
export type ErrorCode = "invalid-nomination" | "invalid-pack" | "invalid-query" | "unknown-code" | "fact-failed";

/**
 * The base of every error this library throws: bad input is an error, a missing fact never is.
 *
 * @example
 * try { evaluate(book, input); } catch (error) {
 *   if (error instanceof ThiduaError) show(error.code, error.problems);
 * }
 */
export class ThiduaError extends Error {
  override readonly name: string = "ThiduaError";
  /** The stable code of this kind of error. */
  readonly code: ErrorCode;
  /** Every problem found, not only the first. */
  readonly problems: readonly Problem[];

  constructor(code: ErrorCode, problems: readonly Problem[], options?: { cause?: unknown }) {
    super(problems.map(describeProblem).join("; "), options);
    this.code = code;
    this.problems = problems;
  }

  /** The path of the first problem. */
  get path(): string {
    return this.problems[0]?.path ?? "";
  }

  /** What the first problem would have accepted. */
  get expected(): string {
    return this.problems[0]?.expected ?? "";
  }

  /** What came at the first problem. */
  get received(): string {
    return this.problems[0]?.received ?? "";
  }
}

/** A nomination that does not have the shape of one, or contradicts itself. */
export class InvalidNominationError extends ThiduaError {
  override readonly name = "InvalidNominationError";
  constructor(problems: readonly Problem[]) {
    super("invalid-nomination", problems);
  }
}

/** A pack that breaks the schema or the lint, or packs that do not compose into one rulebook. */
export class InvalidPackError extends ThiduaError {
  override readonly name = "InvalidPackError";
  constructor(problems: readonly Problem[]) {
    super("invalid-pack", problems);
  }
}

/** A question about criteria, a dossier, a date or a quota that is not well formed. */
export class InvalidInputError extends ThiduaError {
  override readonly name = "InvalidInputError";
  constructor(problems: readonly Problem[]) {
    super("invalid-query", problems);
  }
}

/** A function of the host that could not load its part of a nomination: a failed query is not an answer. */
export class FactLoadError extends ThiduaError {
  override readonly name = "FactLoadError";
  /** @param failures the parts that could not be loaded, each with what its function threw. */
  constructor(failures: readonly { part: string; cause: unknown }[]) {
    super(
      "fact-failed",
      failures.map(({ part, cause }) => ({
        path: part,
        expected: "a value that loads",
        received: shorten(String(cause), LONGEST_CAUSE),
      })),
      { cause: failures.length === 1 ? failures[0]?.cause : failures.map(({ cause }) => cause) },
    );
  }
}

/** A code that is in no vocabulary, with the nearest known ones. */
export class UnknownCodeError extends ThiduaError {
  override readonly name = "UnknownCodeError";
  constructor(path: string, expected: string, received: string, candidates: string[]) {
    super("unknown-code", [{ path, expected, received, candidates }]);
  }

  /** The known codes nearest to what came; empty where nothing comes near. */
  get candidates(): readonly string[] {
    return this.problems[0]?.candidates ?? [];
  }
}

function describeProblem(problem: Problem): string {
  const where = problem.pack === undefined ? problem.path : `${problem.pack}: ${problem.path}`;
  const near = problem.candidates?.length ? ` (did you mean ${problem.candidates.join(", ")}?)` : "";
  return `${where}: expected ${problem.expected}, received ${problem.received}${near}`;
}
