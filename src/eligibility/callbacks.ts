import { receivedPhrase } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidInputError } from "../errors.js";

/** The promises that callbacks of a host have given and nobody has awaited yet. */
export class PendingCallbacks {
  private pending: { name: string; promise: Promise<unknown> }[] = [];

  /** Calls a callback; a promise that it gives is kept, so that its rejection is not lost. */
  call<Argument>(name: string, callback: (argument: Argument) => unknown, argument: Argument): void {
    const given = callback(argument);
    if (!isThenable(given)) return;
    const promise = Promise.resolve(given);
    // Whoever awaits it gets the rejection; until then Node must not end the program for it.
    promise.catch(() => {});
    this.pending.push({ name, promise });
  }

  /** Waits for the promises given so far, or nothing where there are none: most rows have none. */
  wait(): Promise<unknown> | undefined {
    if (this.pending.length === 0) return undefined;
    const all = Promise.all(this.pending.map(({ promise }) => promise));
    this.pending = [];
    return all;
  }

  /** Throws `InvalidInputError` where a callback has given a promise, for callers that cannot wait. */
  refuse(): void {
    const [first] = this.pending;
    if (first === undefined) return;
    const place = { path: first.name, received: receivedPhrase("a promise") };
    throw new InvalidInputError([makeProblem("wrong-type", { type: "synchronous-function" }, place)]);
  }
}

const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
