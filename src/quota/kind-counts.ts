import { codesOf, type KindCode } from "../codes.js";
import { type Count, combineCounts, countAgainst } from "./count.js";
import type { LimitGroup } from "./limit-groups.js";
import { limitFor } from "./select.js";
import type { QuotaCount, QuotaInput } from "./types.js";

/** The count of a kind under the limits of one group. */
export interface GroupCount {
  group: LimitGroup;
  count: QuotaCount;
}

/** A kind with its counts under all limits, in force or the last ones encoded, and what they come to. */
export interface KindCounts {
  kind: KindCode;
  combined: QuotaCount;
  counts: GroupCount[];
}

/** Every kind that is limited or named in the input, in the order of the vocabulary. */
export function countsPerKind(groups: readonly LimitGroup[], input: QuotaInput): KindCounts[] {
  return codesOf("kind").flatMap((kind): KindCounts[] => {
    const counts = groups.flatMap((group): GroupCount[] => {
      const limit = limitFor(group.quotas, kind, group.isCertain, input.bases);
      if (!limit.stated) return [];
      const shared = group.shared === undefined ? {} : { shared: group.shared };
      const count = countAgainst(limit, countOfKind(kind, group, input), group.isCertain);
      return [{ group, count: { ...count, ...shared } }];
    });
    const combined = combineCounts(counts.map(({ count }) => count));
    if (combined !== undefined) return [{ kind, combined, counts }];
    return input.requested[kind] === undefined ? [] : [{ kind, combined: withoutLimit(ownCount(kind, input)), counts }];
  });
}

/** What is counted of a kind under the limits of a group. */
function countOfKind(kind: KindCode, { shared }: LimitGroup, input: QuotaInput): Count {
  const own = ownCount(kind, input);
  if (shared === undefined) return own;
  const used = shared.quota === undefined ? undefined : input.usedShared?.[shared.quota]?.[kind];
  // What this unit proposed of the award before is among what was.
  return { used: used ?? null, usedAtLeast: own.used ?? 0, requested: own.requested };
}

function ownCount(kind: KindCode, { used, requested }: QuotaInput): Count {
  return { used: used?.[kind] ?? null, requested: requested[kind] ?? 0 };
}

function withoutLimit(count: Count): QuotaCount {
  return countAgainst({ stated: false, hasMaximum: false, atMost: null }, count, true);
}
