import type { Listing } from "../pack/types.js";
import { covers, findAvailability } from "../rulebook/availability.js";
import type { AtDate } from "../rulebook/in-force.js";
import type { Target } from "../rulebook/target.js";
import type { Rulebook } from "../rulebook/types.js";
import type { DossierChecklist } from "./types.js";

/** Whether the listings of a book give an award on an occasion. */
export interface Listed {
  listed: DossierChecklist["listed"];
  /** False where a listing it rests on has ended, or is not law yet: then nothing is certain on the day asked about. */
  certain: boolean;
  /** True where it is uncertain only because a listing it rests on has ended: the last text still gives it. */
  isProvisional: boolean;
  /** The listings that need notices: those for the occasion, and those for the award that are not in force. */
  listings: AtDate<Listing>[];
}

/**
 * Whether a book lists an award for a target: every plan that binds it and lists awards must, and the law must not keep
 * the award from this kind of nominee. Where no such plan binds it, the law alone decides.
 */
export function dossierAvailability(book: Rulebook, target: Target, day: string): Listed {
  const { law, plans } = findAvailability(book, target, day);
  // A law without a listing for the award does not exclude what a plan lists; a law with one limits the plan's listing.
  const layers = plans.length > 0 && law.answer === "silent" ? plans : [...plans, law];
  const has = (...answers: (typeof law.answer)[]) => layers.some(({ answer }) => answers.includes(answer));
  const forces = layers.map(({ deciding }) => deciding?.forceStatus);
  return {
    listed: has("not-given", "silent") ? "no" : has("left-to-others") ? "left-to-others" : "yes",
    certain: forces.every((force) => force === "in-force"),
    isProvisional: forces.includes("ended") && forces.every((force) => force === "in-force" || force === "ended"),
    listings: [law, ...plans]
      .flatMap(({ listings }) => listings)
      .filter(({ provision: entry, forceStatus }) => forceStatus !== "in-force" || covers(entry, target)),
  };
}
