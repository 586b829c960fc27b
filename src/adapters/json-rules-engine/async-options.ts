import * as z from "zod/mini";
import { abortSignal, parseOptions } from "../../input/options.js";
import { lazySchema } from "../../input/parse.js";
import { ofType } from "../../input/refinement.js";
import type { FactLoaders } from "./parts.js";

/** How to decide on a nomination that is loaded meanwhile. */
export interface AsyncOptions {
  /** For each part that is loaded, the function that loads it. */
  facts?: FactLoaders;
  /** Rejects the call with the signal's reason; each function gets it too, to stop its query. */
  signal?: AbortSignal;
}

const asyncOptionsSchema = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    // Which names are parts, and that each has a function, is checked with the nearest names.
    // A map or a list has fields of its own, none of which is a part: nothing would be loaded.
    facts: z.optional(
      ofType<FactLoaders>("object", (value) => Object.prototype.toString.call(value) === "[object Object]"),
    ),
    signal: z.optional(abortSignal()),
  }),
);

/** Parses the options. Throws `InvalidInputError` with every problem. */
export function parseAsyncOptions(options: unknown): AsyncOptions {
  return parseOptions(asyncOptionsSchema(), options) as AsyncOptions;
}

/** A promise that rejects with the reason of a signal as soon as that is aborted. */
export function untilAborted<Value>(signal: AbortSignal | undefined, promise: Promise<Value>): Promise<Value> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    const done = () => signal.removeEventListener("abort", stop);
    signal.addEventListener("abort", stop, { once: true });
    if (signal.aborted) stop();
    promise.then(resolve, reject).finally(done);
  });
}
