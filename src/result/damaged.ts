import { describeThrown } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidInputError, ThiduaError } from "../errors.js";

/**
 * Works with a result that a host may have stored and damaged: nothing but the result can make the work fail, so what it
 * throws is an `InvalidInputError` at `path`, with the reason as its cause.
 */
export function withResult<Value>(path: string, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    if (error instanceof ThiduaError) throw error;
    const place = { path, received: describeThrown(error) };
    throw new InvalidInputError([makeProblem("not-a-result", {}, place)], { cause: error });
  }
}
