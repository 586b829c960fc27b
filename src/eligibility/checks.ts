// Step 4 of a decision: every rule as a check, with its status, its conditions down to the single facts, and its source.
// Nothing is left out because another rule decides: a reader must see all that passes, fails and is unknown.

import type { Evaluator } from "../conditions/evaluator.js";
import { measureShortfall } from "../conditions/operators.js";
import type { FactValue } from "../facts/fact-value.js";
import { FALSE, TRUE } from "../logic/truth.js";
import { conditionStatus } from "../logic/truth-triple.js";
import type { Check } from "../result/check.js";
import { CHECK_TITLES } from "../result/wordings.js";
import type { CompiledBook, CompiledRule } from "../rulebook/compile.js";
import type { AtDate } from "../rulebook/in-force.js";
import { type CheckTemplate, type CheckTemplates, checkTemplates } from "./check-template.js";
import {
  type EvaluatedRule,
  evaluateRoutes,
  evaluateRule,
  routesStatus,
  toOutcomeRule,
  truthForNominee,
  withForceStatus,
} from "./rule-result.js";
import type { ApplicableRules } from "./select.js";

/** The group of routes, of which any one is enough; its check has those of the single routes as children. */
export interface EvaluatedRoutes extends EvaluatedRule {
  readonly each: readonly EvaluatedRule[];
}

/** Every rule of a decision with its result and its check, by what it does to the outcome. */
export interface EvaluatedRules {
  readonly listings: readonly EvaluatedRule[];
  readonly routes: EvaluatedRoutes;
  readonly requirementsAndBars: readonly EvaluatedRule[];
  readonly holds: readonly EvaluatedRule[];
}

/** Evaluates every applicable rule. */
export function evaluateWithChecks(
  evaluator: Evaluator,
  compiled: CompiledBook,
  rules: ApplicableRules,
): EvaluatedRules {
  const templates = compiled.derive(checkTemplates);
  const each = (dated: readonly AtDate<CompiledRule>[]) =>
    dated.map((one) => evaluateWithCheck(evaluator, templates, one));
  return {
    listings: rules.listings,
    routes: evaluateRoutesGroup(each(rules.routes), rules.gaps.length > 0, rules.listings[0]),
    requirementsAndBars: each(rules.requirementsAndBars),
    holds: each(rules.holds),
  };
}

/** All evaluated rules in the order in which a decision shows them. */
export function allEvaluated({ listings, routes, requirementsAndBars, holds }: EvaluatedRules): EvaluatedRule[] {
  return [...listings, routes, ...requirementsAndBars, ...holds];
}

function evaluateWithCheck(
  evaluator: Evaluator,
  templates: CheckTemplates,
  dated: AtDate<CompiledRule>,
): EvaluatedRule {
  const { id, role, layer, pack, title, source, alsoFrom } = dated.provision.rule;
  const outcomeRule = toOutcomeRule(dated);
  const result = evaluateRule(evaluator, outcomeRule);
  const template = templates.ruleTemplate(dated.provision);
  const conditions = template.conditions === undefined ? undefined : instantiateCheck(evaluator, template.conditions);
  // A scope that the nominee is in explains nothing, so it is not shown.
  const scope =
    template.scope === undefined || result.applies === TRUE ? undefined : instantiateCheck(evaluator, template.scope);
  const status = result.applies === FALSE ? "not-applicable" : conditionStatus(truthForNominee(evaluator, outcomeRule));
  const { operator, children } = ruleChildren(id, scope, conditions);
  const check: Check =
    operator === undefined || children === undefined
      ? { id, status, role, layer, pack, title, source }
      : { id, status, role, layer, pack, title, operator, source, children };
  if (alsoFrom !== undefined) check.alsoFrom = alsoFrom;
  const { current, lastInForce, applies } = result;
  return {
    current,
    lastInForce,
    applies,
    check: withForceStatus(dated.forceStatus, check, result),
    forceStatus: dated.forceStatus,
    scope: dated.provision.scope,
    conditions: dated.provision.conditions,
  };
}

/** The group at the root of a rule's conditions is the rule itself, so its children come directly under the rule. */
function ruleChildren(
  id: string,
  scope: Check | undefined,
  conditions: Check | undefined,
): Pick<Check, "operator" | "children"> {
  if (scope === undefined) return conditions ?? {};
  return {
    operator: "all",
    children: conditions === undefined ? [scope] : [scope, { ...conditions, id: `${id}/conditions` }],
  };
}

/** The result of the routes as a group, with its check. */
function evaluateRoutesGroup(routes: readonly EvaluatedRule[], hasGap: boolean, law: EvaluatedRule): EvaluatedRoutes {
  const result = evaluateRoutes(routes, hasGap, law);
  const [status, provisional] = [routesStatus(result, "current"), routesStatus(result, "lastInForce")];
  const check: Check = {
    id: "routes",
    status,
    role: "routes",
    layer: law.check.layer,
    pack: law.check.pack,
    title: CHECK_TITLES.routes,
    operator: "any",
    source: law.check.source,
    ...(provisional === status ? {} : { provisional }),
    children: routes.map((route) => route.check),
  };
  return { ...result, check, each: routes };
}

/** The checks of a condition tree: every leaf, none left out because another decides. */
function instantiateCheck(evaluator: Evaluator, template: CheckTemplate): Check {
  const { node, wanted, check } = template;
  const truths = evaluator.evaluate(node);
  // Field by field, for a decision may have a hundred checks, and a spread takes longer.
  const { id, role, layer, pack, title, source } = check;
  if ("children" in template) {
    const { operator } = template.check;
    const status = conditionStatus(truths, wanted);
    const children = template.children.map((child) => instantiateCheck(evaluator, child));
    return { id, status, role, layer, pack, title, operator, source, children };
  }
  const { fact, required, judgement } = template.check;
  const factValue = evaluator.factValue(template.node);
  const status = conditionStatus(truths, wanted);
  const found: Check = { id, status, role, layer, pack, title, fact, required, source };
  const value = actualValue(factValue);
  const shortfall =
    typeof required.value === "number" ? measureShortfall(factValue, required.operator, required.value) : undefined;
  if (value !== undefined) found.actual = value;
  if (shortfall !== undefined) found.shortfall = shortfall;
  const countedAfter = "countedAfter" in factValue ? factValue.countedAfter?.() : undefined;
  if (countedAfter !== undefined) found.countedAfter = countedAfter;
  if (judgement !== undefined) found.judgement = judgement;
  return found;
}

function actualValue(factValue: FactValue): Check["actual"] {
  switch (factValue.state) {
    case "known":
      return factValue.value;
    case "range":
      return { atLeast: factValue.min, ...(Number.isFinite(factValue.max) ? { atMost: factValue.max } : {}) };
    case "list":
      return [...factValue.items];
    default:
      return undefined;
  }
}
