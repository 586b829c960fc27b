import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidInputError } from "../errors.js";

/** Counts from a day of the input: where that leads out of the calendar, the problem is at the day's own path. */
export function atPath<Result>(path: string, received: string, count: () => Result): Result {
  try {
    return count();
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    const overflow = error.problems.find(({ code }) => code === "date-overflow");
    if (overflow === undefined) throw error;
    throw new InvalidInputError([
      makeProblem("date-overflow", { from: 1900, to: 2199 }, { path, received: describeValue(received) }),
    ]);
  }
}
