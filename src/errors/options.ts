import { InvalidInputError } from "../errors.js";
import { describeThrown, describeValue } from "./describe.js";
import { makeProblem } from "./make-problem.js";
import { nearestNames } from "./nearest-names.js";
import type { Problem } from "./problem.js";

/**
 * Reads the options of a function that works without schemas, for hosts that bundle only it.
 *
 * Throws `InvalidInputError`: at `options` for what is no object or throws when it is read, and for each name that is no option,
 * with the options it may have been meant for.
 */
export function readOptions<Options>(options: unknown, names: readonly string[]): Options {
  requireOptions(options);
  const { given, problems } = fieldsOf(options, names);
  if (problems.length > 0) throw new InvalidInputError(problems);
  return given as Options;
}

function fieldsOf(options: object, names: readonly string[]): { given: object; problems: Problem[] } {
  try {
    // As in every input, null and an empty text stand for what is not given; a name that is no option is refused with either.
    const given = Object.fromEntries(
      Object.entries(options).filter(([name, value]) => !names.includes(name) || (value !== null && value !== "")),
    );
    const problems = Object.keys(given)
      .filter((name) => !names.includes(name))
      .map((name) => unknownField(name, given[name], names));
    return { given, problems };
  } catch (error) {
    const place = { path: "options", received: describeThrown(error) };
    return { given: {}, problems: [makeProblem("unreadable", { of: "value" }, place)] };
  }
}

/** A field that is none of those there are, with the ones it may have been meant for. */
export function unknownField(name: string, value: unknown, names: readonly string[]): Problem {
  const candidates = nearestNames(name, names);
  const place = { path: name, received: describeValue(value) };
  return makeProblem("unknown-field", {}, candidates.length === 0 ? place : { ...place, candidates });
}

/**
 * Refuses options that are no object, or one with a purpose of its own, such as a list, a map or a promise that was not
 * awaited: where every option may be left out, it would be taken for none. Throws `InvalidInputError` at `options`.
 */
export function requireOptions(options: unknown): asserts options is object {
  if (typeof options === "object" && options !== null && !isBuiltIn(options)) return;
  throw new InvalidInputError([
    makeProblem("wrong-type", { type: "object" }, { path: "options", received: describeValue(options) }),
  ]);
}

function isBuiltIn(value: object): boolean {
  try {
    return Object.prototype.toString.call(value) !== "[object Object]";
  } catch {
    // What throws when it is looked at is refused where it is read.
    return false;
  }
}
