import type { OutcomeCode } from "../codes.js";
import { FALSE, TRUE, type Truth, UNKNOWN } from "../conditions/truth.js";
import { asThingsAre, atBest, type Truths } from "../conditions/truths.js";
import type { Part } from "./parts.js";
import { everyOf, type Time } from "./voices.js";

/** The parts of a decision, by what they do to it. */
export interface Parts {
  listings: readonly Part[];
  routes: Part;
  /** Requirements and bars, each true when it speaks for the nominee. */
  conditions: Part[];
  holds: Part[];
}

/** Every part of a decision. */
export function everyPart({ listings, routes, conditions, holds }: Parts): Part[] {
  return [...listings, routes, ...conditions, ...holds];
}

/** The outcome of the parts, today (`now`) or under the last encoded texts (`last`). */
export function outcomeOfParts({ listings, routes, conditions, holds }: Parts, time: Time): OutcomeCode {
  const listed = everyOf(listings, time);
  return outcomeOf(listed, routes.applies, routes[time], everyOf(conditions, time), everyOf(holds, time));
}

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
