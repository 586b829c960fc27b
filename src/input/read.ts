import type * as z from "zod/mini";
import type { BookCodes } from "../codes.js";
import { describeThrown, isDate, receivedPhrase } from "../errors/describe.js";
import { type FoundProblems, ProblemCollector } from "../errors/limit.js";
import { makeProblem } from "../errors/make-problem.js";
import type { Problem } from "../errors.js";
import { withoutBlanks } from "./blanks.js";
import { addIssue, problemCount } from "./describe.js";
import { runShape } from "./run-shape.js";
import type { Described, Shape } from "./shape.js";
import { sizeProblem } from "./size.js";

// What decides reads by shapes alone, and loads no zod: nothing here may import it but for types.

/** The parsed value, or what is wrong. */
export type ParseResult<Value> = { ok: true; value: Value } | ({ ok: false } & FoundProblems);

/** Parses as `parseGiven` does, by the shape of a schema in place of the schema. */
export function parseGivenShape<Value>(
  shape: Shape,
  input: unknown,
  book: BookCodes | undefined,
  isValidFast: (given: unknown) => boolean,
): ParseResult<Value> {
  return parseWithoutBlanks(shape, input, isValidFast, (given) => {
    const { value, issues } = runShape(shape, given, book);
    if (issues.length === 0) return { ok: true, value: value as Value };
    return issuesAsResult(issues as unknown as z.core.$ZodRawIssue[], { input: given, schema: shape, book });
  });
}

/** Reads an input without its blanks: at once where a quick check accepts what is left. */
export function parseWithoutBlanks<Value>(
  described: Described,
  input: unknown,
  isValidFast: (given: unknown) => boolean,
  run: (given: unknown) => ParseResult<Value>,
): ParseResult<Value> {
  return readSafely(() =>
    parseSized(input, () => {
      const given = withoutBlanks(described, input);
      const isKnownValid = given !== input && isValidFast(given);
      return isKnownValid ? { ok: true, value: given as Value } : run(given);
    }),
  );
}

/** A `Date` has no fields of its own: a schema would only find that every field is missing. */
function dateProblem(): Problem {
  const place = { path: "$", received: receivedPhrase("a Date"), cure: "day-in-object" } as const;
  return makeProblem("wrong-type", { type: "object" }, place);
}

/** Refuses a day in place of an input, and what is larger than any input, before it is read. */
export function parseSized<Value>(input: unknown, parse: () => ParseResult<Value>): ParseResult<Value> {
  const refused = isDate(input) ? dateProblem() : sizeProblem(input);
  return refused === undefined ? parse() : { ok: false, problems: [refused], moreProblems: 0 };
}

/** Reads an input that may throw when it is read, as getters and proxies do: that is a problem of the input. */
export function readSafely<Value>(read: () => ParseResult<Value>): ParseResult<Value> {
  try {
    return read();
  } catch (error) {
    const place = { path: "$", received: describeThrown(error) };
    return { ok: false, problems: [makeProblem("unreadable", { of: "value" }, place)], moreProblems: 0 };
  }
}

/** What issues say of an input. Not `safeParse`: its error completes every one, and only the first hundred are wanted. */
export function issuesAsResult(
  issues: readonly z.core.$ZodRawIssue[],
  given: { input: unknown; schema: Described; book: BookCodes | undefined },
): { ok: false } & FoundProblems {
  const found = new ProblemCollector();
  for (const raw of issues) {
    if (found.isFull) found.moreProblems += problemCount(raw);
    else addIssue(found, completed(raw), given);
  }
  return { ok: false, problems: found.problems, moreProblems: found.moreProblems };
}

/** An issue with its path, and with the message of its check: zod's own function for it would bring all of zod's core. */
function completed(raw: z.core.$ZodRawIssue): z.core.$ZodIssue {
  const inst = raw.inst as z.ZodMiniType | undefined;
  const message: unknown = inst?._zod?.def.error?.(raw as never) ?? raw.message;
  return { ...raw, path: raw.path ?? [], message } as z.core.$ZodIssue;
}
