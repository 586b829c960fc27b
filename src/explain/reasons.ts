import type { LocalizedText } from "../codes.js";
import type { Check, CheckStatus } from "../result/check.js";
import { bullet, type Line } from "./document.js";
import { comparisonText } from "./leaf.js";
import type { Localizer } from "./localizer.js";
import { LISTINGS, MESSAGES, underEndedText, VERDICTS } from "./phrases.js";
import { lowerFirst, sentenceWithSource } from "./values.js";

/** A leaf that decides, or alternatives of which one would be enough. */
export type Reason = { leaf: Check; wanted: boolean } | { status: CheckStatus; anyOf: Reason[][] };

/** The leaves of a tree that have a status, alternatives kept together. */
export function reasonsIn(check: Check, status: CheckStatus, wanted: boolean): Reason[] {
  const { children, operator } = check;
  if (children === undefined || children.length === 0) {
    // Under the rule's last text, a leaf counts as that text has it.
    return check.status === status || check.provisional === status ? [{ leaf: check, wanted }] : [];
  }
  if (check.status !== status) return [];
  const below = operator === "not" ? !wanted : wanted;
  const found = children.map((child) => reasonsIn(child, status, below)).filter((reasons) => reasons.length > 0);
  // One child of a wanted `any` is enough. Likewise, an unwanted `all` no longer holds once one of its children fails.
  const oneIsEnough = operator === (wanted ? "any" : "all");
  if (!oneIsEnough || found.length < 2) return found.flat();
  return [{ status, anyOf: found.flatMap(alternativesIn).sort((a, b) => distance(a) - distance(b)) }];
}

/** Alternatives that are themselves but alternatives are one list with the others. */
function alternativesIn(reasons: Reason[]): Reason[][] {
  const [only] = reasons;
  return reasons.length === 1 && only !== undefined && "anyOf" in only ? only.anyOf : [reasons];
}

/** How far reasons are from being met, as a share of what is required: a whole for what cannot be measured, added up. */
function distance(reasons: readonly Reason[]): number {
  return reasons.map(distanceTo).reduce((sum, each) => sum + each, 0);
}

function distanceTo(reason: Reason): number {
  if ("anyOf" in reason) return Math.min(...reason.anyOf.map(distance));
  const { shortfall, required } = reason.leaf;
  return shortfall === undefined || typeof required?.value !== "number" || required.value === 0
    ? 1
    : shortfall / required.value;
}

/** The reasons of a rule; under a text that has ended, those of its last encoded state. */
export function ruleReasons(rule: Check): Reason[] {
  const wanted = rule.role !== "bar" && rule.role !== "hold";
  const status = rule.provisional ?? rule.status;
  return (rule.children ?? []).flatMap((child) => reasonsIn(child, status, wanted));
}

/** A reason on one line. */
export function reasonText(reason: Reason, rule: Check, localizer: Localizer): string {
  if ("leaf" in reason) {
    return sentenceWithSource({
      text: leafText(reason.leaf, reason.wanted, rule, localizer),
      ...sourceBesides(rule, reason.leaf, localizer),
    });
  }
  const alternatives = reason.anyOf.map((each) => allText(each, rule, localizer)).join(localizer.text(MESSAGES.or));
  return `${localizer.text(reasonHeading(reason))} ${alternatives}`;
}

/** The source of a leaf, where the rule's own, already cited beside its title, is another. */
function sourceBesides(rule: Check, leaf: Check, localizer: Localizer): { source?: string } {
  const source = localizer.cite(leaf.source);
  return source === localizer.cite(rule.source) ? {} : { source };
}

/** A deciding leaf's title and comparison; a title equal to the rule's is not repeated. */
function leafText(leaf: Check, wanted: boolean, rule: Check, localizer: Localizer): string {
  const title = localizer.text(leaf.title);
  const comparison =
    comparisonText(leaf, wanted, localizer) ??
    localizer.text(leaf.status === "unknown" ? MESSAGES.unknown : MESSAGES.no);
  return title === localizer.text(rule.title) ? comparison : `${title}: ${comparison}`;
}

/** Whether "not known yet" with the title of the rule itself is all there is to say. */
const isSaidByVerdict = ({ status, required, title }: Check, rule: Check): boolean =>
  status === "unknown" &&
  rule.status === "unknown" &&
  typeof required?.value === "boolean" &&
  title.vi === rule.title.vi;

const allText = (reasons: readonly Reason[], rule: Check, localizer: Localizer): string =>
  reasons.map((each) => reasonText(each, rule, localizer)).join(localizer.text(MESSAGES.and));

const reasonHeading = ({ status }: { status: CheckStatus }) =>
  status === "unknown" ? MESSAGES.openOneOf : MESSAGES.oneOf;

function reasonLines(reason: Reason, rule: Check, depth: number, localizer: Localizer): Line[] {
  if ("leaf" in reason) {
    const { leaf, wanted } = reason;
    const { status } = leaf;
    if (isSaidByVerdict(leaf, rule)) return [];
    return [
      bullet(leafText(leaf, wanted, rule, localizer), depth, { status, ...sourceBesides(rule, leaf, localizer) }),
    ];
  }
  return [
    bullet(localizer.text(reasonHeading(reason)), depth, { status: reason.status, oneOf: true }),
    ...reason.anyOf.map((each) => bullet(allText(each, rule, localizer), depth + 1)),
  ];
}

/** The heading of routes that share a status. */
const ROUTES: Partial<Record<CheckStatus, LocalizedText>> = {
  fail: MESSAGES.noRoute,
  unknown: MESSAGES.unknownRoute,
  "not-applicable": MESSAGES.noRouteApplies,
};

/** The status and title of a rule-level check; routes have no source of their own. */
export function checkText(check: Check, localizer: Localizer): { text: string; source?: string } {
  const text = `${verdictText(check, localizer)}${checkSuffix(check, localizer)}`;
  return check.role === "routes" ? { text } : { text, source: localizer.cite(check.source) };
}

function verdictText(check: Check, localizer: Localizer): string {
  const { role, status } = check;
  if (role === "routes") return localizer.text(ROUTES[status] ?? check.title);
  if (role === "listing") return localizer.text(listingText(check));
  return `${localizer.text(VERDICTS[role][status])}: ${localizer.text(check.title)}`;
}

const listingText = ({ layer, status, title }: Check): LocalizedText =>
  status === "pass" ? title : LISTINGS[layer === "law" ? "law" : "plan"][status];

function checkSuffix(check: Check, localizer: Localizer): string {
  const { status, provisional, role } = check;
  if (status !== "unknown") return "";
  if (provisional !== undefined) {
    return `: ${localizer.text(underEndedText(lowerFirst(localizer.text(VERDICTS[role][provisional]))))}`;
  }
  return role !== "listing" && isOpenByGap(check) ? `: ${localizer.text(MESSAGES.seeNotices)}` : "";
}

/** Whether neither a fact nor a judgement leaves a check unknown: what is not encoded does. */
export function isOpenByGap(check: Check): boolean {
  return check.status === "unknown" && check.required === undefined && ruleReasons(check).length === 0;
}

/** Whether a check holds, or waits for people alone: what it rests on needs no words then. */
export const needsNoReasons = ({ status, provisional }: Check): boolean =>
  status === "pass" || status === "judgement" || provisional === "pass";

/** A rule-level check with what decides it, for a list. */
export function checkLines(check: Check, localizer: Localizer, depth = 0): Line[] {
  // A check may be a rule and a comparison at once: a paper, or a number of sets.
  const comparison = check.children === undefined ? comparisonText(check, true, localizer) : undefined;
  const { text, ...source } = checkText(check, localizer);
  const reasons = check.role === "routes" || needsNoReasons(check) ? [] : ruleReasons(check);
  return [
    bullet(`${text}${comparison === undefined ? "" : `: ${comparison}`}`, depth, { status: check.status, ...source }),
    ...reasons.flatMap((reason) => reasonLines(reason, check, depth + 1, localizer)),
  ];
}

/** The checks that decide, for a list; routes of which any one would be enough have a heading of their own. */
export function decisiveLines(checks: readonly Check[], localizer: Localizer): Line[] {
  const routes = checks.filter(({ role }) => role === "route");
  return checks.flatMap((check) => {
    const heading = ROUTES[check.status];
    if (check.role !== "route" || heading === undefined) return checkLines(check, localizer);
    if (check !== routes[0]) return [];
    return [
      bullet(localizer.text(heading), 0, { oneOf: true }),
      ...routes.flatMap((route) => checkLines(route, localizer, 1)),
    ];
  });
}
