import { INPUT_PHRASES, type Phrases } from "./expected.js";
import { MISTAKE_CURES } from "./finding.js";
import { problemWith } from "./make-problem.js";
import type { Problem, ProblemCode, ProblemParams, ProblemPlace, SingleThing } from "./problem.js";

const SINGLE: Record<SingleThing, string> = {
  code: "a code declared once",
  "score-item": "one item of an id in all tables of scores",
  row: "one row of an id in a table",
  grade: "one grade from so many points on",
  provision: "one provision of an id on any one day",
  quota: "one quota for an award and occasion",
  copies: "one number of sets for an award and recipient",
  recipient: "one recipient for a level of unit",
  prize: "one prize for an award and kind",
  instrument: "an instrument declared once",
  pack: "one pack.json for each pack",
  fact: "one fact of a name, and no other in place of one of the catalogue",
};

const PHRASES: Phrases<ProblemCode> = {
  ...INPUT_PHRASES,
  duplicate: ({ of, other }) => `${SINGLE[of]}${other === undefined ? "" : `, and there is ${other}`}`,
  unused: () => "a rule that asks for it",
  "not-a-multiple": () => "the coefficient of an individual, multiplied",
  "no-pack-above": ({ layers }) => `a pack above it, of the layer ${layers.join(" or ")}`,
  "no-pack-header": () => "a pack.json of the same pack",
  "not-one-chain": () => "one chain of packs, from the law down to one plan",
  "pack-mistake": ({ mistake }) => MISTAKE_CURES[mistake],
};

/** What would have been accepted, in one short English phrase. */
export function expectedPhrase<Code extends ProblemCode>(code: Code, params: ProblemParams[Code]): string {
  const phrase: (typeof PHRASES)[Code] = PHRASES[code];
  return phrase(params);
}

/** Makes a problem of any kind. Apart from `makeProblem`, for a page that only decides does not load the phrases of packs. */
export const makeAnyProblem = <Code extends ProblemCode>(
  code: Code,
  params: ProblemParams[Code],
  place: ProblemPlace,
): Problem => problemWith(expectedPhrase(code, params), code, params, place);
