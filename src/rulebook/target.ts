import type { AwardCode, GroundCode, KindCode, OccasionCode, TitleCode } from "../codes.js";
import { isBoundByPlans } from "./scope.js";
import type { Rulebook } from "./types.js";

/** What rules are selected for: an award for a kind of nominee, on an occasion and a ground. */
export interface Target {
  award: AwardCode | TitleCode;
  /** Left out: any kind. */
  kind?: KindCode;
  occasion: OccasionCode;
  /** Left out: not known. */
  ground?: GroundCode;
}

/**
 * A target on the ground of the book's plans, where it names none. A title stays without a ground: it is earned year by year,
 * and not in a movement.
 */
export function withDefaultGround<Input extends Target>(
  { defaultGround }: Pick<Rulebook, "defaultGround">,
  target: Input,
): Input {
  const ground = target.ground ?? (isBoundByPlans(target.award) ? defaultGround : undefined);
  return ground === undefined ? target : { ...target, ground };
}
