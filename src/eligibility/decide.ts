// A decision from beginning to end. Its steps, each a file: 1 the provisions that apply (`select`, `listings`), 2 what each
// rule means for the nominee (`rule-result`), 3 the outcome (`outcome`), 4 the checks that show every rule (`checks`), 5 what
// is missing (`unknowns`), 6 what else to know (`all-notices`). Steps 3 and 4 ask one row, and neither the other.

import type { CompareLeaf } from "../facts/definition.js";
import type { Row } from "../facts/row.js";
import { beginChecked, withRow } from "../facts/rows.js";
import type { Nomination } from "../nomination/types.js";
import { withCitations } from "../result/envelope.js";
import { type CompiledBook, comparingBook } from "../rulebook/compile.js";
import { allNotices } from "./all-notices.js";
import { type EvaluatedRules, evaluateWithChecks } from "./checks.js";
import { type ElsewhereNotices, elsewhereNotices } from "./elsewhere.js";
import { type FixedInputNotices, fixedInputNotices, inputNotices } from "./input-notices.js";
import { outcomeIn, restsOnEnded } from "./outcome.js";
import { type ApplicableRules, applicableRules, resolveTarget } from "./select.js";
import type { DecisionWithoutReceipt } from "./types.js";
import { eligibilityUnknowns, openJudgements } from "./unknowns.js";

/**
 * Decides a nomination that has been checked.
 *
 * @param compare replaces the operators with which a fact is compared.
 */
export const decide = (compiled: CompiledBook, nomination: Nomination, compare?: CompareLeaf): DecisionWithoutReceipt =>
  withRow((row) =>
    new Decider(compiled, beginChecked(row, compiled.book, nomination), compare).decide(nomination.award),
  );

/** Decides the candidacy of a row for one award after another: what does not depend on the award is worked out once. */
export class Decider {
  readonly #compiled: CompiledBook;
  readonly #inputNotices: FixedInputNotices;

  constructor(
    private readonly ownBook: CompiledBook,
    private readonly row: Row,
    private readonly compare?: CompareLeaf,
  ) {
    this.#compiled = compare === undefined ? ownBook : ownBook.derive(comparingBook);
    this.#inputNotices = fixedInputNotices(row);
  }

  decide(award: Nomination["award"]): DecisionWithoutReceipt {
    const { row } = this;
    const { nomination: candidacy } = row;
    const compiled = this.#compiled;
    const { book } = compiled;
    const { occasion, asOf, receivedOn = asOf } = candidacy;
    const target = resolveTarget(book, candidacy, award);
    const { ground } = target;
    const rules = applicableRules(compiled, target, receivedOn);
    row.onOccasion(occasion).propose(award, ground);
    row.compare = this.compare;
    const evaluated = evaluateWithChecks(row, compiled, rules);
    const outcome = outcomeIn(row, rules, "current");
    const lastInForce = outcomeIn(row, rules, "lastInForce");
    const unknowns = eligibilityUnknowns(book, row, evaluated, lastInForce);
    const judgements = openJudgements(compiled, unknowns, evaluated.routes.check, receivedOn);
    const restsOnDay = outcome === "undetermined" && restsOnEnded(row, rules);
    const { notices, citations } = allNotices(compiled, rules, candidacy, {
      evaluated,
      judgements,
      inputNotices: inputNotices(this.#inputNotices, row, restsOnDay),
      elsewhere: lastInForce === "not-applicable" ? this.#elsewhere(rules, receivedOn) : NONE,
    });
    const decision = {
      outcome,
      ...(restsOnDay ? { provisional: lastInForce } : {}),
      award,
      occasion,
      ...(ground === undefined ? {} : { ground }),
      asOf,
      receivedOn,
      decidedBy: [...rules.decidedBy],
      checks: shownChecks(evaluated),
      questions: unknowns.questions.list(),
      judgements,
      notices,
    };
    return withCitations(book, "decision", decision, citations);
  }

  /** The last step with the row, which is then proposed elsewhere; with the library's own operators, for others may know fewer leaves. */
  #elsewhere(rules: ApplicableRules, day: string): ElsewhereNotices {
    const { ownBook, row } = this;
    row.compare = undefined;
    const own = ownBook === this.#compiled ? rules : applicableRules(ownBook, rules.target, day);
    return elsewhereNotices(ownBook, own, day, ({ occasion, award, ground }) => {
      row.onOccasion(occasion).propose(award, ground);
      return row;
    });
  }
}

const NONE: ElsewhereNotices = { key: "", notices: [] };

function shownChecks({ listings, routes, requirementsAndBars, holds }: EvaluatedRules) {
  return [
    // Copies, for the checks of listings are cached and frozen.
    ...listings.map(({ check }) => ({ ...check })),
    routes.check,
    ...requirementsAndBars.map(({ check }) => check),
    ...holds.map(({ check }) => check),
  ];
}
