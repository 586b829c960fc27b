import type { DecisionWithoutReceipt, OpenJudgement } from "../eligibility/types.js";
import type { Check } from "../result/check.js";
import type { Notice, NoticeCode } from "../result/notice.js";
import type { Detail } from "./document.js";
import { distanceOfRule, isOpenByGap } from "./reasons.js";

/** A decision as it is explained, with the checks on which it rests. */
interface Answered extends Pick<DecisionWithoutReceipt, "outcome"> {
  checks: readonly Check[];
  decisive: readonly Check[];
}

/** The most standards of which one is enough that a reader compares; the others are left to the full explanation. */
const MOST_STANDARDS = 3;

/**
 * The deciding checks to show. A short explanation names of what passes or waits for people the standard alone: that nothing
 * else is against it goes without saying. Of standards that are not met it names the nearest, a longer one some. Those without
 * any support on file are left to the full one.
 */
export function reasonsAt(level: Detail, { outcome, decisive }: Answered): readonly Check[] {
  if (level === "full") return decisive;
  const routes = supported(decisive.filter(isRoute));
  if (isFavourable(outcome)) {
    return level === "short" && routes.length > 0
      ? routes
      : decisive.filter((check) => !isRoute(check) || routes.includes(check));
  }
  const nearest = level === "short" ? nearestInShort(routes) : nearestAmong(routes, MOST_STANDARDS);
  return decisive.filter((check) => !isRoute(check) || nearest.includes(check));
}

/** Where nothing is known of any of several standards, none is nearer than the others. */
function nearestInShort(routes: readonly Check[]): readonly Check[] {
  const nothingKnown = routes.length > 1 && !routes.some(({ status }) => status === "fail") && !routes.some(isBegun);
  return nothingKnown ? [] : nearestAmong(routes, 1);
}

const isBegun = (route: Check): boolean =>
  isOpenByGap(route) || leavesIn(route).some(({ status, judgement }) => status === "pass" && judgement === undefined);

/** Of several standards those that are nearest to being met, the first of equals, in their order. */
function nearestAmong(routes: readonly Check[], count: number): readonly Check[] {
  if (routes.length <= count) return routes;
  const nearest = routes
    .map((route) => ({ route, distance: distanceOfRule(route) }))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, count)
    .map(({ route }) => route);
  return routes.filter((route) => nearest.includes(route));
}

/** The standards that fail while another is met or open: a reader may have thought of one of them. */
export function failedRoutes(level: Detail, { checks, decisive }: Answered): readonly Check[] {
  const failed = routesIn(checks).filter((route) => route.status === "fail" && !decisive.includes(route));
  if (level === "full") return failed;
  const claimed = failed.filter((route) => hasSupport(route) && isClaimed(route));
  return nearestAmong(claimed, level === "short" ? 1 : MOST_STANDARDS);
}

/** The judgements to ask for: of the standards, only of those shown, or of those still open where none is. */
export function judgementsAt(
  level: Detail,
  judgements: readonly OpenJudgement[],
  { checks }: Answered,
  shown: readonly Check[],
): readonly OpenJudgement[] {
  if (level === "full") return judgements;
  const routes = shown.filter(isRoute);
  const open = supported(routesIn(checks).filter(({ status }) => status === "judgement" || status === "unknown"));
  const asked = [...checks.filter(({ role }) => role !== "routes"), ...(routes.length > 0 ? routes : open)];
  const ids = new Set(asked.flatMap(judgementsIn));
  return judgements.filter(({ id }) => ids.has(id));
}

/** What may open an award to the nominee after all: the next step where it is not for them as asked. */
const OPENING: readonly NoticeCode[] = ["open-elsewhere"];

/** What may keep an answer from being known, besides facts and judgements. */
const WITHHOLDING: readonly NoticeCode[] = ["not-encoded", "layer-missing", "not-in-force", "text-expired", "conflict"];

/** What a text leaves open: it matters with the check that rests on it. */
const OF_TEXTS: readonly NoticeCode[] = ["interpretation"];

const isQuiet = ({ role, status }: Check): boolean => (role === "bar" || role === "hold") && status === "pass";

/** What a clerk must look at before a favourable answer is used: a longer explanation has it among the notices. */
export function doubtsAt(level: Detail, { notices }: DecisionWithoutReceipt, { outcome }: Answered): readonly Notice[] {
  const isInNeed = level === "short" && isFavourable(outcome);
  return isInNeed ? notices.filter(({ code }) => code === "doubtful-input") : [];
}

/** The notices to show: in a short explanation those alone that are what is left to do. */
export function noticesAt(
  level: Detail,
  { notices, questions, judgements, provisional }: DecisionWithoutReceipt,
  { outcome }: Answered,
  shown: readonly Check[],
): readonly Notice[] {
  if (level === "full") return notices;
  // That a bar or a hold does not apply rests on no reading for a reader, unless it nearly did.
  const ids = shown.filter((check) => !isQuiet(check)).flatMap(idsIn);
  const relevant = notices.filter(
    ({ code, concerns }) =>
      !OF_TEXTS.includes(code) || concerns === undefined || concerns.some((id) => ids.includes(id)),
  );
  if (level === "standard") return relevant;
  const keep = (codes: readonly NoticeCode[]) => relevant.filter(({ code }) => codes.includes(code));
  if (outcome === "not-applicable") return keep(OPENING);
  if (outcome !== "undetermined" || provisional !== undefined) return [];
  if (questions.length + judgements.length === 0) return relevant;
  return shown.some(isOpenByGap) ? keep(WITHHOLDING) : [];
}

const isFavourable = (outcome: DecisionWithoutReceipt["outcome"]): boolean =>
  outcome === "eligible" || outcome === "for-council";

const isRoute = ({ role }: Check): boolean => role === "route";

const routesIn = (checks: readonly Check[]): Check[] =>
  checks.filter(({ role }) => role === "routes").flatMap(({ children = [] }) => children);

/** The standards that something on file supports; all where none has support. */
function supported(routes: readonly Check[]): readonly Check[] {
  const found = routes.filter(hasSupport);
  return found.length === 0 ? routes : found;
}

/** Whether something on file is in favour of a standard, or nothing is against it yet. */
function hasSupport(route: Check): boolean {
  const leaves = leavesIn(route);
  return leaves.some(isInFavour) || leaves.every(({ status }) => status !== "fail");
}

/** Whether nothing that a standard begins with, such as a kind of achievement, is missing from the nomination altogether. */
const isClaimed = ({ children = [] }: Check): boolean =>
  !children.some(({ status, required }) => status === "fail" && typeof required?.value === "boolean");

function isInFavour({ status, actual }: Check): boolean {
  if (status === "fail") return typeof actual === "number" && actual > 0;
  return status === "pass" || status === "unknown";
}

const leavesIn = (check: Check): Check[] =>
  check.children === undefined || check.children.length === 0 ? [check] : check.children.flatMap(leavesIn);

const judgementsIn = (check: Check): string[] =>
  leavesIn(check).flatMap(({ judgement }) => (judgement === undefined ? [] : [judgement]));

const idsIn = ({ id, children = [] }: Check): string[] => [id, ...children.flatMap(idsIn)];
