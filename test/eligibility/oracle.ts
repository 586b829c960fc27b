import type { OutcomeCode } from "../../src/codes.js";
import { allEvaluated, type EvaluatedRules, evaluateWithChecks } from "../../src/eligibility/checks.js";
import { outcomeFrom, outcomeIn, restsOnEnded } from "../../src/eligibility/outcome.js";
import { conjunction, type LawState } from "../../src/eligibility/rule-result.js";
import { type ApplicableRules, applicableRules, resolveTarget } from "../../src/eligibility/select.js";
import { Row } from "../../src/facts/row.js";
import { beginChecked } from "../../src/facts/rows.js";
import type { Nomination, Rulebook } from "../../src/index.js";
import { UNKNOWN } from "../../src/logic/truth.js";
import { actual } from "../../src/logic/truth-triple.js";
import { compiledBook } from "../../src/rulebook/compile.js";

/** The outcome today, the outcome under the last encoded texts, and whether a text that has ended leaves it open. */
export interface Outcomes {
  now: OutcomeCode;
  last: OutcomeCode;
  restsOnEnded: boolean;
}

/** The outcomes as they follow from the whole tree of checks that a decision shows: every rule is evaluated. */
export function outcomesOfTree(book: Rulebook, nomination: Nomination): Outcomes {
  const { row, rules } = begin(book, nomination);
  const evaluated = evaluateWithChecks(row, compiledBook(book), rules);
  return {
    now: outcomeOfRules(evaluated, "current"),
    last: outcomeOfRules(evaluated, "lastInForce"),
    restsOnEnded: allEvaluated(evaluated).some(
      ({ current: now, check }) => actual(now) === UNKNOWN && check.provisional !== undefined,
    ),
  };
}

/** The outcomes as the library finds them, each by itself. */
export function outcomesFound(book: Rulebook, nomination: Nomination): Outcomes {
  const find = <Value>(one: (row: Row, rules: ApplicableRules) => Value): Value => {
    const { row, rules } = begin(book, nomination);
    return one(row, rules);
  };
  return {
    now: find((row, rules) => outcomeIn(row, rules, "current")),
    last: find((row, rules) => outcomeIn(row, rules, "lastInForce")),
    restsOnEnded: find(restsOnEnded),
  };
}

function outcomeOfRules(
  { listings, routes, requirementsAndBars, holds }: EvaluatedRules,
  lawState: LawState,
): OutcomeCode {
  const listed = conjunction(listings, lawState);
  return outcomeFrom(
    listed,
    routes.applies,
    routes[lawState],
    conjunction(requirementsAndBars, lawState),
    conjunction(holds, lawState),
  );
}

/** A row of which nothing is evaluated yet, and the rules that apply. */
function begin(book: Rulebook, nomination: Nomination): { row: Row; rules: ApplicableRules } {
  const compiled = compiledBook(book);
  const { award, asOf, receivedOn = asOf } = nomination;
  const target = resolveTarget(book, nomination, award);
  return {
    row: beginChecked(new Row(), book, nomination).propose(award, target.ground),
    rules: applicableRules(compiled, target, receivedOn),
  };
}
