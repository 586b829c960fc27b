import type { KindCode } from "../../src/codes.js";
import type {
  Check,
  CriteriaInput,
  CriteriaReport,
  DeadlineInput,
  DeadlineReport,
  Decision,
  Nomination,
  QuotaInput,
  QuotaReport,
  Recommendation,
  Rulebook,
} from "../../src/index.js";
import { quotaBinding } from "../../src/quota/binding.js";
import { quotasMatching } from "../../src/quota/select.js";
import { covers } from "../../src/rulebook/availability.js";
import { versionsOn } from "../../src/rulebook/in-force.js";
import { awardsNamed } from "../../src/rulebook/scope.js";
import { levelsKey } from "../../src/timeline/levels.js";
import { selectDeadline } from "../../src/timeline/select.js";
import type { Answer } from "./answer.js";
import type { Case } from "./case.js";
import { keyOf, type Side } from "./sides.js";

/** A statement and the side from which a case shows it. */
export type Sighting = readonly [key: string, side: Side];

/** What a case shows of the statements of a book, by what the book answered to it. */
export function sightingsIn(book: Rulebook, { call, input }: Pick<Case, "call" | "input">, answer: Answer): Sighting[] {
  switch (call) {
    case "evaluate":
      return ofDecision(book, answer.result as unknown as Decision, input as Nomination);
    case "recommend":
      // A case pins the form that stands first; the others are there to be counted.
      return (answer.result as unknown as Recommendation).decisions
        .slice(0, 1)
        .flatMap((decision) => ofDecision(book, decision, input as Nomination));
    case "assess":
      return ofCriteria(book, answer.result as unknown as CriteriaReport, input as CriteriaInput);
    case "checkQuota":
      return ofQuota(book, answer.result as unknown as QuotaReport, input as QuotaInput);
    case "checkDeadline":
      return ofDuty(book, answer.result as unknown as DeadlineReport, input as DeadlineInput);
    default:
      return [];
  }
}

function ofDecision(book: Rulebook, decision: Decision, { nominee }: Pick<Nomination, "nominee">): Sighting[] {
  const checks = decision.checks.flatMap((check) => (check.role === "routes" ? (check.children ?? []) : [check]));
  const listed = checks.filter(({ role }) => role === "listing");
  const lines = listed.flatMap((check) => ofListing(book, decision, nominee.kind, check));
  // Where the award is not for this nominee, no rule was needed to say so.
  if (decision.outcome === "not-applicable") return lines;
  const versions = versionsOn(book.rules, decision.receivedOn).map(({ provision: entry }) => entry);
  const rules = checks.flatMap(({ id, pack, status }): Sighting[] => {
    const rule = versions.find((entry) => entry.id === id && entry.pack === pack);
    const side = status === "pass" || status === "judgement" ? "for" : status === "fail" ? "against" : undefined;
    return rule === undefined || side === undefined ? [] : [[keyOf("rules", rule), side]];
  });
  return [...lines, ...rules];
}

/** One layer's word on an award: the line that covers the nominee, or every line about the award that does not. */
function ofListing(
  book: Rulebook,
  { award, occasion, receivedOn }: Decision,
  kind: KindCode,
  check: Check,
): Sighting[] {
  return versionsOn(book.listings, receivedOn).flatMap(({ provision: line }): Sighting[] => {
    if (line.pack !== check.pack || !(line.award === undefined || awardsNamed([line.award]).includes(award))) return [];
    const isCovered = covers(line, { occasion, kind });
    // A line that leaves the matter to others covers the nominee, and says nothing more.
    const isLeft = line.leftTo !== undefined && check.id === line.id && check.status === "unknown";
    if (
      isCovered &&
      (isLeft ? check.provisional === undefined : line.leftTo === undefined && check.status === "pass")
    ) {
      return [[keyOf("listings", line), "for"]];
    }
    return check.status === "fail" ? [[keyOf("listings", line), "against"]] : [];
  });
}

function ofCriteria(book: Rulebook, { criteria }: CriteriaReport, { asOf }: CriteriaInput): Sighting[] {
  const versions = versionsOn(book.criteria, asOf).map(({ provision: entry }) => entry);
  return criteria.flatMap(({ id, pack, status }): Sighting[] => {
    const criterion = versions.find((entry) => entry.id === id && entry.pack === pack);
    if (criterion === undefined || status === "undetermined") return [];
    return [[keyOf("criteria", criterion), status === "not-met" ? "against" : "for"]];
  });
}

function ofQuota(book: Rulebook, { perKind }: QuotaReport, proposals: QuotaInput): Sighting[] {
  return quotasMatching(book.quotas, proposals)
    .filter(
      ({ provision: entry, forceStatus: standing }) =>
        standing === "in-force" && quotaBinding(entry, proposals.unit ?? {}) === "binds",
    )
    .flatMap(({ provision: entry }) =>
      (entry.limits ?? []).flatMap(({ kind, atMost, share }): Sighting[] => {
        const found = perKind[kind];
        // Of several limits the smallest speaks.
        const isThisLimit = share === undefined ? found?.limit === atMost : found?.share !== undefined;
        if (found === undefined || !isThisLimit) return [];
        if (found.status !== "within" && found.status !== "exceeded") return [];
        return [[keyOf("quotas", entry, kind), found.status === "within" ? "for" : "against"]];
      }),
    );
}

function ofDuty(book: Rulebook, { state }: DeadlineReport, report: DeadlineInput): Sighting[] {
  const side: Side | undefined = ["open", "last-day", "done"].includes(state)
    ? "for"
    : state === "late"
      ? "against"
      : undefined;
  if (side === undefined) return [];
  return selectDeadline(book, report).provisions.map(({ provision: entry }) => [
    keyOf("deadlines", entry, levelsKey(entry)),
    side,
  ]);
}
