// A decision from beginning to end. Its steps, each a file: 1 the provisions that apply (`select`, `listings`), 2 what each
// rule means for the nominee (`rule-result`), 3 the outcome (`outcome`), 4 the checks that show every rule (`checks`), 5 what
// is missing (`unknowns`), 6 what else to know (`all-notices`). Steps 3 and 4 are computed independently, from one evaluator.

import type { OccasionCode } from "../codes.js";
import { type CompareLeaf, Evaluator } from "../conditions/evaluator.js";
import { FactContext } from "../facts/context.js";
import type { Candidacy, Nomination } from "../nomination/types.js";
import { withCitations } from "../result/envelope.js";
import type { CompiledBook } from "../rulebook/compile.js";
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
  new Decider(compiled, nomination, compare).decide(nomination.award);

/** Decides a checked candidacy for one award after another: what does not depend on the award is worked out once. */
export class Decider {
  readonly #main: AtWork;
  readonly #inputNotices: FixedInputNotices;
  readonly #byOccasion = new Map<OccasionCode, AtWork>();

  constructor(
    private readonly compiled: CompiledBook,
    private readonly candidacy: Candidacy,
    compare?: CompareLeaf,
  ) {
    const context = new FactContext(candidacy, compiled.book.movements);
    this.#main = { evaluator: new Evaluator(compiled.program, compare).reset(context), context };
    this.#inputNotices = fixedInputNotices(context);
    if (compare === undefined) this.#byOccasion.set(candidacy.occasion, this.#main);
  }

  decide(award: Nomination["award"]): DecisionWithoutReceipt {
    const { compiled, candidacy } = this;
    const { book } = compiled;
    const { occasion, asOf, receivedOn = asOf } = candidacy;
    const target = resolveTarget(book, candidacy, award);
    const { ground } = target;
    const rules = applicableRules(compiled, target, receivedOn);
    const { evaluator } = this.#main;
    const context = this.#main.context.forAward(award, ground);
    evaluator.resetAward(context);
    const evaluated = evaluateWithChecks(evaluator, compiled, rules);
    const outcome = outcomeIn(evaluator, rules, "current");
    const lastInForce = outcomeIn(evaluator, rules, "lastInForce");
    const unknowns = eligibilityUnknowns(book, evaluator, evaluated, lastInForce, { ...candidacy, award });
    const judgements = openJudgements(compiled, unknowns, evaluated.routes.check, receivedOn);
    const restsOnDay = outcome === "undetermined" && restsOnEnded(evaluator, rules);
    const { notices, citations } = allNotices(compiled, rules, candidacy, {
      evaluated,
      judgements,
      inputNotices: inputNotices(this.#inputNotices, context, restsOnDay),
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

  /** The last step with an evaluator, which then works on other targets. */
  #elsewhere(rules: ApplicableRules, day: string): ElsewhereNotices {
    return elsewhereNotices(this.compiled, rules, day, (target) => {
      const { evaluator, context } = this.#onOccasion(target.occasion);
      evaluator.resetAward(context.forAward(target.award, target.ground));
      return evaluator;
    });
  }

  /** An evaluator of the candidacy on an occasion, with the library's own operators: others may know fewer leaves. */
  #onOccasion(occasion: OccasionCode): AtWork {
    let atWork = this.#byOccasion.get(occasion);
    if (atWork === undefined) {
      const context = new FactContext({ ...this.candidacy, occasion }, this.compiled.book.movements);
      atWork = { evaluator: new Evaluator(this.compiled.program).reset(context), context };
      this.#byOccasion.set(occasion, atWork);
    }
    return atWork;
  }
}

/** An evaluator with the context of the candidacy that it was reset to. */
interface AtWork {
  readonly evaluator: Evaluator;
  readonly context: FactContext;
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
