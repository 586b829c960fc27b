import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { unknownField } from "../errors/options.js";
import { InvalidInputError, type Problem } from "../errors.js";
import { jsonErrorIndex } from "../input/json-error.js";
import type { Books } from "./books.js";
import { type Call, EXPLAIN } from "./call.js";
import { ServiceError } from "./service-error.js";

/** No input and no result is as deep; what walks a value step by step must not be led deeper. */
const DEEPEST = 200;

/** What a call gets. */
export interface Given {
  arguments: unknown[];
  /** How the result is asked for in words; undefined where it is not. */
  explain: unknown;
}

/**
 * Reads the arguments of a call from the JSON of a body.
 *
 * Throws `ServiceError` for what is no JSON, and `InvalidInputError` for a body that is no object, lacks a field, has one that the
 * call does not take, names an unknown book or is nested too deep.
 */
export function readBody({ parameters, isExplained }: Call, text: string, books: Books): Given {
  const body = parsed(text);
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    throw new InvalidInputError([
      makeProblem("wrong-type", { type: "object" }, { path: "$", received: describeValue(body) }),
    ]);
  }
  refuseDeep(body);
  const fields = new Map<string, unknown>(Object.entries(body));
  const names = [...parameters.map(({ name }) => name), ...(isExplained ? [EXPLAIN] : [])];
  const problems = [
    ...[...fields].filter(([name]) => !names.includes(name)).map(([name, value]) => unknownField(name, value, names)),
    ...parameters.filter(({ name, isOptional }) => !isOptional && !fields.has(name)).map(({ name }) => missing(name)),
  ];
  if (problems.length > 0) throw new InvalidInputError(problems);
  return {
    // An optional book is left out by null too, as any field of an input is.
    arguments: parameters.map(({ name, isBook, isOptional }) => {
      const value = isOptional ? (fields.get(name) ?? undefined) : fields.get(name);
      return isBook && value !== undefined ? books.get(value, name) : value;
    }),
    explain: fields.get(EXPLAIN) ?? undefined,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The message of the engine quotes the body, which is personal data: only the place is named.
    throw new ServiceError("not-json", jsonErrorIndex(text));
  }
}

/** Walks without recursion, so that depth cannot break it. */
function refuseDeep(body: object): void {
  const open: [value: object, depth: number][] = [[body, 1]];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const [value, depth] = place;
    if (depth > DEEPEST) {
      const limit = { maximum: DEEPEST, inclusive: true, of: "levels" } as const;
      throw new InvalidInputError([makeProblem("too-large", limit, { path: "$", received: describeValue(value) })]);
    }
    for (const inner of Object.values(value)) {
      if (typeof inner === "object" && inner !== null) open.push([inner, depth + 1]);
    }
  }
}

const missing = (name: string): Problem =>
  makeProblem("wrong-type", { type: "json-value" }, { path: name, received: describeValue(undefined) });
