import * as z from "zod/mini";
import { InvalidInputError, type Problem } from "../errors.js";
import { issueProblems } from "./describe.js";

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

/** The parsed value, or every problem. */
export type ParseResult<Value> = { ok: true; value: Value } | { ok: false; problems: Problem[] };

/** Parses an input with a schema, and gives every problem with its path. */
export function parseInput<Schema extends z.ZodMiniType>(
  schema: Schema,
  input: unknown,
): ParseResult<z.output<Schema>> {
  const result = z.safeParse(schema, input, { jitless: true });
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, problems: result.error.issues.flatMap((issue) => issueProblems(issue, input)) };
}

/** Parses an input of a function. Throws `InvalidInputError` with every problem. */
export function parseOrThrow<Schema extends z.ZodMiniType>(schema: Schema, input: unknown): z.output<Schema> {
  const result = parseInput(schema, input);
  if (!result.ok) throw new InvalidInputError(result.problems);
  return result.value;
}
