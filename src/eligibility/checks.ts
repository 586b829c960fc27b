// Step 4 of a decision: every rule as a check, with its status, its conditions down to the single facts, and its source.
// Nothing is left out because another rule decides: a reader must see all that passes, fails and is unknown.

import { measureShortfall } from "../conditions/operators.js";
import type { FactValue } from "../facts/fact-value.js";
import type { Row } from "../facts/row.js";
import { FALSE, TRUE } from "../logic/truth.js";
import type { Check, CheckStatus } from "../result/check.js";
import { CHECK_TITLES } from "../result/wordings.js";
import type { CompiledBook } from "../rulebook/compile.js";
import {
  type CheckTemplate,
  type GroupTemplate,
  type LeafTemplate,
  type RuleTemplate,
  ruleTemplates,
  STATUSES_WANTED,
} from "./check-template.js";
import { evaluateRoutes, routesStatus } from "./outcome.js";
import { type EvaluatedRule, evaluateRule, type OutcomeRule } from "./rule-result.js";
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
export function evaluateWithChecks(row: Row, compiled: CompiledBook, rules: ApplicableRules): EvaluatedRules {
  const templatesOf = compiled.derive(ruleTemplates);
  const evaluateEach = (each: readonly OutcomeRule[]) => {
    const templates = templatesOf(each);
    return each.map((rule, index) => evaluateWithCheck(row, rule, templates[index] as RuleTemplate));
  };
  return {
    listings: rules.listings,
    routes: evaluateRoutesGroup(row, rules, evaluateEach(rules.routes)),
    requirementsAndBars: evaluateEach(rules.requirementsAndBars),
    holds: evaluateEach(rules.holds),
  };
}

/** All evaluated rules in the order in which a decision shows them. */
export function allEvaluated({ listings, routes, requirementsAndBars, holds }: EvaluatedRules): EvaluatedRule[] {
  return [...listings, routes, ...requirementsAndBars, ...holds];
}

function evaluateWithCheck(row: Row, rule: OutcomeRule, template: RuleTemplate): EvaluatedRule {
  const { forceStatus, scope, conditions } = rule;
  const { current, lastInForce, applies } = evaluateRule(row, rule);
  const status = applies === FALSE ? "not-applicable" : (STATUSES_WANTED[current] as CheckStatus);
  // A scope that the nominee is in explains nothing, so it is not shown.
  const check = ruleCheck(row, template, status, applies === TRUE ? undefined : template.scope);
  if (forceStatus === "ended" && applies !== FALSE) check.provisional = STATUSES_WANTED[lastInForce] as CheckStatus;
  return { current, lastInForce, applies, check, forceStatus, scope, conditions };
}

/** The group at the root of a rule's conditions is the rule itself, so its children come directly under the rule. */
function ruleCheck(
  row: Row,
  template: RuleTemplate,
  status: CheckStatus,
  shownScope: CheckTemplate | undefined,
): Check {
  const { id, role, layer, pack, title, source, alsoFrom, conditions } = template;
  let check: Check;
  if (shownScope !== undefined) {
    const children = [instantiateCheck(row, template, shownScope)];
    if (conditions !== undefined) {
      const below = instantiateCheck(row, template, conditions);
      below.id = `${id}/conditions`;
      children.push(below);
    }
    check = { id, status, role, layer, pack, title, operator: "all", source, children };
  } else if (conditions?.type === "group") {
    const { operator } = conditions;
    const children = instantiateChildren(row, template, conditions);
    check = { id, status, role, layer, pack, title, operator, source, children };
  } else {
    check = { id, status, role, layer, pack, title, source };
  }
  if (alsoFrom !== undefined) check.alsoFrom = alsoFrom;
  return check;
}

/** The result of the routes as a group, with its check. */
function evaluateRoutesGroup(row: Row, rules: ApplicableRules, routes: readonly EvaluatedRule[]): EvaluatedRoutes {
  const result = evaluateRoutes(row, rules);
  const [status, provisional] = [routesStatus(result, "current"), routesStatus(result, "lastInForce")];
  const { layer, pack, source } = rules.listings[0].check;
  const check: Check = {
    id: "routes",
    status,
    role: "routes",
    layer,
    pack,
    title: CHECK_TITLES.routes,
    operator: "any",
    source,
    ...(provisional === status ? {} : { provisional }),
    children: routes.map((route) => route.check),
  };
  return { ...result, check, each: routes };
}

/** The checks of a condition tree of a rule: every leaf, none left out because another decides. */
function instantiateCheck(row: Row, rule: RuleTemplate, template: CheckTemplate): Check {
  if (template.type === "leaf") return leafCheck(row, rule, template);
  // Field by field, here and below, for a decision may have a hundred checks, and a spread takes longer.
  const { role, layer, pack, source } = rule;
  const { id, title, operator, node, statuses } = template;
  const status = statuses[node.proposition.truths(row)] as CheckStatus;
  const children = instantiateChildren(row, rule, template);
  return { id, status, role, layer, pack, title, operator, source, children };
}

const instantiateChildren = (row: Row, rule: RuleTemplate, { children }: GroupTemplate): Check[] =>
  children.map((child) => instantiateCheck(row, rule, child));

function leafCheck(row: Row, rule: RuleTemplate, template: LeafTemplate): Check {
  const { role, layer, pack, source } = rule;
  const { id, title, fact, required, node, statuses, judgement, threshold } = template;
  const status = statuses[node.proposition.truths(row)] as CheckStatus;
  const factValue = node.fact.value(row);
  const actual = actualValue(factValue);
  // Made with all of its fields at once, where it can be: those that are added later are kept apart, which takes longer.
  if (judgement !== undefined) {
    return actual === undefined
      ? { id, status, role, layer, pack, title, fact, required, source, judgement }
      : { id, status, role, layer, pack, title, fact, required, source, actual, judgement };
  }
  if (actual === undefined) return { id, status, role, layer, pack, title, fact, required, source };
  const check: Check = { id, status, role, layer, pack, title, fact, required, source, actual };
  if (threshold !== undefined) {
    const shortfall = measureShortfall(factValue, required.operator, threshold);
    if (shortfall !== undefined) check.shortfall = shortfall;
  }
  if (factValue.state === "known" || factValue.state === "range") {
    const countedAfter = factValue.countedAfter?.();
    if (countedAfter !== undefined) check.countedAfter = countedAfter;
  }
  return check;
}

function actualValue(factValue: FactValue): Check["actual"] {
  switch (factValue.state) {
    case "known":
      return factValue.value;
    case "range":
      return Number.isFinite(factValue.max)
        ? { atLeast: factValue.min, atMost: factValue.max }
        : { atLeast: factValue.min };
    case "list":
      return [...factValue.items];
    default:
      return undefined;
  }
}
