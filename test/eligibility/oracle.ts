import type { OutcomeCode } from "../../src/codes.js";
import { allEvaluated, evaluateWithChecks } from "../../src/eligibility/checks.js";
import { outcomeFrom, outcomeIn, restsOnEnded } from "../../src/eligibility/outcome.js";
import { conjunction, type LawState, type OutcomeRule, type RuleResult } from "../../src/eligibility/rule-result.js";
import { type ApplicableRules, applicableRules, resolveTarget } from "../../src/eligibility/select.js";
import { Row } from "../../src/facts/row.js";
import { beginChecked } from "../../src/facts/rows.js";
import type { Nomination, Rulebook } from "../../src/index.js";
import { FALSE, or, TRUE, UNKNOWN } from "../../src/logic/truth.js";
import { ALL_FALSE, ALL_TRUE, ALL_UNKNOWN, actual, negateTriple } from "../../src/logic/truth-triple.js";
import { compiledBook } from "../../src/rulebook/compile.js";

/**
 * The outcome today, the outcome under the last encoded texts, whether a text that has ended leaves it open, and what the
 * rules mean for the nominee: the routes, those as a group, the requirements and bars, the holds.
 */
export interface Outcomes {
  now: OutcomeCode;
  last: OutcomeCode;
  restsOnEnded: boolean;
  results: RuleResult[];
}

/** The outcomes as they follow from the whole tree of checks that a decision shows: every rule is evaluated, by itself. */
export function outcomesOfTree(book: Rulebook, nomination: Nomination): Outcomes {
  const { row, rules } = begin(book, nomination);
  const evaluated = evaluateWithChecks(row, compiledBook(book), rules);
  const resultsOf = (each: ApplicableRules["rules"]) => each.map((rule) => resultOfRule(row, rule));
  const [routes, requirementsAndBars, holds] = [rules.routes, rules.requirementsAndBars, rules.holds].map(
    resultsOf,
  ) as [RuleResult[], RuleResult[], RuleResult[]];
  const group = resultOfRoutes(routes, rules.gaps.length > 0, rules.listings[0]);
  const outcome = (lawState: LawState) =>
    outcomeFrom(
      conjunction(rules.listings, lawState),
      group.applies,
      group[lawState],
      conjunction(requirementsAndBars, lawState),
      conjunction(holds, lawState),
    );
  return {
    now: outcome("current"),
    last: outcome("lastInForce"),
    restsOnEnded: allEvaluated(evaluated).some(
      ({ current: now, check }) => actual(now) === UNKNOWN && check.provisional !== undefined,
    ),
    results: [...routes, group, ...requirementsAndBars, ...holds],
  };
}

/** The outcomes and results as the library finds them, each by itself. */
export function outcomesFound(book: Rulebook, nomination: Nomination): Outcomes {
  const find = <Value>(one: (row: Row, rules: ApplicableRules) => Value): Value => {
    const { row, rules } = begin(book, nomination);
    return one(row, rules);
  };
  return {
    now: find((row, rules) => outcomeIn(row, rules, "current")),
    last: find((row, rules) => outcomeIn(row, rules, "lastInForce")),
    restsOnEnded: find(restsOnEnded),
    results: find((row, rules) => {
      const { routes, requirementsAndBars, holds } = evaluateWithChecks(row, compiledBook(book), rules);
      return [...routes.each, routes, ...requirementsAndBars, ...holds].map(({ current, lastInForce, applies }) => {
        return { current, lastInForce, applies };
      });
    }),
  };
}

/** What a rule means, from its whole scope and its conditions. */
function resultOfRule(row: Row, { provision: { scope, conditions, rule }, forceStatus }: OutcomeRule): RuleResult {
  const { role } = rule;
  const inScope = scope === undefined ? ALL_TRUE : scope.proposition.truths(row);
  const applies = actual(inScope);
  const conditionTruths = conditions === undefined ? ALL_UNKNOWN : conditions.proposition.truths(row);
  const truths =
    role === "route"
      ? inScope & conditionTruths
      : role === "requirement"
        ? negateTriple(inScope) | conditionTruths
        : negateTriple(inScope & conditionTruths);
  if (applies === FALSE || forceStatus === "in-force") return { current: truths, lastInForce: truths, applies };
  if (forceStatus === "ended") return { current: ALL_UNKNOWN, lastInForce: truths, applies };
  const stays = role !== "route" && actual(truths) === TRUE ? truths : ALL_UNKNOWN;
  return { current: stays, lastInForce: stays, applies };
}

/** What the routes mean as a group: any one is enough, and a gap may hide another. */
function resultOfRoutes(routes: readonly RuleResult[], hasGap: boolean, law: RuleResult): RuleResult {
  const applies = routes.map((route) => route.applies).reduce(or, hasGap ? UNKNOWN : FALSE);
  const truthsIn = (lawState: LawState) =>
    applies === FALSE && actual(law[lawState]) === UNKNOWN
      ? ALL_UNKNOWN
      : routes
          .filter((route) => route.applies !== FALSE)
          .reduce((truths, route) => truths | route[lawState], hasGap ? ALL_UNKNOWN : ALL_FALSE);
  return { current: truthsIn("current"), lastInForce: truthsIn("lastInForce"), applies };
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
