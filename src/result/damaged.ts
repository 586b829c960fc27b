import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidInputError, ThiduaError } from "../errors.js";

/**
 * Works with a result that a host may have stored and damaged: nothing but the result can make the work fail, so what it
 * throws is an `InvalidInputError` at `path`, with the reason as its cause.
 */
export function withResult<Value>(path: string, result: unknown, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    if (error instanceof ThiduaError) throw error;
    // What the engine reports is about this library's own code: it is the cause, and not for a reader.
    const place = { path, received: describeValue(result) };
    throw new InvalidInputError([makeProblem("not-a-result", {}, place)], { cause: error });
  }
}
