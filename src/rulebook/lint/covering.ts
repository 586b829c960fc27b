import type { KindCode } from "../../codes.js";
import type { Listing, PackHeader, Provision, Scope } from "../../pack/types.js";
import type { ComposedBook } from "../compose.js";
import { awardsNamed, isBoundByPlans, namesAward } from "../scope.js";

/** A listing with the kinds of nominee that it gives its award to: its own, else those of the law. */
export interface EffectiveListing {
  readonly listing: Listing;
  /** Undefined: every kind. */
  readonly kinds: ReadonlySet<KindCode> | undefined;
}

/**
 * The listings of a pack, of those that give the same the first. A pack without any leaves it to the law what is given.
 */
export function effectiveListings(book: ComposedBook, { pack }: Pick<PackHeader, "pack">): EffectiveListing[] {
  const ofLaw = lawfulListings(book);
  return distinct(ofPack(book.listings, pack)).map((listing) => ({ listing, kinds: kindsListed(ofLaw, listing) }));
}

/** The listings of the law, of those that give the same the first. */
export const lawfulListings = (book: ComposedBook): Listing[] =>
  distinct(book.listings.filter(({ layer }) => layer === "law"));

/** However many listings a book has, only so many differ in what the lint compares. */
function distinct(listings: readonly Listing[]): Listing[] {
  const found = new Map<string, Listing>();
  for (const listing of listings) {
    const { award, kinds, occasions, decidedBy, validFrom, validTo } = listing;
    const key = JSON.stringify([award, kinds, occasions, decidedBy, validFrom, validTo]);
    if (!found.has(key)) found.set(key, listing);
  }
  return [...found.values()];
}

function kindsListed(ofLaw: readonly Listing[], { award, kinds }: Listing): ReadonlySet<KindCode> | undefined {
  if (kinds !== undefined) return new Set(kinds);
  if (award === undefined) return undefined;
  const lawful = ofLaw.filter((other) => awardsNamed([award]).some((one) => namesAward([other.award], one)));
  if (lawful.length === 0 || lawful.some((other) => other.kinds === undefined)) return undefined;
  return new Set(lawful.flatMap((other) => other.kinds ?? []));
}

/** Whether a listing gives one of the awards that a code or family names. */
export function listsAward(
  { listing: { award } }: EffectiveListing,
  code: NonNullable<Scope["awards"]>[number],
): boolean {
  const named = awardsNamed([code]).filter((one) => award !== undefined || isBoundByPlans(one));
  return award === undefined ? named.length > 0 : named.some((one) => namesAward([award], one));
}

/** Whether a listing gives its award to a kind of nominee. */
export const listsKind = ({ kinds }: EffectiveListing, kind: KindCode): boolean =>
  kinds === undefined || kinds.has(kind);

/** Whether a listing gives its award on an occasion. */
export const listsOccasion = (
  { listing }: EffectiveListing,
  occasion: NonNullable<Scope["occasions"]>[number],
): boolean => listing.occasions === undefined || listing.occasions.includes(occasion);

/** The part of a scope that listings have too. */
export type ListedScope = Pick<Scope, "awards" | "kinds" | "occasions">;

/** Whether a listing gives something within a scope. */
export function meetsScope(given: EffectiveListing, { awards, kinds, occasions }: ListedScope): boolean {
  return (
    (awards === undefined || awards.some((award) => listsAward(given, award))) &&
    (kinds === undefined || kinds.some((kind) => listsKind(given, kind))) &&
    (occasions === undefined || occasions.some((occasion) => listsOccasion(given, occasion)))
  );
}

/** The plans of a book, from the highest layer down. */
export const plansIn = ({ packs }: ComposedBook): PackHeader[] => packs.filter(({ layer }) => layer !== "law");

/** The provisions of one pack. */
export const ofPack = <Item extends Provision>(provisions: readonly Item[], pack: string): Item[] =>
  provisions.filter((provision) => provision.pack === pack);
