import type { OutcomeCode } from "../codes.js";
import { and, FALSE, TRUE, UNKNOWN } from "../conditions/truth.js";
import { combine, type Part } from "./parts.js";

/** The parts of a decision, by what they do to it. */
export interface Parts {
  listings: Part[];
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
export function outcomeOf({ listings, routes, conditions, holds }: Parts, time: "now" | "last"): OutcomeCode {
  const listed = combine(listings, time, and, TRUE).open;
  if (listed === FALSE) return "not-applicable";
  if (routes.applies === FALSE && routes[time].open === FALSE) return "not-applicable";
  const base = combine([routes, ...conditions], time, and, TRUE);
  // While it is open whether any route is for this nominee, the award may yet turn out not to be for them at all.
  if (base.open === FALSE) return routes.applies === TRUE ? "ineligible" : "undetermined";
  if (listed === UNKNOWN || base.favourable !== TRUE) return "undetermined";
  const free = combine(holds, time, and, TRUE);
  if (free.open === FALSE) return "on-hold";
  if (free.favourable !== TRUE) return "undetermined";
  return and(base.open, free.open) === TRUE ? "eligible" : "for-council";
}
