import { firstPresent } from "../result/first-present.js";
import type { Limit } from "./select.js";
import type { KindQuota, QuotaCount, QuotaReport } from "./types.js";

/** What is proposed of one kind of nominee. */
export interface Count {
  /** Null where not given. */
  used: number | null;
  requested: number;
}

/** Compares one kind with its limit. */
export function countAgainst(limit: Limit, { used, requested }: Count, isCertain: boolean): QuotaCount {
  const share = limit.share === undefined ? {} : { share: limit.share };
  const stated = { limit: limit.atMost, ...share, used, requested };
  const unknown = { remaining: null, excess: null };
  if (!limit.stated) return { status: "not-stated", ...stated, ...unknown };
  if (!isCertain) return { status: "undetermined", ...stated, ...unknown };
  // Too many is too many, whatever was proposed before, and whatever another limit is.
  const total = (used ?? 0) + requested;
  if (limit.ceiling !== undefined && total > limit.ceiling) {
    const { ceiling } = limit;
    return { status: "exceeded", limit: ceiling, used, requested, remaining: 0, excess: total - ceiling };
  }
  if (limit.atMost === null) return { status: "undetermined", ...stated, ...unknown };
  if (total > limit.atMost) return { status: "exceeded", ...stated, remaining: 0, excess: total - limit.atMost };
  if (used === null) return { status: "undetermined", ...stated, ...unknown };
  return { status: "within", ...stated, remaining: limit.atMost - total, excess: 0 };
}

/** What is known of a kind whose quota has ended: the last limit encoded gives a provisional count, if it stated one. */
export function countAfterEnd(last: QuotaCount): KindQuota {
  if (last.status === "not-stated") return last;
  const { used, requested } = last;
  return { status: "undetermined", limit: null, used, requested, remaining: null, excess: null, provisional: last };
}

/** The worst status of the kinds that decide. */
export function statusOfKinds(statuses: readonly KindQuota["status"][]): QuotaReport["status"] {
  if (statuses.length === 0) return "not-stated";
  return firstPresent(["exceeded", "undetermined", "not-stated"], statuses) ?? "within";
}
