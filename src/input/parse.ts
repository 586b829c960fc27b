import * as z from "zod/mini";
import { codesOf, nearestCodes, vocabularyNames } from "../codes.js";
import { describeValue } from "../errors/describe.js";
import type { Problem } from "../errors.js";

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

/** What a check of an input gives: the value in its typed form, or everything that is wrong with it. */
export type ParseResult<Value> = { ok: true; value: Value } | { ok: false; problems: Problem[] };

/** Checks an input against a schema and reports every problem with its path. */
export function parseInput<Schema extends z.ZodMiniType>(
  schema: Schema,
  input: unknown,
): ParseResult<z.output<Schema>> {
  const result = z.safeParse(schema, input, { jitless: true });
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, problems: result.error.issues.flatMap((issue) => issueProblems(issue, input, [])) };
}

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

function issueProblems(issue: Issue, input: unknown, prefix: Path): Problem[] {
  const path = [...prefix, ...issue.path];
  if (issue.code === "invalid_union") {
    const branch = nearestBranch(issue.errors);
    if (branch !== undefined) return branch.flatMap((inner) => issueProblems(inner, input, path));
  }
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      path: pathText([...path, key]),
      expected: "no such field",
      received: describeValue(valueAt(input, [...path, key])),
    }));
  }
  const value = valueAt(input, path);
  const candidates = issue.code === "invalid_value" ? candidatesFor(value, issue.values) : [];
  return [
    {
      path: pathText(path),
      expected: expectedBy(issue),
      received: describeValue(value),
      ...(candidates.length === 0 ? {} : { candidates }),
    },
  ];
}

/** The nearest codes, where the values accepted are those of one or more vocabularies. */
function candidatesFor(value: unknown, accepted: readonly unknown[]): string[] {
  if (typeof value !== "string") return [];
  const near = vocabularyNames()
    .filter((vocabulary) => codesOf(vocabulary).every((code) => accepted.includes(code)))
    .flatMap((vocabulary) => nearestCodes(value, vocabulary));
  return [...new Set(near)];
}

/** Of a union's alternatives, the one the input came nearest to: it got deepest, then had the fewest problems. */
function nearestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const depth = (issues: readonly Issue[]) => Math.max(0, ...issues.map((issue) => issue.path.length));
  return [...branches]
    .filter((branch) => branch.length > 0)
    .sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0];
}

function expectedBy(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.expected;
    case "invalid_value":
      return choiceText(issue.values.map(String));
    case "too_small":
      return issue.origin === "array" || issue.origin === "string"
        ? `at least ${issue.minimum} ${issue.origin === "array" ? "items" : "characters"}`
        : `${issue.inclusive ? "at least" : "more than"} ${issue.minimum}`;
    case "too_big":
      return issue.origin === "array" || issue.origin === "string"
        ? `at most ${issue.maximum} ${issue.origin === "array" ? "items" : "characters"}`
        : `${issue.inclusive ? "at most" : "less than"} ${issue.maximum}`;
    default:
      return issue.message;
  }
}

/** Long vocabularies are shortened: the candidates of a problem say which codes come near. */
const MOST_NAMED = 12;

function choiceText(values: readonly string[]): string {
  if (values.length === 1) return JSON.stringify(values[0]);
  const named = values.slice(0, MOST_NAMED).join(", ");
  return values.length > MOST_NAMED ? `one of ${values.length} codes: ${named}, ...` : `one of ${named}`;
}

/** A path as a person writes it: `rules[3].source.article`; the root itself is `$`. */
export function pathText(path: Path): string {
  let text = "";
  for (const part of path) {
    if (typeof part === "number") text += `[${part}]`;
    else text += text === "" ? String(part) : `.${String(part)}`;
  }
  return text === "" ? "$" : text;
}

function valueAt(input: unknown, path: Path): unknown {
  let value = input;
  for (const part of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[part];
  }
  return value;
}
