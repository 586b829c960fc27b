import { type AwardRef, expandAwardRef } from "../codes/award-ref.js";
import { type GroundCode, isCode } from "../codes.js";
import { FALSE, fromOptional, not, TRUE, type Truth, UNKNOWN } from "../logic/truth.js";
import type { Candidacy, PriorAward } from "../nomination/types.js";
import type { MissingInput } from "../questions/missing.js";
import type { FactContext } from "./context.js";

/** Which prior awards count. */
export interface AwardFilter {
  award: AwardRef;
  ground?: GroundCode;
  exceptGrounds?: GroundCode[];
  /** Leaves out movement awards of thematic emulation. */
  exceptThematic?: boolean;
}

/** Whether a prior award passes a filter. */
export type AwardMatcher = (entry: PriorAward) => Truth;

/**
 * Whether a prior award passes a filter in all but its code: unknown where `ground` or `thematic` decides and is not given.
 * A title is given on no ground, so no ground leaves it out.
 */
export function fits(entry: PriorAward, { ground, exceptGrounds, exceptThematic }: Omit<AwardFilter, "award">): Truth {
  if (isCode("title", entry.code)) return TRUE;
  if (entry.ground === undefined) {
    const isFiltered = ground !== undefined || exceptGrounds !== undefined || exceptThematic;
    return isFiltered ? UNKNOWN : TRUE;
  }
  if (ground !== undefined && entry.ground !== ground) return FALSE;
  if (exceptGrounds?.includes(entry.ground)) return FALSE;
  return exceptThematic && entry.ground === "phong-trao" ? not(fromOptional(entry.thematic)) : TRUE;
}

/** Compiles a filter. */
export function awardMatcher(filter: AwardFilter): AwardMatcher {
  const codes = new Set<string>(expandAwardRef(filter.award));
  return (entry) => (codes.has(entry.code) ? fits(entry, filter) : FALSE);
}

const NO_AWARDS: readonly PriorAward[] = [];

/** The awards on file. */
export const recordedAwards = ({ record }: Candidacy): readonly PriorAward[] => record?.awards ?? NO_AWARDS;

/**
 * The inputs missing where the list of awards leaves a fact open.
 *
 * @param match the filter of the fact, where awards on the list that it leaves unknown keep the fact open.
 */
export function missingAwards(context: FactContext, match?: AwardMatcher): MissingInput[] {
  const missing: MissingInput[] = [];
  const awards = context.nomination.record?.awards;
  recordedAwards(context.nomination).forEach((award, entry) => {
    if (match?.(award) !== UNKNOWN) return;
    missing.push({ input: award.ground === undefined ? "priorGround" : "thematic", entry });
  });
  if (awards === undefined) missing.push({ input: "awards" });
  else if (!context.isComplete("awards")) missing.push({ input: "awardsWhole" });
  return missing;
}
