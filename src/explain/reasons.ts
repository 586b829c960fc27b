import type { Check, CheckStatus } from "../result/check.js";
import { bullet, type Line } from "./document.js";
import { comparisonText } from "./leaf.js";
import type { Localizer } from "./localizer.js";
import { MESSAGES } from "./phrases.js";
import { sentenceWithSource } from "./values.js";

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

/** How far a rule is from being met: nothing where it is met or waits for people alone. */
export const distanceOfRule = (rule: Check): number => (needsNoReasons(rule) ? 0 : distance(ruleReasons(rule)));

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

/** Whether a leaf has no more than "not known yet" and the title of the rule itself. */
const repeatsVerdict = ({ status, required, title }: Check, rule: Check): boolean =>
  status === "unknown" &&
  rule.status === "unknown" &&
  typeof required?.value === "boolean" &&
  title.vi === rule.title.vi;

const allText = (reasons: readonly Reason[], rule: Check, localizer: Localizer): string =>
  reasons.map((each) => reasonText(each, rule, localizer)).join(localizer.text(MESSAGES.and));

const reasonHeading = ({ status }: { status: CheckStatus }) =>
  status === "unknown" ? MESSAGES.openOneOf : MESSAGES.oneOf;

/** The reasons of a rule, for a list. */
export function ruleReasonLines(rule: Check, depth: number, localizer: Localizer): Line[] {
  return withoutCopies(ruleReasons(rule).flatMap((reason) => reasonLines(reason, rule, depth, localizer)));
}

/** Comparisons of one fact read alike where nothing is known of it: one line is enough. */
function withoutCopies(lines: readonly Line[]): Line[] {
  const isCopy = (line: Line, before: Line | undefined) => JSON.stringify(line) === JSON.stringify(before);
  return lines.filter((line, index) => !isCopy(line, lines[index - 1]));
}

function reasonLines(reason: Reason, rule: Check, depth: number, localizer: Localizer): Line[] {
  if ("leaf" in reason) {
    const { leaf, wanted } = reason;
    const { status } = leaf;
    if (repeatsVerdict(leaf, rule)) return [];
    return [
      bullet(leafText(leaf, wanted, rule, localizer), depth, { status, ...sourceBesides(rule, leaf, localizer) }),
    ];
  }
  const { status } = reason;
  // Of a fact of which nothing is known, all alternatives read alike.
  const [first = "", ...others] = new Set(reason.anyOf.map((each) => allText(each, rule, localizer)));
  if (others.length === 0) return [bullet(first, depth, { status })];
  return [
    bullet(localizer.text(reasonHeading(reason)), depth, { status, oneOf: true }),
    ...[first, ...others].map((text) => bullet(text, depth + 1)),
  ];
}

/** Whether neither a fact nor a judgement leaves a check unknown: what is not encoded does. */
export function isOpenByGap(check: Check): boolean {
  return check.status === "unknown" && check.required === undefined && ruleReasons(check).length === 0;
}

/** Whether a check holds, or waits for people alone: what it rests on needs no words then. */
export const needsNoReasons = ({ status, provisional }: Check): boolean =>
  status === "pass" || status === "judgement" || provisional === "pass";
