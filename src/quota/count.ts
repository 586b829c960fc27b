import { firstPresent } from "../result/first-present.js";
import type { Limit } from "./select.js";
import type { KindQuota, QuotaReport } from "./types.js";

/** What is proposed of one kind of nominee. */
export interface Count {
  /** Null where not given. */
  used: number | null;
  requested: number;
}

/** How one kind stands against its limit. */
export function countAgainst(limit: Limit, { used, requested }: Count, isCertain: boolean): KindQuota {
  const stated = { limit: limit.atMost, used, requested };
  const untold = { remaining: null, excess: null };
  if (!limit.stated) return { status: "not-stated", ...stated, ...untold };
  if (!isCertain || limit.atMost === null) return { status: "undetermined", ...stated, ...untold };
  // Too many is too many, whatever was proposed before.
  const total = (used ?? 0) + requested;
  if (total > limit.atMost) return { status: "exceeded", ...stated, remaining: 0, excess: total - limit.atMost };
  if (used === null) return { status: "undetermined", ...stated, ...untold };
  return { status: "within", ...stated, remaining: limit.atMost - total, excess: 0 };
}

/** How the kinds that weigh stand together. */
export function statusOfKinds(statuses: readonly KindQuota["status"][]): QuotaReport["status"] {
  if (statuses.length === 0) return "not-stated";
  return firstPresent(["exceeded", "undetermined", "not-stated"], statuses) ?? "within";
}
