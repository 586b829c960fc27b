import type { Node } from "../conditions/program.js";
import type { Session } from "../conditions/session.js";
import { statusOf } from "../conditions/status.js";
import { FALSE, or, TRUE, type Truth, UNKNOWN } from "../conditions/truth.js";
import { ALL_FALSE, ALL_TRUE, ALL_UNKNOWN, asThingsAre, negated, type Truths } from "../conditions/truths.js";
import type { Rule } from "../pack/types.js";
import type { CheckStatus } from "../result/check.js";
import type { CompiledRule } from "../rulebook/create.js";
import type { Standed, Standing } from "../rulebook/in-force.js";

/** When an answer is given: today, or under the last encoded texts. */
export type Time = "now" | "last";

/** How a part speaks for the nominee: true speaks for, false against. */
export interface Voice {
  readonly now: Truths;
  readonly last: Truths;
  /** Whether the part speaks about this nominee at all. */
  readonly applies: Truth;
}

/** True when all parts speak for the nominee. */
export const everyOf = (parts: readonly Voice[], time: Time): Truths =>
  parts.reduce((truths, part) => truths & part[time], ALL_TRUE);

/** A rule as far as it takes part in an outcome. */
export interface Ruling {
  readonly role: Rule["role"];
  readonly standing: Standing;
  readonly scope?: Node | undefined;
  readonly conditions?: Node | undefined;
}

/** The ruling of a rule. */
export const rulingOf = ({ entry: { rule, scope, conditions }, standing }: Standed<CompiledRule>): Ruling => ({
  role: rule.role,
  standing,
  scope,
  conditions,
});

/** Whether a rule speaks about this nominee at all. */
export const appliesOf = (session: Session, { scope }: Ruling): Truth =>
  scope === undefined ? TRUE : asThingsAre(session.truthsOf(scope));

/** What a rule says while its text is law: true when it speaks for the nominee. */
export function goodOf(session: Session, { role, scope, conditions }: Ruling): Truths {
  const inScope = scope === undefined ? ALL_TRUE : session.truthsOf(scope);
  // What a rule asks of others need not be asked here.
  if (inScope === ALL_FALSE) return role === "route" ? ALL_FALSE : ALL_TRUE;
  const holds = conditions === undefined ? ALL_UNKNOWN : session.truthsOf(conditions);
  if (role === "route") return inScope & holds;
  if (role === "requirement") return negated(inScope) | holds;
  return negated(inScope & holds);
}

/** What a rule says today, or under the last encoded texts. */
export function sayingOf(session: Session, ruling: Ruling, time: Time): Truths {
  const good = goodOf(session, ruling);
  if (ruling.standing === "in-force" || appliesOf(session, ruling) === FALSE) return good;
  return sayingAt(ruling.standing, ruling.role, good, time);
}

/** How a rule speaks for the nominee. */
export function voiceOf(session: Session, ruling: Ruling): Voice {
  return {
    now: sayingOf(session, ruling, "now"),
    last: sayingOf(session, ruling, "last"),
    applies: appliesOf(session, ruling),
  };
}

/**
 * A text that has ended decides nothing today, but still tells the provisional answer. One that is not law yet decides
 * nothing at all; where it would find nothing to object to, such as on a record without discipline, the text before it
 * is taken to find nothing either.
 */
export function sayingAt(standing: Standing, role: Rule["role"] | "listing", good: Truths, time: Time): Truths {
  if (standing === "in-force") return good;
  if (standing === "ended") return time === "now" ? ALL_UNKNOWN : good;
  return role !== "route" && role !== "listing" && asThingsAre(good) === TRUE ? good : ALL_UNKNOWN;
}

/** How the routes speak together: any one is enough, and without an applicable one the award is not for this nominee. */
export function voiceOfRoutes(routes: readonly Voice[], hasGap: boolean, law: Voice): Voice {
  const applies = routes.map((route) => route.applies).reduce(or, hasGap ? UNKNOWN : FALSE);
  const anyOf = (time: Time): Truths =>
    routes.reduce((truths, route) => (route.applies === FALSE ? truths : truths | route[time]), otherRoutes(hasGap));
  // That the law opens no route is itself the law's word, and lasts as long as its text.
  const isUnsettled = applies === FALSE && asThingsAre(law.now) === UNKNOWN;
  return { now: isUnsettled ? ALL_UNKNOWN : anyOf("now"), last: anyOf("last"), applies };
}

/** What is said by routes that are not encoded. */
export const otherRoutes = (hasGap: boolean): Truths => (hasGap ? ALL_UNKNOWN : ALL_FALSE);

/** How the routes together stand. */
export function statusOfRoutes(routes: Voice, time: Time): CheckStatus {
  return routes.applies === FALSE && asThingsAre(routes[time]) === FALSE ? "not-applicable" : statusOf(routes[time]);
}
