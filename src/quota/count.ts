import { firstPresent } from "../result/first-present.js";
import type { Limit } from "./select.js";
import type { KindQuota, QuotaCount, QuotaReport } from "./types.js";

/** What is proposed of one kind of nominee. */
export interface Count {
  /** Null where not given. */
  used: number | null;
  /** How many were proposed before at the least, where the whole number is not given. */
  usedAtLeast?: number;
  requested: number;
}

/** Compares one kind with its limit. */
export function countAgainst(
  limit: Limit,
  { used, usedAtLeast = 0, requested }: Count,
  isCertain: boolean,
): QuotaCount {
  const share = limit.share === undefined ? {} : { share: limit.share };
  const minimum = limit.atLeast === undefined ? {} : { atLeast: limit.atLeast };
  const stated = { limit: limit.atMost, ...minimum, ...share, used, requested };
  const unknown = { remaining: null, excess: null };
  if (!limit.stated) return { status: "not-stated", ...stated, ...unknown };
  if (!isCertain) return { status: "undetermined", ...stated, ...unknown };
  // Too many is too many, whatever was proposed before, and whatever another limit is.
  const total = (used ?? usedAtLeast) + requested;
  if (limit.ceiling !== undefined && total > limit.ceiling) {
    const { ceiling } = limit;
    return { status: "exceeded", limit: ceiling, ...minimum, used, requested, remaining: 0, excess: total - ceiling };
  }
  const { atMost, atLeast = 0, hasMaximum } = limit;
  if (hasMaximum && atMost === null) return { status: "undetermined", ...stated, ...unknown };
  if (atMost !== null && total > atMost) return { status: "exceeded", ...stated, remaining: 0, excess: total - atMost };
  // A minimum alone is reached by what is certain.
  if (used === null && (hasMaximum || total < atLeast)) return { status: "undetermined", ...stated, ...unknown };
  const remaining = atMost === null ? null : atMost - total;
  if (total < atLeast) return { status: "below", ...stated, remaining, excess: 0, shortfall: atLeast - total };
  return { status: "within", ...stated, remaining, excess: 0 };
}

/** What is known of a kind whose quota has ended: the last limit encoded gives a provisional count, if it stated one. */
export function countAfterEnd(last: QuotaCount): KindQuota {
  if (last.status === "not-stated") return last;
  const { used, requested, shared } = last;
  const unknown = { limit: null, remaining: null, excess: null };
  const sharing = shared === undefined ? {} : { shared };
  return { status: "undetermined", ...unknown, ...sharing, used, requested, provisional: last };
}

/** The statuses from the one that weighs most: what is certainly wrong, what is open, what may still be made good. */
const BY_WEIGHT = ["exceeded", "undetermined", "below", "not-stated", "within"] as const;

/** The worst status of the kinds that decide. */
export function statusOfKinds(statuses: readonly QuotaCount["status"][]): QuotaReport["status"] {
  return firstPresent(BY_WEIGHT, statuses) ?? "not-stated";
}

/** The counts of one kind under all limits that hold, as one: the limit that weighs most, and of equals the tightest. */
export function combineCounts(counts: readonly QuotaCount[]): QuotaCount | undefined {
  const room = ({ remaining, excess }: QuotaCount) => (remaining ?? Number.MAX_SAFE_INTEGER) - (excess ?? 0);
  const [first, ...others] = [...counts].sort(
    (a, b) => BY_WEIGHT.indexOf(a.status) - BY_WEIGHT.indexOf(b.status) || room(a) - room(b),
  );
  return first === undefined || others.length === 0 ? first : { ...first, others };
}
