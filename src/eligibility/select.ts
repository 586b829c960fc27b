import type { Candidacy } from "../nomination/types.js";
import type { Gap, Listing, Source } from "../pack/types.js";
import { bindingPlans, isApplicable } from "../rulebook/applicability.js";
import type { CompiledBook, CompiledRule } from "../rulebook/create.js";
import { type Standed, versionsOn } from "../rulebook/in-force.js";
import { awardsNamed, isAbout } from "../rulebook/scope.js";
import { resolveTarget, type Target } from "../rulebook/target.js";
import type { Rulebook } from "../rulebook/types.js";

/** The target of a candidacy when it is proposed for an award. */
export function askedOf(book: Rulebook, candidacy: Candidacy, award: Target["award"]): Target {
  const { nominee, occasion, ground } = candidacy;
  return resolveTarget(book, { award, kind: nominee.kind, occasion, ...(ground === undefined ? {} : { ground }) });
}

/** The statements of a book that speak about a nomination on a day. */
export interface Selection {
  /** The law's lines that give the award at all, to whatever kind. */
  lawListings: Standed<Listing>[];
  /** For each plan that lists awards: its lines about the award, on whatever occasion and for whatever kind. */
  planListings: { pack: string; layer: Listing["layer"]; listings: Standed<Listing>[]; source: Source }[];
  rules: Standed<CompiledRule>[];
  gaps: Gap[];
}

/** Chooses the statements that speak about a nomination on the day the dossier was received. */
export function select({ book, rules }: CompiledBook, asked: Target, day: string): Selection {
  const listings = versionsOn(book.awards, (listing) => listing, day);
  const names = (listing: Listing) => listing.award === undefined || awardsNamed([listing.award]).includes(asked.award);
  const planListings = bindingPlans(book, asked).flatMap((header) => {
    const own = listings.filter(({ entry }) => entry.pack === header.pack);
    const first = own[0]?.entry;
    if (first === undefined) return [];
    return [
      {
        pack: header.pack,
        layer: header.layer,
        listings: own.filter(({ entry }) => names(entry)),
        source: sectionOf(first.source),
      },
    ];
  });
  return {
    lawListings: listings.filter(({ entry }) => entry.layer === "law" && names(entry)),
    planListings,
    rules: versionsOn(rules, ({ rule }) => rule, day).filter(({ entry: { rule } }) => isApplicable(book, rule, asked)),
    gaps: book.gaps.filter((gap) => gap.appliesTo !== undefined && isAbout(gap.appliesTo, asked)),
  };
}

/** The section a line stands in: where a plan would have listed an award that it does not. */
function sectionOf({ instrument, article, section, item }: Source): Source {
  if (section !== undefined) return { instrument, section };
  return { instrument, ...(article === undefined ? {} : { article }), ...(item === undefined ? {} : { item }) };
}

/** Whether a listing is about this kind of nominee on this occasion. */
export function covers(listing: Listing, asked: Pick<Target, "kind" | "occasion">): boolean {
  const { kinds, occasions } = listing;
  return (
    (kinds === undefined || asked.kind === undefined || kinds.includes(asked.kind)) &&
    (occasions === undefined || occasions.includes(asked.occasion))
  );
}
