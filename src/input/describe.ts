import type * as z from "zod/mini";
import { codesOf, nearestCodes, vocabularyNames } from "../codes.js";
import { describeValue } from "../errors/describe.js";
import type { Problem } from "../errors.js";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** The problems of an issue that zod found in an input; a union gives those of the nearest alternative. */
export function issueProblems(issue: Issue, input: unknown, prefix: Path = []): Problem[] {
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
  return vocabularyNames()
    .filter((vocabulary) => codesOf(vocabulary).every((code) => accepted.includes(code)))
    .flatMap((vocabulary) => nearestCodes(value, vocabulary));
}

/** The alternative of a union whose problems lie deepest in the input, and of those the one with the fewest. */
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

/** A problem lists at most so many codes of a vocabulary; its candidates are the near ones. */
const MOST_NAMED = 12;

function choiceText(values: readonly string[]): string {
  if (values.length === 1) return JSON.stringify(values[0]);
  const named = values.slice(0, MOST_NAMED).join(", ");
  return values.length > MOST_NAMED ? `one of ${values.length} codes: ${named}, ...` : `one of ${named}`;
}

/** A path as text: `rules[3].source.article`; the root is `$`. */
export function pathText(path: Path): string {
  let text = "";
  for (const key of path) {
    if (typeof key === "number") text += `[${key}]`;
    else text += text === "" ? String(key) : `.${String(key)}`;
  }
  return text === "" ? "$" : text;
}

function valueAt(input: unknown, path: Path): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}
