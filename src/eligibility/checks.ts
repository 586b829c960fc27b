// Step 4 of a decision: every rule as a check, with its status, its conditions down to the single facts, and its source.
// Nothing is left out because another rule decides: a reader must see all that passes, fails and is unknown.

import { measureShortfall } from "../conditions/operators.js";
import type { FactValue } from "../facts/fact-value.js";
import type { Row } from "../facts/row.js";
import { rememberFor } from "../logic/remember.js";
import { FALSE, TRUE } from "../logic/truth.js";
import type { Check } from "../result/check.js";
import { CHECK_TITLES } from "../result/wordings.js";
import type { CompiledBook, CompiledRule } from "../rulebook/compile.js";
import type { AtDate } from "../rulebook/in-force.js";
import {
  type CheckTemplate,
  type GroupTemplate,
  type LeafTemplate,
  type RuleTemplate,
  ruleTemplates,
  STATUSES_WANTED,
} from "./check-template.js";
import {
  applicability,
  type EvaluatedRule,
  evaluateRoutes,
  evaluateRule,
  type OutcomeRule,
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

/** A rule to evaluate, with what is the same of its check for every nominee. */
interface PreparedRule {
  readonly outcomeRule: OutcomeRule;
  readonly template: RuleTemplate;
}

type PreparedRules = Readonly<Record<"routes" | "requirementsAndBars" | "holds", readonly PreparedRule[]>>;

const preparedRules = () => new WeakMap<ApplicableRules, PreparedRules>();

/** The applicable rules with their templates, found once for all nominees to whom the same rules apply. */
function prepareRules(compiled: CompiledBook, rules: ApplicableRules): PreparedRules {
  return rememberFor(compiled.derive(preparedRules), rules, ({ routes, requirementsAndBars, holds }) => {
    const templateOf = compiled.derive(ruleTemplates);
    const each = (dated: readonly AtDate<CompiledRule>[]) =>
      dated.map((one) => ({ outcomeRule: toOutcomeRule(one), template: templateOf(one.provision) }));
    return { routes: each(routes), requirementsAndBars: each(requirementsAndBars), holds: each(holds) };
  });
}

/** Evaluates every applicable rule. */
export function evaluateWithChecks(row: Row, compiled: CompiledBook, rules: ApplicableRules): EvaluatedRules {
  const { routes, requirementsAndBars, holds } = prepareRules(compiled, rules);
  const each = (prepared: readonly PreparedRule[]) => prepared.map((one) => evaluateWithCheck(row, one));
  return {
    listings: rules.listings,
    routes: evaluateRoutesGroup(each(routes), rules.gaps.length > 0, rules.listings[0]),
    requirementsAndBars: each(requirementsAndBars),
    holds: each(holds),
  };
}

/** All evaluated rules in the order in which a decision shows them. */
export function allEvaluated({ listings, routes, requirementsAndBars, holds }: EvaluatedRules): EvaluatedRule[] {
  return [...listings, routes, ...requirementsAndBars, ...holds];
}

function evaluateWithCheck(row: Row, { outcomeRule, template }: PreparedRule): EvaluatedRule {
  const { forceStatus, scope, conditions } = outcomeRule;
  const truths = truthForNominee(row, outcomeRule);
  const applies = applicability(row, outcomeRule);
  const status = applies === FALSE ? "not-applicable" : (STATUSES_WANTED[truths] as Check["status"]);
  // A scope that the nominee is in explains nothing, so it is not shown.
  const check = ruleCheck(row, template, status, applies === TRUE ? undefined : template.scope);
  if (forceStatus === "in-force") {
    return { current: truths, lastInForce: truths, applies, check, forceStatus, scope, conditions };
  }
  const result = evaluateRule(row, outcomeRule);
  return { ...result, check: withForceStatus(forceStatus, check, result), forceStatus, scope, conditions };
}

/** The group at the root of a rule's conditions is the rule itself, so its children come directly under the rule. */
function ruleCheck(
  row: Row,
  template: RuleTemplate,
  status: Check["status"],
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
function evaluateRoutesGroup(routes: readonly EvaluatedRule[], hasGap: boolean, law: EvaluatedRule): EvaluatedRoutes {
  const result = evaluateRoutes(routes, hasGap, law);
  const [status, provisional] = [routesStatus(result, "current"), routesStatus(result, "lastInForce")];
  const { layer, pack, source } = law.check;
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
  const { current, lastInForce, applies } = result;
  return { current, lastInForce, applies, check, each: routes };
}

/** The checks of a condition tree of a rule: every leaf, none left out because another decides. */
function instantiateCheck(row: Row, rule: RuleTemplate, template: CheckTemplate): Check {
  if (template.type === "leaf") return leafCheck(row, rule, template);
  // Field by field, here and below, for a decision may have a hundred checks, and a spread takes longer.
  const { role, layer, pack, source } = rule;
  const { id, title, operator, node, statuses } = template;
  const status = statuses[node.proposition.truths(row)] as Check["status"];
  const children = instantiateChildren(row, rule, template);
  return { id, status, role, layer, pack, title, operator, source, children };
}

const instantiateChildren = (row: Row, rule: RuleTemplate, { children }: GroupTemplate): Check[] =>
  children.map((child) => instantiateCheck(row, rule, child));

function leafCheck(row: Row, rule: RuleTemplate, template: LeafTemplate): Check {
  const { role, layer, pack, source } = rule;
  const { id, title, fact, required, node, statuses, judgement, threshold } = template;
  const status = statuses[node.proposition.truths(row)] as Check["status"];
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
