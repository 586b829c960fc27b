import type { OutcomeCode } from "../codes.js";
import type { Session } from "../conditions/session.js";
import { FALSE, TRUE, type Truth, UNKNOWN } from "../conditions/truth.js";
import { ALL_TRUE, ALL_UNKNOWN, asThingsAre, atBest, type Truths } from "../conditions/truths.js";
import type { Agenda } from "./agenda.js";
import {
  appliesOf,
  otherRoutes,
  type Ruling,
  sayingOf,
  statusOfRoutes,
  type Time,
  voiceOf,
  voiceOfRoutes,
} from "./voices.js";

/**
 * The outcome of what the parts say, each true when it speaks for the nominee.
 *
 * @param applies whether any route is for this nominee at all.
 */
export function outcomeOf(
  listed: Truths,
  applies: Truth,
  routes: Truths,
  conditions: Truths,
  holds: Truths,
): OutcomeCode {
  if (asThingsAre(listed) === FALSE) return "not-applicable";
  if (applies === FALSE && asThingsAre(routes) === FALSE) return "not-applicable";
  const base = routes & conditions;
  // While it is open whether any route is for this nominee, the award may yet turn out not to be for them at all.
  if (asThingsAre(base) === FALSE) return applies === TRUE ? "ineligible" : "undetermined";
  if (asThingsAre(listed) === UNKNOWN || atBest(base) !== TRUE) return "undetermined";
  if (asThingsAre(holds) === FALSE) return "on-hold";
  if (atBest(holds) !== TRUE) return "undetermined";
  return asThingsAre(base & holds) === TRUE ? "eligible" : "for-council";
}

/** The outcome, today (`now`) or under the last encoded texts (`last`), with no more rules asked than it takes. */
export function settle(session: Session, { listed, listings, brief, gaps }: Agenda, time: Time): OutcomeCode {
  const hasGap = gaps.length > 0;
  const applies = anyApplies(session, brief.routes, hasGap);
  // That the law opens no route is itself the law's word, and lasts as long as its text.
  if (applies === FALSE && (time === "last" || asThingsAre(listings[0].now) !== UNKNOWN)) return "not-applicable";
  const conditions = allOfRules(session, brief.conditions, time);
  const isLost = asThingsAre(conditions) === FALSE;
  const routes = isLost || applies === FALSE ? ALL_UNKNOWN : anyRoute(session, brief.routes, hasGap, time);
  const isRefused = asThingsAre(routes & conditions) === FALSE;
  const holds = isRefused ? ALL_TRUE : allOfRules(session, brief.holds, time);
  return outcomeOf(listed[time], applies, routes, conditions, holds);
}

/** Whether any route is for this nominee at all. */
function anyApplies(session: Session, routes: readonly Ruling[], hasGap: boolean): Truth {
  let applies: number = hasGap ? UNKNOWN : FALSE;
  for (const route of routes) {
    applies |= appliesOf(session, route);
    if (applies === TRUE) break;
  }
  return applies as Truth;
}

function allOfRules(session: Session, rules: readonly Ruling[], time: Time): Truths {
  let truths = ALL_TRUE;
  for (const rule of rules) {
    truths &= sayingOf(session, rule, time);
    if (asThingsAre(truths) === FALSE) break;
  }
  return truths;
}

function anyRoute(session: Session, routes: readonly Ruling[], hasGap: boolean, time: Time): Truths {
  let truths = otherRoutes(hasGap);
  for (const route of routes) {
    if (appliesOf(session, route) !== FALSE) truths |= sayingOf(session, route, time);
    if (truths === ALL_TRUE) break;
  }
  return truths;
}

/** Whether a text that has ended leaves the matter open. */
export function restsOnEnded(session: Session, { hasEnded, listings, brief, gaps }: Agenda): boolean {
  if (!hasEnded) return false;
  if (listings.some(({ now, check }) => asThingsAre(now) === UNKNOWN && check.provisional !== undefined)) return true;
  const isOpen = (rule: Ruling) => rule.standing === "ended" && appliesOf(session, rule) !== FALSE;
  if (brief.conditions.some(isOpen) || brief.holds.some(isOpen)) return true;
  const voices = brief.routes.map((route) => voiceOf(session, route));
  const together = voiceOfRoutes(voices, gaps.length > 0, listings[0]);
  return asThingsAre(together.now) === UNKNOWN && statusOfRoutes(together, "now") !== statusOfRoutes(together, "last");
}
