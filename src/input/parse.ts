import * as z from "zod/mini";
import type { BookCodes } from "../codes.js";
import { describeThrown, isDate, receivedPhrase } from "../errors/describe.js";
import { type FoundProblems, ProblemCollector } from "../errors/limit.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidInputError, type Problem } from "../errors.js";
import { withoutBlanks } from "./blanks.js";
import { addIssue, problemCount } from "./describe.js";
import type { ParseContext } from "./open-code.js";
import { runShape } from "./run-shape.js";
import type { Described, Shape } from "./shape.js";
import { sizeProblem } from "./size.js";

/**
 * A schema built on first use.
 *
 * Two reasons: importing the library does no work, and the schema is built while zod's `jitless` is on, because zod's
 * fast path makes functions from strings, which a strict content security policy forbids. zod reads the switch only
 * while a schema is built, so it is put back at once and a host's own schemas keep their speed.
 */
/* @__NO_SIDE_EFFECTS__ */
export function lazySchema<Schema extends z.ZodMiniType>(build: () => Schema): () => Schema {
  let schema: Schema | undefined;
  return () => {
    if (schema === undefined) {
      const before = z.config().jitless;
      z.config({ jitless: true });
      try {
        schema = build();
      } finally {
        z.config({ jitless: before ?? false });
      }
    }
    return schema;
  };
}

/** The parsed value, or what is wrong. */
export type ParseResult<Value> = { ok: true; value: Value } | ({ ok: false } & FoundProblems);

/**
 * Parses an input with a schema, and gives the problems with their paths. Never throws, whatever the input does when it is read.
 *
 * @param book whose packs' own codes are accepted too.
 */
export function parseInput<Schema extends z.ZodMiniType>(
  schema: Schema,
  input: unknown,
  book?: BookCodes,
): ParseResult<z.output<Schema>> {
  return readSafely(() => parseSized(input, () => runSchema(schema, input, book)));
}

/**
 * Parses what a host gives as `parseInput` does, and takes a field that is null or an empty text as not given.
 *
 * @param book whose packs' own codes are accepted too.
 * @param isValidFast a quick check that accepts only what the schema would accept and leave unchanged.
 */
export function parseGiven<Schema extends z.ZodMiniType>(
  schema: Schema,
  input: unknown,
  book?: BookCodes,
  isValidFast: (given: unknown) => boolean = () => false,
): ParseResult<z.output<Schema>> {
  return parseWithoutBlanks(schema, input, isValidFast, (given) => runSchema(schema, given, book));
}

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
    return notOk(issuesAsProblems(issues as unknown as z.core.$ZodRawIssue[], { input: given, schema: shape, book }));
  });
}

function parseWithoutBlanks<Value>(
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
function parseSized<Value>(input: unknown, parse: () => ParseResult<Value>): ParseResult<Value> {
  const refused = isDate(input) ? dateProblem() : sizeProblem(input);
  return refused === undefined ? parse() : { ok: false, problems: [refused], moreProblems: 0 };
}

function runSchema<Schema extends z.ZodMiniType>(
  schema: Schema,
  input: unknown,
  book: BookCodes | undefined,
): ParseResult<z.output<Schema>> {
  const { issues, value } = schema._zod.run({ value: input, issues: [] }, contextFor(book)) as z.core.ParsePayload;
  if (issues.length === 0) return { ok: true, value: value as z.output<Schema> };
  return notOk(issuesAsProblems(issues, { input, schema, book }));
}

const notOk = ({ problems, moreProblems }: FoundProblems): { ok: false } & FoundProblems => ({
  ok: false,
  problems,
  moreProblems,
});

const CONTEXT: ParseContext = { async: false, jitless: true };

const contextFor = (book: BookCodes | undefined): ParseContext =>
  book?.vocabularies === undefined ? CONTEXT : { ...CONTEXT, book };

/** Reads an input that may throw when it is read, as getters and proxies do: that is a problem of the input. */
export function readSafely<Value>(read: () => ParseResult<Value>): ParseResult<Value> {
  try {
    return read();
  } catch (error) {
    const place = { path: "$", received: describeThrown(error) };
    return { ok: false, problems: [makeProblem("unreadable", { of: "value" }, place)], moreProblems: 0 };
  }
}

// Not `safeParse`: its error completes every issue of an input, and only the first hundred are wanted.
function issuesAsProblems(
  issues: readonly z.core.$ZodRawIssue[],
  given: { input: unknown; schema: Described; book: BookCodes | undefined },
): FoundProblems {
  const found = new ProblemCollector();
  for (const raw of issues) {
    if (found.isFull) found.moreProblems += problemCount(raw);
    else addIssue(found, completed(raw), given);
  }
  return found;
}

/** An issue with its path, and with the message of its check: zod's own function for it would bring all of zod's core. */
function completed(raw: z.core.$ZodRawIssue): z.core.$ZodIssue {
  const inst = raw.inst as z.ZodMiniType | undefined;
  const message: unknown = inst?._zod?.def.error?.(raw as never) ?? raw.message;
  return { ...raw, path: raw.path ?? [], message } as z.core.$ZodIssue;
}

/** Parses what a host gives to a function. Throws `InvalidInputError` with every problem. */
export function parseOrThrow<Schema extends z.ZodMiniType>(
  schema: Schema,
  input: unknown,
  book?: BookCodes,
): z.output<Schema> {
  const result = parseGiven(schema, input, book);
  if (!result.ok) throw new InvalidInputError(result.problems, result);
  return result.value;
}
