import * as z from "zod/mini";
import { lazySchema } from "../input/parse.js";

/** What a service takes on at most. */
export interface ServiceLimits {
  /** The bytes of a body. Default: 5,000,000. */
  bodyBytes: number;
  /** How many calls, each with its whole body, may run or wait for their turn at once; further ones get 503. Default: 100. */
  callsAtOnce: number;
  /** How long a call may wait and run, in milliseconds; only threads can end one that runs. Default: 10,000. */
  answerMilliseconds: number;
}

/** The limits where a host gives none. */
export const DEFAULT_LIMITS: ServiceLimits = { bodyBytes: 5_000_000, callsAtOnce: 100, answerMilliseconds: 10_000 };

/** Limits with the default where one is not given. */
export function withDefaults(given: { [Name in keyof ServiceLimits]?: number | undefined } = {}): ServiceLimits {
  const { bodyBytes, callsAtOnce, answerMilliseconds } = DEFAULT_LIMITS;
  return {
    bodyBytes: given.bodyBytes ?? bodyBytes,
    callsAtOnce: given.callsAtOnce ?? callsAtOnce,
    answerMilliseconds: given.answerMilliseconds ?? answerMilliseconds,
  };
}

const count = (most = Number.MAX_SAFE_INTEGER) => z.optional(z.int().check(z.gte(1), z.lte(most)));

/** The longest time that a timer takes; with a longer one it would be over at once. */
const LONGEST = 2_147_483_647;

/** The schema of limits. */
export const limitsSchema = lazySchema(() =>
  z.strictObject({ bodyBytes: count(), callsAtOnce: count(), answerMilliseconds: count(LONGEST) }),
);
