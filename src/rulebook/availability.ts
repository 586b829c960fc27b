import type { Layer, Listing, Source } from "../pack/types.js";
import { bindingPlans } from "./applicability.js";
import { type AtDate, forceStatusOn, versionsOn } from "./in-force.js";
import { inForceElseAll } from "./precedence.js";
import { namesAward } from "./scope.js";
import type { Target } from "./target.js";
import type { EligibilityRulebook } from "./types.js";

/** Whether an award is given to a target: by the law, and by every plan that binds the award. */
export interface Availability {
  readonly law: LayerAvailability;
  /** The plans that bind the award and list awards at all, from the highest layer down. */
  readonly plans: readonly LayerAvailability[];
}

/** Whether one layer gives an award to a target. */
export interface LayerAvailability {
  readonly pack: string;
  readonly layer: Layer;
  /**
   * `given` or `left-to-others` by a listing that covers the target; `not-given` where none does. `filled` is what a plan
   * leaves to others and a plan below it gives. `silent` is a law that lists the award for nobody: the list of a plan is
   * complete, and a law may be encoded in part.
   */
  readonly answer: "given" | "filled" | "left-to-others" | "not-given" | "silent";
  /** The listings of the award, for whatever kind and on whatever occasion. */
  readonly listings: readonly AtDate<Listing>[];
  /** The listing the answer rests on; where none covers the target, the nearest, and undefined where there is none. */
  readonly deciding: AtDate<Listing> | undefined;
  /** The clause of the answer, or the section where it would be. */
  readonly source: Source;
}

/** Finds whether a book gives an award to a target, as of a day. */
export function findAvailability(book: EligibilityRulebook, target: Target, day: string): Availability {
  const listings = versionsOn(book.listings, day);
  const plans = bindingPlans(book, target).flatMap(({ pack, layer }) => {
    const ofLayer = listings.filter(({ provision }) => provision.pack === pack);
    const [first] = ofLayer;
    return first === undefined
      ? []
      : [inLayer({ pack, layer, source: sectionAround(first.provision.source) }, ofLayer, target)];
  });
  const law = { pack: book.packs[0]?.pack ?? book.id, layer: "law", source: lawSource(book) } as const;
  const lawful = listings.filter(({ provision }) => provision.layer === "law");
  const repeal = repealOf(book, target, day);
  return {
    law: inLayer(repeal === undefined ? law : { ...law, source: repeal, isRepealed: true }, lawful, target),
    plans: plans.map((plan, index) => filledBelow(plan, plans.slice(index + 1))),
  };
}

/** A lower layer fills what a plan leaves to others: where it gives the award, nothing is left open. */
function filledBelow(plan: LayerAvailability, below: readonly LayerAvailability[]): LayerAvailability {
  const isFilled = plan.answer === "left-to-others" && below.some(({ answer }) => answer === "given");
  return isFilled ? { ...plan, answer: "filled" } : plan;
}

function inLayer(
  {
    pack,
    layer,
    source,
    isRepealed = false,
  }: Pick<LayerAvailability, "pack" | "layer" | "source"> & {
    isRepealed?: boolean;
  },
  ofLayer: readonly AtDate<Listing>[],
  target: Target,
): LayerAvailability {
  const listings = ofLayer.filter(({ provision }) => listsAward(provision, target.award));
  const covering = listings.filter(({ provision }) => covers(provision, target));
  const giving = covering.filter(({ provision }) => provision.leftTo === undefined);
  // One listing is enough, so one that has ended does not weaken another that is in force.
  const deciding = inForceElseAll(giving)[0] ?? inForceElseAll(covering)[0] ?? nearestListing(listings, target);
  const silent = layer === "law" && listings.length === 0 && !isRepealed;
  return {
    pack,
    layer,
    answer: giving.length > 0 ? "given" : covering.length > 0 ? "left-to-others" : silent ? "silent" : "not-given",
    listings,
    deciding,
    source: deciding?.provision.source ?? source,
  };
}

/** The clause that repealed the award's listing in the law, where it was law before the day and is so no more. */
function repealOf(book: EligibilityRulebook, target: Target, day: string): Source | undefined {
  return book.listings.find(
    (listing) =>
      listing.layer === "law" &&
      listing.repealedBy &&
      forceStatusOn(listing, day) === "ended" &&
      listsAward(listing, target.award),
  )?.repealedBy;
}

/** A listing that names the award, if possible on the occasion. One of whatever form is proposed is no source for another occasion. */
function nearestListing(listings: readonly AtDate<Listing>[], { occasion }: Target): AtDate<Listing> | undefined {
  const named = listings.filter(({ provision }) => provision.award !== undefined);
  return named.find(({ provision }) => covers(provision, { occasion })) ?? named[0];
}

/** Whether a listing is about an award, as a form of its own, by its family, or as whatever form is proposed. */
function listsAward({ award }: Listing, asked: Target["award"]): boolean {
  return award === undefined || namesAward([award], asked);
}

/** Whether a listing is about this kind of nominee on this occasion. */
export function covers({ kinds, occasions }: Listing, { kind, occasion }: Pick<Target, "kind" | "occasion">): boolean {
  return (
    (kinds === undefined || kind === undefined || kinds.includes(kind)) &&
    (occasions === undefined || occasions.includes(occasion))
  );
}

/** The section around a listing: where a plan would list an award that it leaves out. */
function sectionAround({ instrument, article, section, item }: Source): Source {
  if (section !== undefined) return { instrument, section };
  return { instrument, ...(article === undefined ? {} : { article }), ...(item === undefined ? {} : { item }) };
}

function lawSource(book: EligibilityRulebook): Source {
  const first = book.listings.find(({ layer }) => layer === "law") ?? book.rules[0];
  return { instrument: first?.source.instrument ?? book.id };
}
