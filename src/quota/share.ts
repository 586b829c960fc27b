import type { Quota } from "../pack/types.js";
import type { QuotaInput, QuotaShare } from "./types.js";

type Share = Exclude<Exclude<Quota["limits"], undefined>[number]["share"], undefined>;

/** The number that a share makes, and the share; without its base there is none yet. */
export interface SharedOut {
  atMost: number | null;
  share: QuotaShare;
}

/** The limit that a share of a given number makes; without that number there is none yet. */
export function limitByShare(
  { percent, of, title, rounding, alternatives = [] }: Share,
  bases: QuotaInput["bases"],
): SharedOut {
  const base = bases !== undefined && Object.hasOwn(bases, of) ? (bases[of] ?? null) : null;
  const stated = { percent, of, title, base, rounding };
  if (base === null) return { atMost: null, share: stated };
  const atMost = roundedShare(base, percent, rounding);
  const others = alternatives
    .map((other) => ({ rounding: other, limit: roundedShare(base, percent, other) }))
    .filter(({ limit }) => limit !== atMost);
  return { atMost, share: { ...stated, ...(others.length === 0 ? {} : { alternatives: others }) } };
}

/** A share in whole numbers alone, for 0.2 is no exact number; a percentage has two decimals at most. */
function roundedShare(base: number, percent: number, rounding: QuotaShare["rounding"]): number {
  const parts = BigInt(base) * BigInt(Math.round(percent * 100));
  const add = { down: 0n, nearest: 5000n, up: 9999n }[rounding];
  return Number((parts + add) / 10000n);
}
