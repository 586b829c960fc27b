import type { KindCode, UnitLevelCode } from "../codes.js";
import type { Quota } from "../pack/types.js";
import { type AtDate, versionsOn } from "../rulebook/in-force.js";
import { inForceElseAll, narrowestLimit } from "../rulebook/precedence.js";
import { namesAward } from "../rulebook/scope.js";
import { limitByShare } from "./share.js";
import type { QuotaInput, QuotaShare } from "./types.js";

/**
 * Whether a quota binds a unit: yes; unknown while the unit's level is missing (`open`); left unclear by the text for
 * this level; or the clause names other levels (`elsewhere`).
 */
export type Binding = "binds" | "open" | "unclear" | "elsewhere";

/** Whether a quota binds a unit of a level. */
export function bindingLimit({ levels, unclear }: Quota, level: UnitLevelCode | undefined): Binding {
  if (level === undefined) return levels === undefined && unclear === undefined ? "binds" : "open";
  if (levels?.includes(level)) return "binds";
  if (unclear?.levels.includes(level)) return "unclear";
  return levels === undefined ? "binds" : "elsewhere";
}

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
  /** The number; null where none is stated, or where it depends on which of them binds. */
  atMost: number | null;
  /** The least of the numbers that are known, where another is not: the limit is that, or less. */
  ceiling?: number;
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
  const limits = quotas
    .flatMap((quota) => quota.limits ?? [])
    .filter((limit) => limit.kind === kind)
    .map(
      ({ atMost, share }): Omit<Limit, "stated"> =>
        share === undefined ? { atMost: atMost ?? null } : limitByShare(share, bases),
    );
  const open = limits.find(({ atMost }) => atMost === null);
  const [first, ...others] = limits.flatMap(({ atMost }) => (atMost === null ? [] : [atMost]));
  if (open !== undefined) {
    return { stated: true, ...open, ...(first === undefined ? {} : { ceiling: narrowestLimit([first, ...others]) }) };
  }
  if (first === undefined) return { stated: false, atMost: null };
  const isKnown = isCertain || others.every((number) => number === first);
  const narrowest = narrowestLimit([first, ...others]);
  const share = limits.find(({ atMost }) => atMost === narrowest)?.share;
  return { stated: true, atMost: isKnown ? narrowest : null, ...(isKnown && share !== undefined ? { share } : {}) };
}
