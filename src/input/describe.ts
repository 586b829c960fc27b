import type * as z from "zod/mini";
import { type BookCodes, codesOf, nearestCodes, vocabularyNames } from "../codes.js";
import { describeValue, isDate } from "../errors/describe.js";
import type { ProblemCollector } from "../errors/limit.js";
import { makeProblem } from "../errors/make-problem.js";
import type { LimitedQuantity, Problem, TextFormat, ValueType } from "../errors.js";
import { cureFor } from "./cure.js";
import { nearestFields, objectFields } from "./nearest-field.js";
import type { RefinementProblem } from "./refinement.js";
import { type Described, definitionOf } from "./shape.js";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What was parsed by which schema, and the book whose packs' own codes are accepted. */
interface Given {
  input: unknown;
  schema: Described;
  book?: BookCodes | undefined;
}

/** Adds the problems of an issue that a schema found in an input; a union gives those of the nearest alternative. */
export function addIssue(found: ProblemCollector, issue: Issue, given: Given, prefix: Path = []): void {
  const path = [...prefix, ...issue.path];
  if (issue.code === "invalid_union") {
    const branch = nearestBranch(issue.errors);
    if (branch !== undefined) {
      for (const inner of branch) addIssue(found, inner, given, path);
      return;
    }
  }
  if (issue.code === "unrecognized_keys") {
    const { inst } = issue as { inst?: Described };
    const siblings = inst === undefined ? {} : objectFields(inst);
    const nearest = (key: string) => nearestFields(given.schema, siblings, [...path, key]).map(pathText);
    for (const key of issue.keys) {
      found.add(() =>
        unknownField(
          [...path, key],
          given.input,
          found.candidates(`field ${pathText([...path, key])}`, () => nearest(key)),
        ),
      );
    }
  } else if (issue.code === "invalid_key") {
    // Of a record's key it is the key that is wrong, not the value under it.
    const key = issue.path.at(-1);
    for (const inner of issue.issues) found.add(() => issueProblem(found, inner, path, key, given.book));
  } else {
    found.add(() => issueProblem(found, issue, path, valueAt(given.input, path), given.book));
  }
}

/** How many problems `addIssue` adds for an issue, which need not be complete. */
export function problemCount(issue: Issue | z.core.$ZodRawIssue): number {
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.length;
    case "invalid_key":
      return issue.issues.length;
    case "invalid_union": {
      const branch = nearestBranch(issue.errors) ?? [];
      return branch.length === 0 ? 1 : branch.reduce((sum, inner) => sum + problemCount(inner), 0);
    }
    default:
      return 1;
  }
}

function unknownField(path: Path, input: unknown, candidates: string[]): Problem {
  return makeProblem(
    "unknown-field",
    {},
    {
      path: pathText(path),
      received: describeValue(valueAt(input, path)),
      ...(candidates.length === 0 ? {} : { candidates }),
    },
  );
}

function issueProblem(
  found: ProblemCollector,
  issue: Issue,
  path: Path,
  value: unknown,
  book: BookCodes | undefined,
): Problem {
  const candidates =
    issue.code === "invalid_value" && typeof value === "string"
      ? found.candidates(`${issue.values.join()} ${value}`, () => candidatesFor(value, issue.values, book))
      : [];
  const { code, params } = problemOf(issue);
  const cure =
    code === "bad-date" && isDate(value)
      ? "day-as-text"
      : code === "wrong-type"
        ? cureFor(path, params.type, value)
        : undefined;
  return makeProblem(code, params, {
    path: pathText(path),
    received: describeValue(value),
    ...(cure === undefined ? {} : { cure }),
    ...(candidates.length === 0 ? {} : { candidates }),
  });
}

/** The nearest codes, where the values accepted are those of one or more vocabularies. */
function candidatesFor(value: string, accepted: readonly unknown[], book: BookCodes | undefined): string[] {
  const isWhollyAccepted = (codes: readonly string[]) =>
    codes.length > 0 && codes.every((code) => accepted.includes(code));
  const near = vocabularyNames()
    .filter((vocabulary) => isWhollyAccepted(codesOf(vocabulary, book)))
    .flatMap((vocabulary) => nearestCodes(value, vocabulary, book));
  return [...new Set(near)];
}

/**
 * The alternative of a union whose problems lie deepest in the input; of those one of the type of what came, and the one
 * with the fewest problems.
 */
function nearestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const depth = (issues: readonly Issue[]) => issues.reduce((most, { path }) => Math.max(most, path.length), 0);
  const wrongTypes = (issues: readonly Issue[]) => issues.filter(({ code }) => code === "invalid_type").length;
  return [...branches]
    .filter((branch) => branch.length > 0)
    .sort((a, b) => depth(b) - depth(a) || wrongTypes(a) - wrongTypes(b) || a.length - b.length)[0];
}

/** zod's names of types, by ours. */
const TYPES_OF_ZOD: Partial<Record<string, ValueType>> = {
  string: "string",
  number: "number",
  int: "integer",
  boolean: "boolean",
  object: "object",
  record: "object",
  array: "list",
  function: "function",
};

const quantity = (origin: string): LimitedQuantity =>
  origin === "array" ? "items" : origin === "string" ? "characters" : "value";

function problemOf(issue: Issue): RefinementProblem {
  switch (issue.code) {
    case "invalid_type": {
      const date = dateProblem(issue);
      if (date !== undefined) return date;
      const type = TYPES_OF_ZOD[issue.expected];
      return type === undefined ? NOT_ACCEPTED : { code: "wrong-type", params: { type } };
    }
    case "invalid_value":
      return { code: "not-a-code", params: { codes: issue.values.map(String) } };
    case "too_small": {
      const { minimum, inclusive = true, origin } = issue;
      return { code: "too-small", params: { minimum: Number(minimum), inclusive, of: quantity(origin) } };
    }
    case "too_big": {
      const { maximum, inclusive = true, origin } = issue;
      return { code: "too-large", params: { maximum: Number(maximum), inclusive, of: quantity(origin) } };
    }
    case "invalid_format":
      // Every regular expression of a schema is made by `pattern`, which gives the format as the message.
      return { code: "bad-format", params: { format: issue.message as TextFormat } };
    case "custom":
      // Every refinement of a schema is made in `refinement.ts`, which gives the problem as the parameters.
      return (issue.params as RefinementProblem | undefined) ?? NOT_ACCEPTED;
    default:
      return NOT_ACCEPTED;
  }
}

/** Where a date is wanted, that is more exact than that a text is. */
function dateProblem(issue: Issue): RefinementProblem | undefined {
  const { inst } = issue as { inst?: Described };
  const checks = inst === undefined ? [] : (definitionOf(inst).checks ?? []);
  return checks
    .map((check) => ("_zod" in check ? check._zod.def : check) as { params?: RefinementProblem })
    .map(({ params }) => params)
    .find((params) => params?.code === "bad-date");
}

const NOT_ACCEPTED: RefinementProblem = { code: "not-accepted", params: {} };

/** A path as text: `rules[3].source.article`; the root is `$`. */
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
    value = Reflect.get(value, part);
  }
  return value;
}
