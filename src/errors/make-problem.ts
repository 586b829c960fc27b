import { expectedPhrase } from "./expected.js";
import type { Problem, ProblemCode, ProblemOf, ProblemParams, ProblemPlace } from "./problem.js";

/** Makes a problem. Its English phrase follows from its code and parameters, so that the two cannot differ. */
export function makeProblem<Code extends ProblemCode>(
  code: Code,
  params: ProblemParams[Code],
  { path, received, candidates, pack }: ProblemPlace,
): Problem {
  const problem: ProblemOf<Code> = {
    path,
    code,
    // Many are constants of a schema, and what a host is given is its own.
    params: structuredClone(params),
    expected: expectedPhrase(code, params),
    received,
    ...(candidates === undefined ? {} : { candidates }),
    ...(pack === undefined ? {} : { pack }),
  };
  return problem as Problem;
}
