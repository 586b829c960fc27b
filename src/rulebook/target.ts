import type { AwardCode, GroundCode, KindCode, OccasionCode, TitleCode } from "../codes.js";
import { bindsPlans } from "./scope.js";
import type { Rulebook } from "./types.js";

/** What a book is asked about: an award for a kind of nominee, on an occasion and a ground. */
export interface Target {
  award: AwardCode | TitleCode;
  /** Left out: any kind. */
  kind?: KindCode;
  occasion: OccasionCode;
  /** Left out: not known. */
  ground?: GroundCode;
}

/**
 * The target of a question. An award form without a ground is on that of the book's plans; a title has none of its own
 * accord, for it is earned year by year and not in a movement.
 */
export function resolveTarget(
  { defaultGround }: Pick<Rulebook, "defaultGround">,
  { award, kind, occasion, ground = bindsPlans(award) ? defaultGround : undefined }: Target,
): Target {
  return {
    award,
    ...(kind === undefined ? {} : { kind }),
    occasion,
    ...(ground === undefined ? {} : { ground }),
  };
}
