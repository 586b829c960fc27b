import { CURES } from "./errors/cures.js";
import { describePlace, describeThrown } from "./errors/describe.js";
import { type FoundProblems, limitProblems } from "./errors/limit.js";
import { makeProblem } from "./errors/make-problem.js";
import type { Problem } from "./errors/problem.js";

export type { CureCode } from "./errors/cures.js";
export type { FindingParams, FindingSeverity, PackMistakeCode, ReviewFindingCode } from "./errors/finding.js";
export type {
  Contradiction,
  LimitedQuantity,
  NamedThing,
  NoParams,
  Problem,
  ProblemCode,
  ProblemOf,
  ProblemParams,
  ProblemPlace,
  SingleThing,
  TextFormat,
  ValueType,
} from "./errors/problem.js";

/** The stable codes of the error family. */
export type ErrorCode =
  | "invalid-nomination"
  | "invalid-pack"
  | "invalid-input"
  | "unknown-code"
  | "fact-failed"
  | "failing-cases";

/** What an error may carry besides its problems. */
export interface ErrorDetails {
  /** How many problems there are beyond those given. */
  moreProblems?: number | undefined;
  /** What was thrown before, where that is the reason. */
  cause?: unknown;
}

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
  /** Every problem found, not only the first; of more than a hundred the first hundred. */
  readonly problems: readonly Problem[];
  /** How many problems were found beyond those in `problems`. */
  readonly moreProblems: number;

  constructor(code: ErrorCode, problems: readonly Problem[], options: ErrorDetails = {}) {
    const found = limitProblems(problems, options.moreProblems);
    super(describeProblems(found), "cause" in options ? { cause: options.cause } : {});
    this.code = code;
    this.problems = found.problems;
    this.moreProblems = found.moreProblems;
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
  constructor(problems: readonly Problem[], details: ErrorDetails = {}) {
    super("invalid-nomination", problems, details);
  }
}

/** A pack that breaks the schema or the lint, or packs that do not compose into one rulebook. */
export class InvalidPackError extends ThiduaError {
  override readonly name = "InvalidPackError";
  constructor(problems: readonly Problem[], details: ErrorDetails = {}) {
    super("invalid-pack", problems, details);
  }
}

/** An argument other than a nomination or a pack that is not well formed: an input, a book, a result, an option. */
export class InvalidInputError extends ThiduaError {
  override readonly name = "InvalidInputError";
  constructor(problems: readonly Problem[], details: ErrorDetails = {}) {
    super("invalid-input", problems, details);
  }
}

/** A function of the host that could not load its part of a nomination: a failed query is not an answer. */
export class FactLoadError extends ThiduaError {
  override readonly name = "FactLoadError";
  /** @param failures the parts that could not be loaded, each with what its function threw. */
  constructor(failures: readonly { part: string; cause: unknown }[]) {
    super(
      "fact-failed",
      failures.map(({ part, cause }) =>
        makeProblem("unreadable", { of: "loader" }, { path: part, received: describeThrown(cause) }),
      ),
      { cause: failures.length === 1 ? failures[0]?.cause : failures.map(({ cause }) => cause) },
    );
  }
}

/** A code that is in no vocabulary, or an id that the book does not have, with the nearest known ones. */
export class UnknownCodeError extends ThiduaError {
  override readonly name = "UnknownCodeError";
  constructor(problem: Problem) {
    super("unknown-code", [problem]);
  }

  /** The known codes nearest to what came; empty where nothing comes near. */
  get candidates(): readonly string[] {
    return this.problems[0]?.candidates ?? [];
  }
}

function describeProblems({ problems, moreProblems }: FoundProblems): string {
  return [...problems.map(describeProblem), ...(moreProblems === 0 ? [] : [`and ${moreProblems} more`])].join("; ");
}

function describeProblem(problem: Problem): string {
  const where = describePlace(problem, problem.path);
  const near = problem.candidates?.length ? ` (did you mean ${problem.candidates.join(", ")}?)` : "";
  const cure = problem.cure === undefined ? "" : ` (${CURES[problem.cure]})`;
  const mistake = problem.code === "pack-mistake" ? `${problem.params.mistake}; ` : "";
  return `${where}: ${mistake}expected ${problem.expected}, received ${problem.received}${near}${cure}`;
}
