// Whether changes open a route: the fast way, for thousands of them. What a remedy promises is confirmed by a whole decision.

import { evaluateRule, type RuleResult } from "../eligibility/rule-result.js";
import { type ApplicableRules, applicableRules, resolveTarget } from "../eligibility/select.js";
import { Row } from "../facts/row.js";
import { beginChecked } from "../facts/rows.js";
import { TRUE } from "../logic/truth.js";
import { conditionStatus } from "../logic/truth-triple.js";
import { safeParseNomination } from "../nomination/check.js";
import type { Nomination } from "../nomination/types.js";
import type { CompiledBook } from "../rulebook/compile.js";
import { applyChange } from "./apply.js";
import type { NominationChange } from "./types.js";

/** What stands against a nominee, or is open, as far as a status shows; under the last encoded texts. */
const statusOf = ({ lastInForce }: RuleResult) => conditionStatus(lastInForce);

/** Tries changes of one nomination, and counts the trials. */
export class Trials {
  used = 0;
  readonly #row = new Row();
  /** What is unknown today may stay so: it is asked about, and no remedy answers questions. */
  readonly #openToday: ReadonlySet<string>;

  constructor(
    private readonly compiled: CompiledBook,
    readonly nomination: Nomination,
    readonly limit: number,
  ) {
    const rules = this.#evaluate(nomination);
    this.#openToday = new Set(this.#besideRoutes(rules).flatMap(([id, status]) => (status === "unknown" ? [id] : [])));
  }

  /** Whether no trial is left. */
  get isExhausted(): boolean {
    return this.used >= this.limit;
  }

  /** Whether a route is met after changes, and nothing known stands against the nominee; judgements may be open. */
  opens(route: string, changes: readonly NominationChange[]): boolean {
    if (this.isExhausted) return false;
    this.used += 1;
    const checked = safeParseNomination(changes.reduce(applyChange, this.nomination), this.compiled.book);
    if (!checked.ok) return false;
    const rules = this.#evaluate(checked.value);
    const dated = rules.routes.find(({ provision }) => provision.rule.id === route);
    if (dated === undefined) return false;
    const result = evaluateRule(this.#row, dated);
    if (result.applies !== TRUE || !isMet(statusOf(result))) return false;
    return this.#besideRoutes(rules).every(
      ([id, status]) => isMet(status) || (status === "unknown" && this.#openToday.has(id)),
    );
  }

  #evaluate(nomination: Nomination): ApplicableRules {
    const { award, asOf, receivedOn = asOf } = nomination;
    const { book } = this.compiled;
    const target = resolveTarget(book, nomination, award);
    beginChecked(this.#row, book, nomination).propose(award, target.ground);
    return applicableRules(this.compiled, target, receivedOn);
  }

  /** The status of every listing and rule that is no route. */
  #besideRoutes({ listings, requirementsAndBars, holds }: ApplicableRules): [id: string, status: string][] {
    return [
      ...listings.map((listing): [string, string] => [listing.check.id, statusOf(listing)]),
      ...[...requirementsAndBars, ...holds].map((dated): [string, string] => [
        dated.provision.rule.id,
        statusOf(evaluateRule(this.#row, dated)),
      ]),
    ];
  }
}

/** Whether a status is met, or waits for people alone. */
export const isMet = (status: string | undefined): boolean => status === "pass" || status === "judgement";
