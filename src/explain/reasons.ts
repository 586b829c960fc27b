import type { Text } from "../codes.js";
import type { Check, CheckStatus } from "../result/check.js";
import { comparisonText } from "./leaf.js";
import { LISTINGS, underEndedText, VERDICTS, WORDS } from "./phrases.js";
import { lowerFirst } from "./values.js";
import type { Voice } from "./voice.js";
import { bullet } from "./wrap.js";

/** A leaf that decides, or alternatives of which one would be enough. */
export type Reason = { leaf: Check; wanted: boolean } | { status: CheckStatus; anyOf: Reason[][] };

/** The leaves of a tree that have a status, alternatives kept together. */
export function reasonsIn(check: Check, status: CheckStatus, wanted: boolean): Reason[] {
  const { children, operator } = check;
  if (children === undefined || children.length === 0) {
    return check.status === status ? [{ leaf: check, wanted }] : [];
  }
  if (check.status !== status) return [];
  const below = operator === "not" ? !wanted : wanted;
  const found = children.map((child) => reasonsIn(child, status, below)).filter((reasons) => reasons.length > 0);
  // One of an `any` is enough; what must not all hold together is mended by one, too.
  const oneIsEnough = operator === (wanted ? "any" : "all");
  return oneIsEnough && found.length > 1 ? [{ status, anyOf: found }] : found.flat();
}

/** The reasons of a rule; under a text that has ended, those of its last encoded state. */
export function reasonsOf(rule: Check): Reason[] {
  const wanted = rule.role !== "bar" && rule.role !== "hold";
  const status = rule.provisional ?? rule.status;
  return (rule.children ?? []).flatMap((child) => reasonsIn(child, status, wanted));
}

/** A reason on one line. */
export function reasonText(reason: Reason, rule: Check, voice: Voice): string {
  if ("leaf" in reason) {
    const text = leafText(reason.leaf, reason.wanted, rule, voice);
    const place = voice.cite(reason.leaf.source);
    // The place of the rule stands beside its title already.
    return place === voice.cite(rule.source) ? text : `${text} (${place})`;
  }
  const alternatives = reason.anyOf.map((each) => allText(each, rule, voice)).join(voice.say(WORDS.or));
  return `${voice.say(headingOf(reason))} ${alternatives}`;
}

/** What a leaf that decides says beside its rule: a title that is the rule's is not said twice. */
function leafText(leaf: Check, wanted: boolean, rule: Check, voice: Voice): string {
  const title = voice.say(leaf.title);
  const said = comparisonText(leaf, wanted, voice) ?? voice.say(leaf.status === "unknown" ? WORDS.unknown : WORDS.no);
  return title === voice.say(rule.title) ? said : `${title}: ${said}`;
}

const allText = (reasons: readonly Reason[], rule: Check, voice: Voice): string =>
  reasons.map((each) => reasonText(each, rule, voice)).join(voice.say(WORDS.and));

const headingOf = ({ status }: { status: CheckStatus }) => (status === "unknown" ? WORDS.openOneOf : WORDS.oneOf);

function reasonLines(reason: Reason, rule: Check, depth: number, voice: Voice): string[] {
  if ("leaf" in reason) return [bullet(reasonText(reason, rule, voice), depth)];
  return [
    bullet(voice.say(headingOf(reason)), depth),
    ...reason.anyOf.map((each) => bullet(allText(each, rule, voice), depth + 1)),
  ];
}

/** What the routes come to together. */
const ROUTES: Partial<Record<CheckStatus, Text>> = {
  fail: WORDS.noRoute,
  unknown: WORDS.unknownRoute,
  "not-applicable": WORDS.noRouteApplies,
};

/** What a rule-level check says by itself, with its place. */
export function checkText(check: Check, voice: Voice): string {
  return `${verdictText(check, voice)}${suffixOf(check, voice)}`;
}

function verdictText(check: Check, voice: Voice): string {
  const { role, status } = check;
  if (role === "routes") return voice.say(ROUTES[status] ?? check.title);
  const place = ` (${voice.cite(check.source)})`;
  if (role === "listing") return `${voice.say(listingText(check))}${place}`;
  return `${voice.say(VERDICTS[role][status])}: ${voice.say(check.title)}${place}`;
}

const listingText = ({ layer, status, title }: Check): Text =>
  status === "pass" ? title : LISTINGS[layer === "law" ? "law" : "plan"][status];

function suffixOf(check: Check, voice: Voice): string {
  const { status, provisional, role } = check;
  if (status !== "unknown") return "";
  if (provisional !== undefined) {
    return `: ${voice.say(underEndedText(lowerFirst(voice.say(VERDICTS[role][provisional]))))}`;
  }
  const silent = role !== "listing" && check.required === undefined && reasonsOf(check).length === 0;
  return silent ? `: ${voice.say(WORDS.seeNotices)}` : "";
}

/** Whether a check holds, or waits for people alone: what it rests on needs no words then. */
export const needsNoReasons = ({ status, provisional }: Check): boolean =>
  status === "pass" || status === "judgement" || provisional === "pass";

/** A rule-level check with what decides it, for a list. */
export function checkLines(check: Check, voice: Voice, depth = 0): string[] {
  // A check may be a rule and a comparison at once: a paper, or a number of sets.
  const own = check.children === undefined ? comparisonText(check, true, voice) : undefined;
  const reasons = check.role === "routes" || needsNoReasons(check) ? [] : reasonsOf(check);
  return [
    bullet(`${checkText(check, voice)}${own === undefined ? "" : `: ${own}`}`, depth),
    ...reasons.flatMap((reason) => reasonLines(reason, check, depth + 1, voice)),
  ];
}

/** The checks that decide, for a list; routes of which any one would be enough have a heading of their own. */
export function decisiveLines(checks: readonly Check[], voice: Voice): string[] {
  const routes = checks.filter(({ role }) => role === "route");
  return checks.flatMap((check) => {
    const heading = ROUTES[check.status];
    if (check.role !== "route" || heading === undefined) return checkLines(check, voice);
    if (check !== routes[0]) return [];
    return [bullet(voice.say(heading)), ...routes.flatMap((route) => checkLines(route, voice, 1))];
  });
}
