import type { Listing } from "../pack/types.js";
import { type Standed, versionsOn } from "../rulebook/in-force.js";
import { awardsNamed, bindsPlans } from "../rulebook/scope.js";
import type { Rulebook } from "../rulebook/types.js";
import type { DossierChecklist, DossierQuery } from "./types.js";

/** What the lines of a book say about an award on an occasion. */
export interface Listed {
  listed: DossierChecklist["listed"];
  /** False where a line it rests on has ended, or is not law yet: then nothing is certain on the day asked about. */
  certain: boolean;
  /** The lines to speak of: those about the occasion, and those about the award that are not law on the day. */
  lines: Standed<Listing>[];
}

/**
 * Whether a book lists an award on an occasion: every plan that lists awards must, and the law must not keep the award
 * from this kind of nominee. Where no plan lists awards, the law alone decides.
 */
export function listedIn(book: Rulebook, query: DossierQuery): Listed {
  const all = versionsOn(book.awards, (listing) => listing, query.asOf);
  const named = all.filter(({ entry }) => names(entry, query.award));
  const plans = book.packs
    .filter(
      ({ layer, pack }) => bindsPlans(query.award) && layer !== "law" && all.some(({ entry }) => entry.pack === pack),
    )
    .map(({ pack }) => named.filter(({ entry }) => entry.pack === pack));
  const law = named.filter(({ entry }) => entry.layer === "law");
  // A law that is silent about an award closes nothing that a plan lists; one that names it binds the plan's line.
  const tables = (plans.length > 0 && law.length === 0 ? plans : [...plans, law]).map((lines) => tableOf(lines, query));
  const answers = tables.map(({ listed }) => listed);
  return {
    listed: answers.includes("no") ? "no" : answers.includes("left-to-others") ? "left-to-others" : "yes",
    certain: tables.every(({ certain }) => certain),
    lines: named.filter(({ entry, standing }) => standing !== "in-force" || covers(entry, query)),
  };
}

function tableOf(lines: readonly Standed<Listing>[], query: DossierQuery): Omit<Listed, "lines"> {
  const covering = lines.filter(({ entry }) => covers(entry, query));
  const stated = covering.filter(({ entry }) => entry.leftTo === undefined);
  const deciding = stated.length > 0 ? stated : covering;
  return {
    listed: stated.length > 0 ? "yes" : covering.length > 0 ? "left-to-others" : "no",
    certain: deciding.some(({ standing }) => standing === "in-force"),
  };
}

function names(listing: Listing, award: string): boolean {
  return listing.award === undefined || awardsNamed([listing.award]).includes(award);
}

function covers({ kinds, occasions }: Listing, { kind, occasion }: DossierQuery): boolean {
  return (
    (kind === undefined || kinds === undefined || kinds.includes(kind)) &&
    (occasions === undefined || occasions.includes(occasion))
  );
}
