import { shorten } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { ThiduaError } from "../errors.js";
import type { CaseResult } from "./run-cases.js";

/** Cases that fail before anything is changed: they would notice no change, so none is made. */
export class FailingCasesError extends ThiduaError {
  override readonly name = "FailingCasesError";
  /** @param failing the cases that do not pass. */
  constructor(failing: readonly CaseResult[]) {
    super(
      "failing-cases",
      failing.map(({ id, error, differences: [first] }) =>
        makeProblem("failing-case", {}, { path: `cases[${id}]`, received: error ?? received(first) }),
      ),
    );
  }
}

function received(difference: CaseResult["differences"][number] | undefined): string {
  if (difference === undefined) return "";
  return `${difference.path}: ${shorten(JSON.stringify(difference.received) ?? "nothing", 80)}`;
}
