import { shorten } from "./describe.js";
import { INPUT_PHRASES } from "./expected.js";
import type { InputProblemCode, Problem, ProblemCode, ProblemOf, ProblemParams, ProblemPlace } from "./problem.js";

/** Keys and what came are of any length, and an error is read by people. */
const LONGEST = 200;

/** Makes a problem. Its English phrase follows from its code and parameters, so that the two cannot differ. */
export function makeProblem<Code extends InputProblemCode>(
  code: Code,
  params: ProblemParams[Code],
  place: ProblemPlace,
): Problem {
  const phrase: (typeof INPUT_PHRASES)[Code] = INPUT_PHRASES[code];
  return problemWith(phrase(params), code, params, place);
}

/** A problem with its English phrase. */
export function problemWith<Code extends ProblemCode>(
  expected: string,
  code: Code,
  params: ProblemParams[Code],
  { path, received, candidates, cure, pack, file, id }: ProblemPlace,
): Problem {
  const problem: ProblemOf<Code> = {
    path: shorten(path, LONGEST),
    code,
    // Many are constants of a schema, and what a host is given is its own.
    params: structuredClone(params),
    expected,
    received: shorten(received, LONGEST),
    ...(candidates === undefined ? {} : { candidates }),
    ...(cure === undefined ? {} : { cure }),
    ...(pack === undefined ? {} : { pack }),
    ...(file === undefined ? {} : { file }),
    ...(id === undefined ? {} : { id }),
  };
  return problem as Problem;
}
