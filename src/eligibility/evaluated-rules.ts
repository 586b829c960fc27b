import type { LocalizedText } from "../codes.js";
import type { Evaluator } from "../conditions/evaluator.js";
import type { Node } from "../conditions/program.js";
import { conditionStatus } from "../conditions/status.js";
import { FALSE, TRUE, type Truth, UNKNOWN } from "../logic/truth.js";
import { ALL_UNKNOWN, uniform } from "../logic/truth-triple.js";
import type { Rule } from "../pack/types.js";
import type { Check } from "../result/check.js";
import type { LayerAvailability } from "../rulebook/availability.js";
import type { CompiledRule } from "../rulebook/create.js";
import { deepFreeze } from "../rulebook/freeze.js";
import type { AtDate, ForceStatus } from "../rulebook/in-force.js";
import { instantiateCheck, type JudgementTitles, ruleTemplate } from "./check-template.js";
import {
  evaluateRoutes,
  evaluateRule,
  type RuleResult,
  routesStatus,
  toOutcomeRule,
  truthForNominee,
  truthInLawState,
} from "./rule-result.js";

/** A part of a decision, with the checks that show it. */
export interface EvaluatedRule extends RuleResult {
  readonly check: Check;
  /** The condition trees to search for what is still open. */
  readonly trees: readonly Node[];
}

/** The parts of a decision, by what they do to it. */
export interface Parts {
  listings: readonly EvaluatedRule[];
  routes: EvaluatedRule;
  /** Requirements and bars, each true when it speaks for the nominee. */
  conditions: EvaluatedRule[];
  holds: EvaluatedRule[];
}

/** Every part of a decision. */
export function everyPart({ listings, routes, conditions, holds }: Parts): EvaluatedRule[] {
  return [...listings, routes, ...conditions, ...holds];
}

/** Whether the nominee wants the conditions of a rule to hold. */
const wantsConditions = ({ role }: Rule): boolean => role === "requirement" || role === "route";

/** A check as it stands: what its text finds counts only while the text is law. */
function withForceStatus(forceStatus: ForceStatus, check: Check, { current, applies }: RuleResult): Check {
  if (forceStatus === "in-force" || applies === FALSE || current !== ALL_UNKNOWN) return check;
  if (forceStatus === "ended") return { ...check, status: "unknown", provisional: check.status };
  return { ...check, status: "unknown" };
}

/** The part a rule plays. */
export function evaluatedRule(
  evaluator: Evaluator,
  judgements: JudgementTitles,
  dated: AtDate<CompiledRule>,
): EvaluatedRule {
  const { rule } = dated.provision;
  const outcomeRule = toOutcomeRule(dated);
  const result = evaluateRule(evaluator, outcomeRule);
  const template = ruleTemplate(judgements, dated.provision, wantsConditions(rule));
  const target = template.conditions === undefined ? undefined : instantiateCheck(evaluator, template.conditions);
  const narrowed =
    template.scope === undefined || result.applies === TRUE ? undefined : instantiateCheck(evaluator, template.scope);
  const { id, role, layer, pack, title, source } = rule;
  const status = result.applies === FALSE ? "not-applicable" : conditionStatus(truthForNominee(evaluator, outcomeRule));
  const { operator, children } = ruleChildren(id, narrowed, target);
  const check: Check =
    operator === undefined || children === undefined
      ? { id, status, role, layer, pack, title, source }
      : { id, status, role, layer, pack, title, operator, source, children };
  const { current, lastInForce, applies } = result;
  return {
    current,
    lastInForce,
    applies,
    check: withForceStatus(dated.forceStatus, check, result),
    trees: template.trees,
  };
}

/** The group at the root of a rule's conditions is the rule itself, so its children stand directly under the rule. */
function ruleChildren(
  id: string,
  narrowed: Check | undefined,
  target: Check | undefined,
): Pick<Check, "operator" | "children"> {
  if (narrowed === undefined) return target ?? {};
  return {
    operator: "all",
    children: target === undefined ? [narrowed] : [narrowed, { ...target, id: `${id}/conditions` }],
  };
}

const LISTING_TITLES: Record<"law" | "plan", LocalizedText> = {
  law: {
    vi: "Pháp luật cho phép tặng hình thức này cho loại đối tượng này",
    en: "The law gives this award to this kind of nominee",
  },
  plan: {
    vi: "Kế hoạch nêu hình thức này cho dịp và loại đối tượng này",
    en: "The plan lists this award on this occasion for this kind of nominee",
  },
};

const LISTING_TRUTHS: Record<LayerAvailability["answer"], Truth> = {
  given: TRUE,
  "not-given": FALSE,
  "left-to-others": UNKNOWN,
  silent: UNKNOWN,
};

/** The part of the listings of one layer: false means that the award is not for this nominee on this occasion. */
export function evaluatedListings({ pack, layer, answer, deciding, source }: LayerAvailability): EvaluatedRule {
  const forceStatus = deciding?.forceStatus ?? "in-force";
  const truth = LISTING_TRUTHS[answer];
  const check: Check = {
    id: deciding === undefined ? `${pack}.not-listed` : deciding.provision.id,
    status: truth === TRUE ? "pass" : truth === FALSE ? "fail" : "unknown",
    role: "listing",
    layer,
    pack,
    title: LISTING_TITLES[layer === "law" ? "law" : "plan"],
    source,
  };
  const good = uniform(truth);
  const result: RuleResult = {
    current: truthInLawState(forceStatus, "listing", good, "current"),
    lastInForce: truthInLawState(forceStatus, "listing", good, "lastInForce"),
    applies: TRUE,
  };
  return { ...result, check: deepFreeze(withForceStatus(forceStatus, check, result)), trees: [] };
}

/** The part that the routes play. */
export function evaluatedRoutes(routes: readonly EvaluatedRule[], hasGap: boolean, law: EvaluatedRule): EvaluatedRule {
  const result = evaluateRoutes(routes, hasGap, law);
  const [status, provisional] = [routesStatus(result, "current"), routesStatus(result, "lastInForce")];
  const check: Check = {
    id: "routes",
    status,
    role: "routes",
    layer: law.check.layer,
    pack: law.check.pack,
    title: { vi: "Tiêu chuẩn: đạt một là đủ", en: "Standards: any one is enough" },
    operator: "any",
    source: law.check.source,
    ...(provisional === status ? {} : { provisional }),
    children: routes.map((evaluatedRule) => evaluatedRule.check),
  };
  const trees = routes.flatMap((evaluatedRule) => (evaluatedRule.applies === FALSE ? [] : evaluatedRule.trees));
  return { ...result, check, trees };
}
