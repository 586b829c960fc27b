import * as z from "zod/mini";
import type { BookCodes } from "../codes.js";
import { InvalidInputError } from "../errors.js";
import type { ParseContext } from "./open-code.js";
import { issuesAsResult, type ParseResult, parseSized, parseWithoutBlanks, readSafely } from "./read.js";

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

function runSchema<Schema extends z.ZodMiniType>(
  schema: Schema,
  input: unknown,
  book: BookCodes | undefined,
): ParseResult<z.output<Schema>> {
  const { issues, value } = schema._zod.run({ value: input, issues: [] }, contextFor(book)) as z.core.ParsePayload;
  if (issues.length === 0) return { ok: true, value: value as z.output<Schema> };
  return issuesAsResult(issues, { input, schema, book });
}

const CONTEXT: ParseContext = { async: false, jitless: true };

const contextFor = (book: BookCodes | undefined): ParseContext =>
  book?.vocabularies === undefined ? CONTEXT : { ...CONTEXT, book };

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
