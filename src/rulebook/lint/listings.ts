import type { ComposedBook } from "../compose.js";
import { awardsNamed, namesAward } from "../scope.js";
import { lawfulListings, plansIn } from "./covering.js";
import { type FoundFinding, findingIn } from "./finding.js";
import { overlap, rivals } from "./provisions.js";
import { sharesAny } from "./rivals.js";

/** A plan names nobody as deciding an award whom the law does not let decide it. */
export function lintDeciders(book: ComposedBook): FoundFinding[] {
  const plans = new Set(plansIn(book).map(({ pack }) => pack));
  const ofLaw = lawfulListings(book);
  return book.listings.flatMap((listing) => {
    const { pack, award, decidedBy = [] } = listing;
    if (!plans.has(pack) || award === undefined) return [];
    const lawful = ofLaw.filter(
      (other) => overlap(other, listing) && awardsNamed([award]).some((one) => namesAward([other.award], one)),
    );
    // Where the law names nobody, or does not list the award, a plan may name whom its text names.
    if (lawful.length === 0 || lawful.some((other) => other.decidedBy === undefined)) return [];
    const allowed = [...new Set(lawful.flatMap((other) => other.decidedBy ?? []))];
    return decidedBy
      .filter((body) => !allowed.includes(body))
      .map((body) =>
        findingIn("listings", listing, "decider-not-lawful", ".decidedBy", { params: { value: body, allowed, award } }),
      );
  });
}

/** One listing for an award, kind and occasion: of two, nobody can say which decides. */
export function lintListings(book: ComposedBook): FoundFinding[] {
  const byAward = book.listings.flatMap((listing) =>
    awardsNamed([listing.award]).map((award) => ({ ...listing, award })),
  );
  const found = rivals(
    byAward,
    ({ pack, award }) => `${pack} ${award}`,
    (a, b) => a.id !== b.id && sharesAny(a.kinds, b.kinds) && sharesAny(a.occasions, b.occasions),
  );
  // Two listings of one family repeat each other in each of its awards.
  const pairs = new Map(found.map((pair) => [pair.map(({ id }) => id).join(" "), pair]));
  return [...pairs.values()].map(([listing, rival]) =>
    findingIn("listings", listing, "repeated-listing", "", {
      concerns: [rival.id, listing.id],
      params: { other: rival.id, award: listing.award },
    }),
  );
}
