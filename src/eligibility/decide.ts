import { type CompareLeaf, Evaluator } from "../conditions/evaluator.js";
import { FactContext } from "../facts/context.js";
import type { Nomination } from "../nomination/types.js";
import { citedTexts } from "../result/citation.js";
import type { CompiledBook } from "../rulebook/create.js";
import { dissolvedNotices } from "../rulebook/dissolved.js";
import { makeReceipt } from "../rulebook/receipt.js";
import type { Rulebook } from "../rulebook/types.js";
import { type ApplicableRules, applicableRules } from "./applicable-rules.js";
import { judgementTitles } from "./check-template.js";
import type { Decision } from "./decision.js";
import { elsewhereNotices } from "./elsewhere.js";
import { evaluatedRoutes, evaluatedRule, type Parts } from "./evaluated-rules.js";
import { decisionNotices } from "./notices.js";
import { outcomeIn, restsOnEnded } from "./outcome.js";
import { targetOf } from "./select.js";
import { eligibilityUnknowns, openJudgements } from "./unknowns.js";

/**
 * Decides a nomination that has been checked.
 *
 * @param compare how leaves are compared, where not by our own operators.
 */
export function decide(compiled: CompiledBook, nomination: Nomination, compare?: CompareLeaf): Decision {
  const { book } = compiled;
  const { award, occasion, asOf, receivedOn = asOf } = nomination;
  const target = targetOf(book, nomination, award);
  const { ground } = target;
  const rules = applicableRules(compiled, target, receivedOn);
  const context = new FactContext(nomination, book.movements, award, ground);
  const evaluator = new Evaluator(compiled.program, compare).reset(context);
  const evaluated = evaluateAll(evaluator, book, rules);
  const outcome = outcomeIn(evaluator, rules, "current");
  const lastInForce = outcomeIn(evaluator, rules, "lastInForce");
  const open = eligibilityUnknowns(evaluator, evaluated, lastInForce);
  const checks = [
    ...evaluated.listings.map(({ check }) => ({ ...check })),
    evaluated.routes.check,
    ...[...evaluated.conditions, ...evaluated.holds].map(({ check }) => check),
  ];
  const judgements = openJudgements(book, open);
  const { law, plans } = rules.availability;
  const notices = [
    ...decisionNotices(compiled, rules, evaluated, asOf),
    ...dissolvedNotices(
      {
        levels: [nomination.unit?.level],
        bodies: [
          ...rules.decidedBy,
          ...judgements.flatMap(({ judgedBy }) => judgedBy),
          ...[law, ...plans].flatMap(({ deciding }) => deciding?.provision.leftTo ?? []),
        ],
      },
      asOf,
    ),
    ...(lastInForce === "not-applicable" ? elsewhereNotices(compiled, nomination, target) : []),
  ];
  // Every check below a rule cites what the rule cites.
  const cited = [...checks, ...(evaluated.routes.check.children ?? [])].map(({ source }) => source);
  return {
    type: "decision",
    outcome,
    ...(outcome === "undetermined" && restsOnEnded(evaluator, rules) ? { provisional: lastInForce } : {}),
    award,
    occasion,
    ...(ground === undefined ? {} : { ground }),
    asOf,
    receivedOn,
    decidedBy: [...rules.decidedBy],
    checks,
    questions: open.questions.list(),
    judgements,
    notices,
    texts: citedTexts([cited, judgements.map(({ source }) => source), notices], book.instruments),
    receipt: makeReceipt(book, nomination),
  };
}

/** Every part of a decision: none is left out because another decides. */
export function evaluateAll(evaluator: Evaluator, book: Rulebook, rules: ApplicableRules): Parts {
  const titles = judgementTitles(book);
  const each = (rules: ApplicableRules["routes"]) => rules.map((dated) => evaluatedRule(evaluator, titles, dated));
  return {
    listings: rules.listings,
    routes: evaluatedRoutes(each(rules.routes), rules.gaps.length > 0, rules.listings[0]),
    conditions: each(rules.requirementsAndBars),
    holds: each(rules.holds),
  };
}
