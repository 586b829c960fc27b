// Step 5 of a decision: what is missing. Unknown facts become questions, and judgements are named with who makes them.

import { areExclusive } from "../conditions/exclusive.js";
import type { Node } from "../conditions/program.js";
import { collectUnknowns, type Unknowns } from "../conditions/unknowns.js";
import { branchesWithoutJudgement } from "../conditions/without-judgement.js";
import { dayNumber } from "../dates/numbers.js";
import type { Row } from "../facts/row.js";
import { remember } from "../logic/remember.js";
import { FALSE, TRUE, UNKNOWN } from "../logic/truth.js";
import { actual } from "../logic/truth-triple.js";
import type { JudgementDefinition } from "../pack/types.js";
import { NOMINATION_INPUTS } from "../questions/nomination-inputs.js";
import { type AskingCheck, Questions } from "../questions/questions.js";
import type { Check } from "../result/check.js";
import type { CompiledBook } from "../rulebook/compile.js";
import { numberPeriods, versionsOn } from "../rulebook/in-force.js";
import type { Rulebook } from "../rulebook/types.js";
import type { EvaluatedRules } from "./checks.js";
import { conjunction, type EvaluatedRule } from "./rule-result.js";
import type { Decision, OpenJudgement } from "./types.js";

const NOTHING_UNKNOWN: Unknowns = {
  questions: /* @__PURE__ */ new Questions(NOMINATION_INPUTS, { asOf: "" }),
  judgements: /* @__PURE__ */ new Map(),
};

/** The outcomes that no fact and no judgement changes. */
const DECIDED: readonly Decision["outcome"][] = ["eligible", "ineligible", "not-applicable"];

/** The unknown facts and open judgements that may still change the outcome; none where it is decided. */
export function eligibilityUnknowns(
  book: Rulebook,
  row: Row,
  evaluated: EvaluatedRules,
  lastInForce: Decision["outcome"],
): Unknowns {
  const { routes, requirementsAndBars, holds } = evaluated;
  // Without a route no fact of the nominee helps: only the law that is not encoded could open one.
  if (routes.applies === FALSE || DECIDED.includes(lastInForce)) return NOTHING_UNKNOWN;
  const { nomination, award } = row;
  const asked = { ...nomination, award };
  const open: Unknowns = { questions: new Questions(NOMINATION_INPUTS, asked, book), judgements: new Map() };
  const openRoutes = routes.each.filter(({ applies }) => applies !== FALSE);
  if (actual(conjunction([routes, ...requirementsAndBars], "lastInForce")) === FALSE) {
    // The award is refused, whatever else is known: open is only whether it is for the nominee at all.
    for (const { scope, check } of openRoutes) {
      if (scope !== undefined) collectUnknowns(row, scope, askingCheck({ check }), open);
    }
    return open;
  }
  const { ways, rules } = rulesThatDecide(
    evaluated,
    openRoutes,
    requirementsAndBars.filter(isOpen),
    holds.filter(isOpen),
  );
  for (const rule of [...ways, ...rules]) {
    for (const tree of treesOf(rule)) collectUnknowns(row, tree, askingCheck(rule), open);
  }
  // Questions are asked only while facts leave the outcome open; where it is on hold, the hold must end first.
  if (lastInForce === "undetermined") return open;
  const questions = new Questions(NOMINATION_INPUTS, asked, book);
  if (lastInForce === "for-council") addFactsThatDecide(row, ways, rules, questions);
  return { ...open, questions };
}

/** What asks: of a route its group, for any one route is enough. */
function askingCheck({ check: { id, role, title, source } }: Pick<EvaluatedRule, "check">): AskingCheck {
  return role === "route" ? { check: "routes", route: id, title, source } : { check: id, title, source };
}

const isOpen = ({ applies, lastInForce }: EvaluatedRule): boolean =>
  applies !== FALSE && actual(lastInForce) === UNKNOWN;

/** A rule of a text that is not law yet never refuses, and a route of it is never open. */
const isLaw = ({ forceStatus }: EvaluatedRule): boolean => forceStatus !== "not-yet";

/** The open routes and the other open rules whose facts may change the outcome. */
function rulesThatDecide(
  { listings, routes }: EvaluatedRules,
  openRoutes: readonly EvaluatedRule[],
  requirementsAndBars: readonly EvaluatedRule[],
  holds: readonly EvaluatedRule[],
): { ways: readonly EvaluatedRule[]; rules: readonly EvaluatedRule[] } {
  const ways = isOpen(routes) ? openRoutes.filter(isLaw) : [];
  const isListed = actual(conjunction(listings, "lastInForce")) !== UNKNOWN;
  if (isListed && (ways.length > 0 || !isOpen(routes))) {
    const rules = [...requirementsAndBars, ...holds];
    return { ways, rules: ways.length === 0 ? rules : rules.filter((rule) => meetsAny(rule, openRoutes, ways)) };
  }
  // The law of the day is not encoded, so nothing opens the award: facts can only refuse it.
  return { ways: openRoutes.every(isLaw) ? ways : [], rules: requirementsAndBars.filter(isLaw) };
}

/** Whether a rule can apply to anyone whom a route is open to; it decides nothing about others. */
function meetsAny(rule: EvaluatedRule, openRoutes: readonly EvaluatedRule[], ways: readonly EvaluatedRule[]): boolean {
  if (rule.applies === TRUE) return true;
  // A rule of a text that is not law yet never refuses: only beside a route that is law does it keep an award from being open.
  return (isLaw(rule) ? openRoutes : ways).some(({ scope }) => !areExclusive(scope, rule.scope));
}

const treesOf = ({ scope, conditions }: EvaluatedRule): Node[] =>
  [scope, conditions].filter((node) => node !== undefined);

/** Asks for facts where they may make every open judgement unnecessary. */
function addFactsThatDecide(
  row: Row,
  openRoutes: readonly EvaluatedRule[],
  openRules: readonly EvaluatedRule[],
  questions: Questions,
): void {
  const ways = openRoutes.map((rule) => ({ rule, branches: waysOf(row, rule) }));
  const rules = openRules.map((rule) => ({ rule, branches: waysOf(row, rule) }));
  const isRouteOpen = ways.length === 0 || ways.some(({ branches }) => branches !== undefined);
  if (!isRouteOpen || rules.some(({ branches }) => branches === undefined)) return;
  const unused: Unknowns = { questions, judgements: new Map() };
  for (const { rule, branches = [] } of [...ways, ...rules]) {
    for (const branch of branches) collectUnknowns(row, branch, askingCheck(rule), unused);
  }
}

/** The branches by which facts alone may make a rule favourable: of a route through scope and conditions, else through either. */
function waysOf(row: Row, rule: EvaluatedRule): readonly Node[] | undefined {
  const { role } = rule.check;
  const isRoute = role === "route";
  const found = [
    { tree: rule.scope, wanted: isRoute },
    { tree: rule.conditions, wanted: isRoute || role === "requirement" },
  ].flatMap(({ tree, wanted }) => (tree === undefined ? [] : [branchesWithoutJudgement(row, tree, wanted)]));
  const possible = found.filter((branches) => branches !== undefined);
  return (isRoute ? possible.length === found.length : possible.length > 0) ? possible.flat() : undefined;
}

type DatedJudgements = ReadonlyMap<
  string,
  readonly { readonly place: number; readonly judgement: JudgementDefinition }[]
>;

const judgementPeriods = ({ book: { judgements } }: CompiledBook) => numberPeriods(judgements);
const judgementsByPeriod = () => new Map<string, DatedJudgements>();

/** The judgements of a book as they read on a day, by id, each with its place among them. */
function judgementsOn(compiled: CompiledBook, day: string): DatedJudgements {
  const period = compiled.derive(judgementPeriods)(dayNumber(day));
  return remember(compiled.derive(judgementsByPeriod), String(period), () => {
    const byId = new Map<string, { place: number; judgement: JudgementDefinition }[]>();
    versionsOn(compiled.book.judgements, day).forEach(({ provision: judgement }, place) => {
      byId.set(judgement.id, [...(byId.get(judgement.id) ?? []), { place, judgement }]);
    });
    return byId;
  });
}

/** The open judgements with the bodies that make them, and the standards and other rules that they decide. */
export function openJudgements(compiled: CompiledBook, open: Unknowns, routes: Check, day: string): OpenJudgement[] {
  if (open.judgements.size === 0) return [];
  const settles = (id: string): string[] => {
    const found = [...(open.judgements.get(id) ?? [])];
    if (!found.includes(routes.id)) return found.sort();
    const deciding = (routes.children ?? []).filter((route) => isOpenStatus(route) && asksFor(route, id));
    return [...found, ...deciding.map((route) => route.id)].sort();
  };
  const byId = judgementsOn(compiled, day);
  return [...open.judgements.keys()]
    .flatMap((id) => byId.get(id) ?? [])
    .sort((a, b) => a.place - b.place)
    .map(({ judgement: { id, title, judgedBy, source } }) => ({
      id,
      path: `judgements.${id}`,
      type: "judgement",
      title,
      judgedBy: [...judgedBy],
      source,
      settles: settles(id),
    }));
}

const isOpenStatus = ({ status, provisional = status }: Check): boolean =>
  provisional === "unknown" || provisional === "judgement";

const asksFor = (check: Check, judgement: string): boolean =>
  check.judgement === judgement || (check.children ?? []).some((child) => asksFor(child, judgement));
