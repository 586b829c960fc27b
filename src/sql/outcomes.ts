import { codesOf, type OutcomeCode } from "../codes.js";
import type { LawState, OutcomeRule, RuleResult } from "../eligibility/rule-result.js";
import type { ApplicableRules } from "../eligibility/select.js";
import { FALSE, UNKNOWN as NOT_KNOWN } from "../logic/truth.js";
import { actual } from "../logic/truth-triple.js";
import type { Draft } from "./draft.js";
import { allOf, anyOf, literals, UNKNOWN } from "./expressions.js";
import type { Proposal } from "./facts/fact.js";
import { applies, type Favour, ruleTruth } from "./rules.js";

/** The outcome of a nomination, and the provisional one of an outcome that is undetermined; each an expression. */
export interface OutcomeExpressions {
  readonly outcome: string;
  readonly provisional: string;
}

/** No provisional outcome. */
const NO_OUTCOME = "NULL";

// A number takes less room than a text while it is worked out, and the last step has the texts.
const number = (outcome: OutcomeCode): string => String(codesOf("outcome").indexOf(outcome) + 1);

/** The code of an outcome, by its number. */
export const outcomeText = (column: string): string => `(ARRAY[${literals(codesOf("outcome"))}])[${column}]`;

const NOT_APPLICABLE = number("not-applicable");

/** The number of an outcome that facts may still change. */
export const UNDETERMINED = number("undetermined");

/** The outcomes under the rules that apply to a target, as `outcomeIn` and `restsOnEnded` have them for evaluated facts. */
export function outcomeExpressions(draft: Draft, rules: ApplicableRules, proposal: Proposal): OutcomeExpressions {
  if (actual(rules.listed.current) === FALSE) return { outcome: NOT_APPLICABLE, provisional: NO_OUTCOME };
  const writer = new OutcomeWriter(draft, rules, proposal);
  const outcome = writer.outcome("current");
  const rests = writer.restsOnEnded();
  if (rests === "FALSE") return { outcome, provisional: NO_OUTCOME };
  return { outcome, provisional: `CASE WHEN ${rests} THEN ${writer.outcome("lastInForce")} END` };
}

class OutcomeWriter {
  readonly #applies: string;

  constructor(
    private readonly draft: Draft,
    private readonly rules: ApplicableRules,
    private readonly proposal: Proposal,
  ) {
    const scopes = rules.outcomeRules.routes.map((route) => applies(draft, route, proposal));
    this.#applies = draft.groups.addUnlessPlain(anyOf([...scopes, ...(this.#hasGap ? [UNKNOWN] : [])]));
  }

  get #hasGap(): boolean {
    return this.rules.gaps.length > 0;
  }

  #truth(rule: OutcomeRule, lawState: LawState, judged: Favour): string {
    return ruleTruth(this.draft, rule, this.proposal, lawState, judged);
  }

  #all(rules: readonly OutcomeRule[], lawState: LawState, judged: Favour): string {
    return this.draft.groups.addUnlessPlain(allOf(rules.map((rule) => this.#truth(rule, lawState, judged))));
  }

  /** The routes as a group; unknown where it is not known what the law lists and none applies. */
  #routes(lawState: LawState, judged: Favour): string {
    const routes = this.rules.outcomeRules.routes.map((route) => this.#truth(route, lawState, judged));
    const any = this.draft.groups.addUnlessPlain(anyOf([...routes, ...(this.#hasGap ? [UNKNOWN] : [])]));
    if (!this.#isLawUnknown(lawState) || this.#applies === "TRUE") return any;
    return this.#applies === "FALSE" ? UNKNOWN : `(CASE WHEN NOT ${this.#applies} THEN NULL ELSE ${any} END)`;
  }

  #isLawUnknown(lawState: LawState): boolean {
    return actual(this.rules.listings[0][lawState]) === NOT_KNOWN;
  }

  outcome(lawState: LawState): string {
    const { listed, outcomeRules } = this.rules;
    const isLawUnknown = this.#isLawUnknown(lawState);
    if (!isLawUnknown && this.#applies === "FALSE") return NOT_APPLICABLE;
    const notApplicable = isLawUnknown ? "" : ` WHEN NOT ${this.#applies} THEN ${NOT_APPLICABLE}`;
    if (actual(listed[lawState]) === FALSE) return NOT_APPLICABLE;
    const base = (judged: Favour) =>
      allOf([this.#routes(lawState, judged), this.#all(outcomeRules.requirementsAndBars, lawState, judged)]);
    const holds = (judged: Favour) => this.#all(outcomeRules.holds, lawState, judged);
    const refused = ` WHEN NOT ${base("actual")} THEN CASE WHEN ${this.#applies} THEN ${number("ineligible")} ELSE ${UNDETERMINED} END`;
    if (actual(listed[lawState]) === NOT_KNOWN) return `CASE${notApplicable}${refused} ELSE ${UNDETERMINED} END`;
    return (
      `CASE${notApplicable}${refused} WHEN ${base("for")} IS NOT TRUE THEN ${UNDETERMINED}` +
      ` WHEN NOT ${holds("actual")} THEN ${number("on-hold")} WHEN ${holds("for")} IS NOT TRUE THEN ${UNDETERMINED}` +
      ` WHEN ${allOf([base("actual"), holds("actual")])} THEN ${number("eligible")} ELSE ${number("for-council")} END`
    );
  }

  /** Whether an unknown outcome rests on a text that has ended. */
  restsOnEnded(): string {
    const { hasEnded, listings, outcomeRules } = this.rules;
    if (!hasEnded) return "FALSE";
    const isListingOpen = ({ current, check }: RuleResult & { check: { provisional?: unknown } }) =>
      actual(current) === NOT_KNOWN && check.provisional !== undefined;
    if (listings.some(isListingOpen)) return "TRUE";
    const open = [...outcomeRules.requirementsAndBars, ...outcomeRules.holds]
      .filter(({ forceStatus }) => forceStatus === "ended")
      .map((rule) => notFalse(applies(this.draft, rule, this.proposal)));
    const [now, last] = [this.#routesStatus("current"), this.#routesStatus("lastInForce")];
    const unknownNow = this.#routes("current", "actual");
    const routes = now === last ? "FALSE" : allOf([`(${unknownNow}) IS NULL`, `${now} <> ${last}`]);
    return anyOf([this.draft.groups.addUnlessPlain(anyOf(open)), routes]);
  }

  #routesStatus(lawState: LawState): string {
    const [is, best] = [this.#routes(lawState, "actual"), this.#routes(lawState, "for")];
    const outside = this.#applies === "TRUE" ? "" : `WHEN NOT ${this.#applies} AND NOT ${is} THEN 'not-applicable' `;
    return `CASE ${outside}WHEN ${is} THEN 'pass' WHEN NOT ${is} THEN 'fail' WHEN ${best} THEN 'judgement' ELSE 'unknown' END`;
  }
}

const notFalse = (truth: string) => (truth === "TRUE" || truth === UNKNOWN ? "TRUE" : `(${truth} IS NOT FALSE)`);
