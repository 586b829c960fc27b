// A decision from beginning to end. Its steps, each a file: 1 the provisions that apply (`select`, `listings`), 2 what each
// rule means for the nominee (`rule-result`), 3 the outcome (`outcome`), 4 the checks that show every rule (`checks`), 5 what
// is missing (`unknowns`), 6 what else to know (`notices`). Steps 3 and 4 are computed independently, from one evaluator.

import { Evaluator } from "../conditions/evaluator.js";
import type { CompareLeaf } from "../facts/definition.js";
import type { Row } from "../facts/row.js";
import { beginChecked, withRow } from "../facts/rows.js";
import type { WithBlanks } from "../input/blanks.js";
import { parseNomination } from "../nomination/check.js";
import type { NominationInput } from "../nomination/input-types.js";
import type { Nomination } from "../nomination/types.js";
import { makeResult } from "../result/envelope.js";
import { refuseMisfit } from "../rulebook/candidacy-problems.js";
import { type CompiledBook, compiledBook } from "../rulebook/compile.js";
import { dissolvedNotices } from "../rulebook/dissolved.js";
import type { Rulebook } from "../rulebook/types.js";
import { evaluateWithChecks } from "./checks.js";
import { elsewhereNotices } from "./elsewhere.js";
import { inputNotices } from "./input-notices.js";
import { decisionNotices } from "./notices.js";
import { outcomeIn, restsOnEnded } from "./outcome.js";
import { applicableRules, resolveTarget } from "./select.js";
import type { Decision } from "./types.js";
import { eligibilityUnknowns, openJudgements } from "./unknowns.js";

/**
 * Decides whether a nominee may be proposed for an award on an occasion, with the reasons, their clauses, and what is
 * missing.
 *
 * @param book a rulebook from `createRulebook` or one of the built-in books.
 * @param nomination who is proposed for what, on which day, with what is on file; it is never changed, and nothing of it is kept.
 * @returns a `Decision`: the outcome, every check with its source, the questions that would decide it, the judgements
 * that only people can make, and notices.
 * @throws InvalidNominationError for input that is not a nomination, with every problem and its path. A missing fact is
 * never an error.
 * @example
 * evaluate(anGiang, {
 *   award: "co-thi-dua-tinh", occasion: "tong-ket", asOf: "2026-08-01", nominee: { kind: "ca-nhan" },
 * }).outcome; // "not-applicable": a flag is for collectives
 */
export function evaluate(book: Rulebook, nomination: WithBlanks<NominationInput>): Decision {
  const compiled = compiledBook(book);
  return withRow((row) => {
    const checked = parseNomination(nomination, book, row.numbers);
    refuseMisfit(compiled, checked);
    return decideRow(compiled, checked, row.begin(checked, book.movements));
  });
}

/**
 * Decides a nomination that has been checked.
 *
 * @param compare replaces the operators with which a fact is compared.
 */
export function decide(compiled: CompiledBook, nomination: Nomination, compare?: CompareLeaf): Decision {
  return withRow((row) => {
    row.compare = compare;
    return decideRow(compiled, nomination, beginChecked(row, compiled.book, nomination));
  });
}

/** Decides a nomination with which a row has begun. */
export function decideRow(compiled: CompiledBook, nomination: Nomination, row: Row): Decision {
  const { book } = compiled;
  const { award, occasion, asOf, receivedOn = asOf } = nomination;
  const target = resolveTarget(book, nomination, award);
  const { ground } = target;
  const selected = applicableRules(compiled, target, receivedOn);
  const evaluator = new Evaluator(row.propose(award, ground));
  const evaluated = evaluateWithChecks(evaluator, compiled, selected);
  const outcome = outcomeIn(evaluator, selected, "current");
  const lastInForce = outcomeIn(evaluator, selected, "lastInForce");
  const unknowns = eligibilityUnknowns(book, evaluator, evaluated, lastInForce, nomination);
  const checks = [
    // Copies, for the checks of listings are cached and frozen.
    ...evaluated.listings.map(({ check }) => ({ ...check })),
    evaluated.routes.check,
    ...[...evaluated.requirementsAndBars, ...evaluated.holds].map(({ check }) => check),
  ];
  const judgements = openJudgements(book, unknowns, evaluated.routes.check, receivedOn);
  const { law, plans } = selected.availability;
  const restsOnDay = outcome === "undetermined" && restsOnEnded(evaluator, selected);
  const notices = [
    ...decisionNotices(compiled, selected, evaluated, asOf),
    ...inputNotices(row, restsOnDay),
    ...dissolvedNotices(
      {
        levels: [nomination.unit?.level],
        bodies: [
          ...selected.decidedBy,
          ...judgements.flatMap(({ judgedBy }) => judgedBy),
          ...[law, ...plans].flatMap(({ deciding }) => deciding?.provision.leftTo ?? []),
        ],
      },
      asOf,
    ),
    ...(lastInForce === "not-applicable" ? elsewhereNotices(compiled, nomination, target) : []),
  ];
  // Below the top, only the routes have sources of their own: the checks of a condition have the source of its rule.
  const cited = [...checks, ...(evaluated.routes.check.children ?? [])].map(({ source }) => source);
  const decision = {
    outcome,
    ...(restsOnDay ? { provisional: lastInForce } : {}),
    award,
    occasion,
    ...(ground === undefined ? {} : { ground }),
    asOf,
    receivedOn,
    decidedBy: [...selected.decidedBy],
    checks,
    questions: unknowns.questions.list(),
    judgements,
    notices,
  };
  return makeResult(book, "decision", decision, nomination, [cited, judgements.map(({ source }) => source), notices]);
}
