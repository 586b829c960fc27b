import { describeThrown } from "../errors/describe.js";
import { ThiduaError } from "../errors.js";
import { bookReceipt, type Receipt } from "../result/receipt.js";
import { compiledBook } from "../rulebook/compile.js";
import type { Rulebook } from "../rulebook/types.js";
import { answerCase } from "./answer.js";
import type { Case } from "./case.js";
import { type CaseDifference, findDifferences } from "./differences.js";

/** What came of one case. */
export interface CaseResult {
  id: string;
  protects: string;
  /** `error` where the call was refused. */
  status: "pass" | "fail" | "error";
  /** Where the answer is not as expected. */
  differences: CaseDifference[];
  /** Why the call was refused. */
  error?: string;
}

/** What came of the cases of a book. */
export interface CaseReport {
  type: "case-report";
  cases: CaseResult[];
  /** How many passed. */
  passed: number;
  /** How many did not. */
  failed: number;
  receipt: Pick<Receipt, "book">;
}

/**
 * Asks a book its cases, and compares each answer with what the case expects.
 *
 * @throws InvalidInputError for anything that `createRulebook` did not make.
 * @example
 * const expected = { result: { phases: [] }, decisive: [], sources: [] };
 * const early = { id: "early", protects: "Nobody before the movement", call: "timelineAt" as const, input: { asOf: "2020-01-01" } };
 * runCases(anGiang, [{ ...early, expect: expected }]).cases[0]?.differences[0]?.path; // "decisive"
 */
export function runCases(book: Rulebook, cases: readonly Case[]): CaseReport {
  compiledBook(book);
  const results = cases.map((one) => runCase(book, one));
  const passed = results.filter(({ status }) => status === "pass").length;
  return { type: "case-report", cases: results, passed, failed: results.length - passed, receipt: bookReceipt(book) };
}

function runCase(book: Rulebook, { id, protects, call, input, expect }: Case): CaseResult {
  try {
    const answer = answerCase(book, { call, input });
    const differences = Object.entries(expect).flatMap(([name, expected]) =>
      expected === undefined ? [] : findDifferences(answer[name as keyof typeof answer], expected, name),
    );
    return { id, protects, status: differences.length === 0 ? "pass" : "fail", differences };
  } catch (error) {
    return {
      id,
      protects,
      status: "error",
      differences: [],
      error: error instanceof ThiduaError ? error.message : describeThrown(error),
    };
  }
}

/** Whether a book answers a case as the case expects; an error is no answer. */
export function isPassing(book: Rulebook, one: Case): boolean {
  return runCase(book, one).status === "pass";
}
