import type { LocalizedText } from "../codes.js";
import type { Check, CheckStatus } from "../result/check.js";
import { bullet, type Line } from "./document.js";
import { comparisonText } from "./leaf.js";
import type { Localizer } from "./localizer.js";
import { LISTINGS, MESSAGES, type Phrase, underEndedText, VERDICTS } from "./phrases.js";
import { isOpenByGap, needsNoReasons, ruleReasonLines } from "./reasons.js";
import { lowerFirst } from "./values.js";

/** The heading of routes that share a status. */
const ROUTES: Partial<Record<CheckStatus, LocalizedText>> = {
  fail: MESSAGES.noRoute,
  unknown: MESSAGES.unknownRoute,
  "not-applicable": MESSAGES.noRouteApplies,
};

/** The same where only the nearest of all routes are listed. */
const NEAREST_ROUTES: Partial<Record<CheckStatus, Phrase<[routes: number]>>> = {
  fail: (routes) => ({
    vi: `Không đạt tiêu chuẩn nào trong ${routes} tiêu chuẩn; gần đạt nhất là:`,
    en: `None of the ${routes} standards is met; the nearest:`,
  }),
  unknown: (routes) => ({
    vi: `Chưa rõ có đạt tiêu chuẩn nào trong ${routes} tiêu chuẩn không (đạt một là đủ); gần đạt nhất là:`,
    en: `Not known yet whether any of the ${routes} standards is met (one is enough); the nearest:`,
  }),
};

/** The status and title of a rule-level check; routes have no source of their own. */
export function checkText(check: Check, localizer: Localizer): { text: string; source?: string } {
  const text = `${verdictText(check, localizer)}${checkSuffix(check, localizer)}`;
  return check.role === "routes" ? { text } : { text, source: localizer.citeAll(check) };
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

/** A rule-level check with what decides it, for a list. */
export function checkLines(check: Check, localizer: Localizer, depth = 0): Line[] {
  // A check may be a rule and a comparison at once: a paper, or a number of sets.
  const comparison = check.children === undefined ? comparisonText(check, true, localizer) : undefined;
  const { text, ...source } = checkText(check, localizer);
  const reasons = check.role === "routes" || needsNoReasons(check) ? [] : ruleReasonLines(check, depth + 1, localizer);
  return [
    bullet(`${text}${comparison === undefined ? "" : `: ${comparison}`}`, depth, { status: check.status, ...source }),
    ...reasons,
  ];
}

const openAmong: Phrase<[routes: number]> = (routes) => ({
  vi: `Chưa rõ có đạt tiêu chuẩn nào trong ${routes} tiêu chuẩn không (đạt một là đủ)`,
  en: `Not known yet whether any of the ${routes} standards is met (one is enough)`,
});

/**
 * The checks that decide, for a list; routes of which any one would be enough have a heading of their own.
 *
 * @param routesLeft how many more routes there are than those given, which are then the nearest; with none given, none is.
 */
export function decisiveLines(checks: readonly Check[], localizer: Localizer, routesLeft = 0): Line[] {
  const routes = checks.filter(({ role }) => role === "route");
  const isNoneGiven = routes.length === 0 && routesLeft > 0;
  const heading = isNoneGiven ? [bullet(localizer.text(openAmong(routesLeft)), 0, { status: "unknown" })] : [];
  const lines = checks.flatMap((check) => {
    const all = routes.length + routesLeft;
    const heading = routesLeft === 0 ? ROUTES[check.status] : NEAREST_ROUTES[check.status]?.(all);
    if (check.role !== "route" || heading === undefined) return checkLines(check, localizer);
    if (check !== routes[0]) return [];
    return [
      bullet(localizer.text(heading), 0, { oneOf: true }),
      ...routes.flatMap((route) => checkLines(route, localizer, 1)),
    ];
  });
  return [...heading, ...lines];
}
