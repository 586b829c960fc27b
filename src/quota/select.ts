import type { KindCode } from "../codes.js";
import type { Quota } from "../pack/types.js";
import { type AtDate, versionsOn } from "../rulebook/in-force.js";
import { inForceElseAll, narrowestLimit } from "../rulebook/precedence.js";
import { namesAward } from "../rulebook/scope.js";
import type { QuotaInput } from "./types.js";

/**
 * Whether a quota binds a unit: yes; unknown while the unit's level is missing (`open`); left unclear by the text for
 * this level; or the clause names other levels (`elsewhere`).
 */
export type Binding = "binds" | "open" | "unclear" | "elsewhere";

/** Whether a quota binds a unit of a level. */
export function bindingLimit({ levels, unclear }: Quota, level: QuotaInput["unit"]["level"]): Binding {
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
}

/** The limit that quotas set for a kind. All of those that certainly bind count. */
export function limitFor(quotas: readonly Quota[], kind: KindCode, isCertain: boolean): Limit {
  const numbers = quotas
    .flatMap(({ limits }) => limits ?? [])
    .filter((limit) => limit.kind === kind)
    .map(({ atMost }) => atMost);
  const [first, ...others] = numbers;
  if (first === undefined) return { stated: false, atMost: null };
  if (isCertain) return { stated: true, atMost: narrowestLimit([first, ...others]) };
  return { stated: true, atMost: numbers.every((number) => number === first) ? first : null };
}
