import type { AwardCode, GroundCode, KindCode, OccasionCode, TitleCode } from "../codes.js";
import type { Candidacy } from "../nomination/types.js";
import type { Gap, Listing, Source } from "../pack/types.js";
import type { CompiledBook, CompiledRule } from "../rulebook/create.js";
import { type Standed, versionsOn } from "../rulebook/in-force.js";
import { awardsNamed, bindsPlans, isAbout, scopeOf } from "../rulebook/scope.js";
import type { Rulebook } from "../rulebook/types.js";

/** What a nomination asks, as far as it chooses rules. */
export interface Asked {
  award: AwardCode | TitleCode;
  kind: KindCode;
  occasion: OccasionCode;
  ground?: GroundCode;
}

/** What a candidacy asks when it is proposed for an award; an award of a plan's movement is on the plan's ground. */
export function askedOf(book: Rulebook, { nominee, occasion, ground }: Candidacy, award: Asked["award"]): Asked {
  const decidedOn = ground ?? (bindsPlans(award) ? book.defaultGround : undefined);
  return { award, kind: nominee.kind, occasion, ...(decidedOn === undefined ? {} : { ground: decidedOn }) };
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
export function select({ book, rules }: CompiledBook, asked: Asked, day: string): Selection {
  const listings = versionsOn(book.awards, (listing) => listing, day);
  const names = (listing: Listing) => listing.award === undefined || awardsNamed([listing.award]).includes(asked.award);
  const plans = bindsPlans(asked.award)
    ? book.packs.filter(
        (header) => header.layer !== "law" && header.defaultGround === (asked.ground ?? header.defaultGround),
      )
    : [];
  const planListings = plans.flatMap((header) => {
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
    rules: versionsOn(rules, ({ rule }) => rule, day).filter(
      ({ entry: { rule } }) =>
        isAbout(scopeOf(rule), { award: asked.award, kind: asked.kind, ground: asked.ground }) &&
        // A plan's own conditions bind the awards of its movement, not those on another ground.
        (rule.layer === "law" || plans.some((header) => header.pack === rule.pack)),
    ),
    gaps: book.gaps.filter((gap) => gap.appliesTo !== undefined && isAbout(gap.appliesTo, asked)),
  };
}

/** The section a line stands in: where a plan would have listed an award that it does not. */
function sectionOf({ instrument, article, section, item }: Source): Source {
  if (section !== undefined) return { instrument, section };
  return { instrument, ...(article === undefined ? {} : { article }), ...(item === undefined ? {} : { item }) };
}

/** Whether a listing is about this kind of nominee on this occasion. */
export function covers(listing: Listing, asked: Pick<Asked, "kind" | "occasion">): boolean {
  return (listing.kinds?.includes(asked.kind) ?? true) && (listing.occasions?.includes(asked.occasion) ?? true);
}
