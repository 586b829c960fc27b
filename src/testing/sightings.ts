import type { KindCode } from "../codes.js";
import type { CriteriaInput, CriteriaReport } from "../criteria/types.js";
import type { Decision, Recommendation } from "../eligibility/types.js";
import type { Nomination } from "../nomination/types.js";
import { quotaBinding } from "../quota/binding.js";
import { quotasMatching } from "../quota/select.js";
import type { QuotaInput, QuotaReport } from "../quota/types.js";
import type { Check } from "../result/check.js";
import { covers } from "../rulebook/availability.js";
import { versionsOn } from "../rulebook/in-force.js";
import { awardsNamed } from "../rulebook/scope.js";
import type { Rulebook } from "../rulebook/types.js";
import { levelsKey } from "../timeline/levels.js";
import { selectDeadline } from "../timeline/select.js";
import type { DeadlineInput, DeadlineReport } from "../timeline/types.js";
import type { CaseAnswer } from "./answer.js";
import type { Case } from "./case.js";
import { type Side, sideKey } from "./sides.js";

/** A provision and the side from which a case shows it. */
export type Sighting = readonly [key: string, side: Side];

/** What a case shows of the provisions of a book, by what the book answered to it. */
export function sightingsIn(
  book: Rulebook,
  { call, input }: Pick<Case, "call" | "input">,
  answer: CaseAnswer,
): Sighting[] {
  switch (call) {
    case "evaluate":
      return seenInDecision(book, answer.result as unknown as Decision, input as Nomination);
    case "recommend":
      // A case pins the form that stands first; the others are there to be counted.
      return (answer.result as unknown as Recommendation).decisions
        .slice(0, 1)
        .flatMap((decision) => seenInDecision(book, decision, input as Nomination));
    case "assess":
      return seenInCriteria(book, answer.result as unknown as CriteriaReport, input as CriteriaInput);
    case "checkQuota":
      return seenInQuota(book, answer.result as unknown as QuotaReport, input as QuotaInput);
    case "checkDeadline":
      return seenInDeadline(book, answer.result as unknown as DeadlineReport, input as DeadlineInput);
    default:
      return [];
  }
}

function seenInDecision(book: Rulebook, decision: Decision, { nominee }: Pick<Nomination, "nominee">): Sighting[] {
  const checks = decision.checks.flatMap((check) => (check.role === "routes" ? (check.children ?? []) : [check]));
  const listed = checks.filter(({ role }) => role === "listing");
  const listings = listed.flatMap((check) => seenInListing(book, decision, nominee.kind, check));
  // Where the award is not for this nominee, no rule was needed to say so.
  if (decision.outcome === "not-applicable") return listings;
  const versions = versionsOn(book.rules, decision.receivedOn).map(({ provision: entry }) => entry);
  const rules = checks.flatMap(({ id, pack, status }): Sighting[] => {
    const rule = versions.find((entry) => entry.id === id && entry.pack === pack);
    const side = status === "pass" || status === "judgement" ? "for" : status === "fail" ? "against" : undefined;
    return rule === undefined || side === undefined ? [] : [[sideKey("rules", rule), side]];
  });
  return [...listings, ...rules];
}

/** What one layer gives: the listing that covers the nominee, or every listing of the award that does not. */
function seenInListing(
  book: Rulebook,
  { award, occasion, receivedOn }: Decision,
  kind: KindCode,
  check: Check,
): Sighting[] {
  return versionsOn(book.listings, receivedOn).flatMap(({ provision: listing }): Sighting[] => {
    if (listing.pack !== check.pack || !(listing.award === undefined || awardsNamed([listing.award]).includes(award)))
      return [];
    const isCovered = covers(listing, { occasion, kind });
    // A listing that leaves the matter to others covers the nominee, and no more.
    const isLeft = listing.leftTo !== undefined && check.id === listing.id && check.status === "unknown";
    if (
      isCovered &&
      (isLeft ? check.provisional === undefined : listing.leftTo === undefined && check.status === "pass")
    ) {
      return [[sideKey("listings", listing), "for"]];
    }
    return check.status === "fail" ? [[sideKey("listings", listing), "against"]] : [];
  });
}

function seenInCriteria(book: Rulebook, { criteria }: CriteriaReport, { asOf }: CriteriaInput): Sighting[] {
  const versions = versionsOn(book.criteria, asOf).map(({ provision: entry }) => entry);
  return criteria.flatMap(({ id, pack, status }): Sighting[] => {
    const criterion = versions.find((entry) => entry.id === id && entry.pack === pack);
    if (criterion === undefined || status === "undetermined") return [];
    return [[sideKey("criteria", criterion), status === "not-met" ? "against" : "for"]];
  });
}

function seenInQuota(book: Rulebook, { perKind }: QuotaReport, proposals: QuotaInput): Sighting[] {
  return quotasMatching(book.quotas, proposals)
    .filter(
      ({ provision: entry, forceStatus }) =>
        forceStatus === "in-force" && quotaBinding(entry, proposals.unit ?? {}) === "binds",
    )
    .flatMap(({ provision: entry }) =>
      (entry.limits ?? []).flatMap(({ kind, atMost, share }): Sighting[] => {
        const found = perKind[kind];
        // Of several limits the smallest counts.
        const isThisLimit = share === undefined ? found?.limit === atMost : found?.share !== undefined;
        if (found === undefined || !isThisLimit) return [];
        if (found.status !== "within" && found.status !== "exceeded") return [];
        return [[sideKey("quotas", entry, kind), found.status === "within" ? "for" : "against"]];
      }),
    );
}

function seenInDeadline(book: Rulebook, { state }: DeadlineReport, report: DeadlineInput): Sighting[] {
  const side: Side | undefined = ["open", "last-day", "done"].includes(state)
    ? "for"
    : state === "late"
      ? "against"
      : undefined;
  if (side === undefined) return [];
  return selectDeadline(book, report).provisions.map(({ provision: entry }) => [
    sideKey("deadlines", entry, levelsKey(entry)),
    side,
  ]);
}
