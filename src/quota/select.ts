import type { KindCode } from "../codes.js";
import type { Quota } from "../pack/types.js";
import { type AtDate, versionsOn } from "../rulebook/in-force.js";
import { inForceElseAll, narrowestLimit } from "../rulebook/precedence.js";
import { namesAward } from "../rulebook/scope.js";
import { limitByShare } from "./share.js";
import type { QuotaInput, QuotaShare } from "./types.js";

/** The quotas about an award and occasion that are law on the day; where none is, those that ended or are still to come. */
export function quotasMatching(quotas: readonly Quota[], { award, occasion, asOf }: QuotaInput): AtDate<Quota>[] {
  const about = versionsOn(quotas, asOf).filter(
    ({ provision: entry }) => namesAward(entry.awards, award) && (entry.occasions?.includes(occasion) ?? true),
  );
  return inForceElseAll(about);
}

/** The limit of several quotas for one kind of nominee. */
export interface Limit {
  /** Whether any of them gives a number for the kind. */
  stated: boolean;
  /** Whether any of them gives a maximum; without one there is only a minimum. */
  hasMaximum: boolean;
  /** The number; null where none is stated, or where it depends on which of them binds. */
  atMost: number | null;
  /** The least of the numbers that are known, where another is not: the limit is that, or less. */
  ceiling?: number;
  /** The minimum: the largest where several are stated. */
  atLeast?: number;
  /** The share that the number comes from, or would. */
  share?: QuotaShare;
}

/** The limit that quotas set for a kind. All of those that certainly bind count. */
export function limitFor(
  quotas: readonly Quota[],
  kind: KindCode,
  isCertain: boolean,
  bases: QuotaInput["bases"],
): Limit {
  const stated = quotas.flatMap((quota) => quota.limits ?? []).filter((limit) => limit.kind === kind);
  const maxima = stated.flatMap(({ atMost, share }): Pick<Limit, "atMost" | "share">[] => [
    ...(atMost === undefined ? [] : [{ atMost }]),
    ...(share === undefined ? [] : [limitByShare(share, bases)]),
  ]);
  return {
    stated: stated.length > 0,
    hasMaximum: maxima.length > 0,
    ...leastOf(maxima, isCertain),
    ...minimumOf(
      stated.map(({ atLeast }) => atLeast),
      isCertain,
    ),
  };
}

function leastOf(
  maxima: readonly Pick<Limit, "atMost" | "share">[],
  isCertain: boolean,
): Pick<Limit, "atMost" | "share" | "ceiling"> {
  const open = maxima.find(({ atMost }) => atMost === null);
  const [first, ...others] = maxima.flatMap(({ atMost }) => (atMost === null ? [] : [atMost]));
  if (open !== undefined)
    return { ...open, ...(first === undefined ? {} : { ceiling: narrowestLimit([first, ...others]) }) };
  if (first === undefined) return { atMost: null };
  const isKnown = isCertain || others.every((number) => number === first);
  const narrowest = narrowestLimit([first, ...others]);
  const share = maxima.find(({ atMost }) => atMost === narrowest)?.share;
  return { atMost: isKnown ? narrowest : null, ...(isKnown && share !== undefined ? { share } : {}) };
}

/** A minimum is the larger the narrower; while it is open which quota binds, it is known only where all have the same. */
function minimumOf(minima: readonly (number | undefined)[], isCertain: boolean): Pick<Limit, "atLeast"> {
  const known = minima.filter((atLeast) => atLeast !== undefined);
  if (known.length === 0 || (!isCertain && new Set(minima).size > 1)) return {};
  return { atLeast: Math.max(...known) };
}
