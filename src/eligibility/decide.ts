// A decision from beginning to end. Its steps, each a file: 1 the provisions that apply (`select`, `listings`), 2 what each
// rule means for the nominee (`rule-result`), 3 the outcome (`outcome`), 4 the checks that show every rule (`checks`), 5 what
// is missing (`unknowns`), 6 what else to know (`notices`). Steps 3 and 4 are computed independently, from one evaluator.

import { Evaluator } from "../conditions/evaluator.js";
import type { CompareLeaf } from "../facts/definition.js";
import type { Row } from "../facts/row.js";
import { beginChecked, withRow } from "../facts/rows.js";
import { deepFreeze } from "../input/freeze.js";
import type { Nomination } from "../nomination/types.js";
import { type Citations, citationsIn, withCitations } from "../result/envelope.js";
import type { Notice } from "../result/notice.js";
import { type CompiledBook, comparingBook } from "../rulebook/compile.js";
import { dissolvedNotices } from "../rulebook/dissolved.js";
import type { Target } from "../rulebook/target.js";
import { type EvaluatedRules, evaluateWithChecks } from "./checks.js";
import { type ElsewhereNotices, elsewhereNotices } from "./elsewhere.js";
import { inputNotices } from "./input-notices.js";
import { decisionNotices, noticesKey } from "./notices.js";
import { outcomeIn, restsOnEnded } from "./outcome.js";
import { remember } from "./remember.js";
import { type ApplicableRules, applicableRules, resolveTarget } from "./select.js";
import type { DecisionWithoutReceipt, OpenJudgement } from "./types.js";
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
  readonly #evaluator: Evaluator;

  constructor(
    private readonly ownBook: CompiledBook,
    private readonly row: Row,
    private readonly compare?: CompareLeaf,
  ) {
    this.#compiled = compare === undefined ? ownBook : ownBook.derive(comparingBook);
    this.#evaluator = new Evaluator(row);
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
    const evaluator = this.#evaluator;
    row.onOccasion(occasion).propose(award, ground);
    row.compare = this.compare;
    const evaluated = evaluateWithChecks(evaluator, compiled, rules);
    const outcome = outcomeIn(evaluator, rules, "current");
    const lastInForce = outcomeIn(evaluator, rules, "lastInForce");
    const unknowns = eligibilityUnknowns(book, evaluator, evaluated, lastInForce, { ...candidacy, award });
    const judgements = openJudgements(compiled, unknowns, evaluated.routes.check, receivedOn);
    const restsOnDay = outcome === "undetermined" && restsOnEnded(evaluator, rules);
    const { law, plans } = rules.availability;
    const dissolved = dissolvedNotices(
      {
        levels: [candidacy.unit?.level],
        bodies: [
          ...rules.decidedBy,
          ...judgements.flatMap(({ judgedBy }) => judgedBy),
          ...[law, ...plans].flatMap(({ deciding }) => deciding?.provision.leftTo ?? []),
        ],
      },
      asOf,
    );
    const ofInput = inputNotices(row, restsOnDay);
    const elsewhere = lastInForce === "not-applicable" ? this.#elsewhere(target, receivedOn) : NONE;
    const said = compiled.derive(saidByRules).get(rules) ?? { notices: new Map(), citations: new Map() };
    compiled.derive(saidByRules).set(rules, said);
    const key = noticesKey(compiled, evaluated, asOf);
    const notices = [
      ...remember(said.notices, key, () => deepFreeze(decisionNotices(compiled, rules, evaluated, asOf))),
      ...ofInput,
      ...dissolved,
      ...elsewhere.notices,
    ];
    const citing = [
      key,
      elsewhere.key,
      ...dissolved.map(({ concerns }) => concerns),
      ...judgements.map(({ id }) => id),
    ];
    const citations = remember(said.citations, citing.join("|"), () =>
      deepFreeze(citationsIn(citingParts(evaluated, judgements, notices), book)),
    );
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
  #elsewhere(target: Target, day: string): ElsewhereNotices {
    const { ownBook, row } = this;
    row.compare = undefined;
    return elsewhereNotices(ownBook, applicableRules(ownBook, target, day), day, ({ occasion, award, ground }) => {
      row.onOccasion(occasion).propose(award, ground);
      return this.#evaluator;
    });
  }
}

/** What decisions under the same applicable rules say, by what else it depends on. */
interface Said {
  readonly notices: Map<string, readonly Notice[]>;
  readonly citations: Map<string, Citations>;
}

const saidByRules = () => new WeakMap<ApplicableRules, Said>();

const NONE = { key: "", notices: [] } as const;

function shownChecks({ listings, routes, requirementsAndBars, holds }: EvaluatedRules) {
  return [
    // Copies, for the checks of listings are cached and frozen.
    ...listings.map(({ check }) => ({ ...check })),
    routes.check,
    ...requirementsAndBars.map(({ check }) => check),
    ...holds.map(({ check }) => check),
  ];
}

/** Below the top, only the routes have sources of their own: the checks of a condition have the source of its rule. */
function citingParts(evaluated: EvaluatedRules, judgements: readonly OpenJudgement[], notices: readonly Notice[]) {
  const cited = [...shownChecks(evaluated), ...(evaluated.routes.check.children ?? [])];
  return [cited.map(({ source }) => source), judgements.map(({ source }) => source), notices];
}
