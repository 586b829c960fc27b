import { type AwardRef, expandAwardRef } from "../codes/award-ref.js";
import { codesOf, type GroundCode } from "../codes.js";
import { FALSE, TRUE, type Truth, UNKNOWN } from "../logic/truth.js";
import type { MissingInput } from "../questions/missing.js";
import type { Row } from "./row.js";

/** Which prior awards count. */
export interface AwardFilter {
  award: AwardRef;
  ground?: GroundCode;
  exceptGrounds?: GroundCode[];
  /** Leaves out movement awards of thematic emulation. */
  exceptThematic?: boolean;
}

/** Whether the award at a place of the list passes a filter. */
export type AwardMatcher = (row: Row, entry: number) => Truth;

/**
 * Whether an award passes a filter in all but its code: unknown where `ground` or `thematic` decides and is not given.
 * A title is given on no ground, so no ground leaves it out.
 */
export function groundMatcher({ ground, exceptGrounds, exceptThematic }: Omit<AwardFilter, "award">): AwardMatcher {
  const grounds = codesOf("ground");
  const [forms, movement] = [codesOf("award").length, grounds.indexOf("phong-trao")];
  const isLeftOut = grounds.map(
    (each) => (ground !== undefined && each !== ground) || (exceptGrounds?.includes(each) ?? false),
  );
  const isFiltered = ground !== undefined || exceptGrounds !== undefined || exceptThematic === true;
  return ({ numbers: { record } }, entry) => {
    const { awards } = record;
    // Forms are numbered before titles.
    if ((awards.code[entry] as number) >= forms) return TRUE;
    const given = awards.ground[entry] as number;
    if (given < 0) return isFiltered ? UNKNOWN : TRUE;
    if (isLeftOut[given]) return FALSE;
    if (!exceptThematic || given !== movement) return TRUE;
    const thematic = awards.thematic[entry] as number;
    return thematic < 0 ? UNKNOWN : thematic === 1 ? FALSE : TRUE;
  };
}

/** Compiles a filter. */
export function awardMatcher({ award, ...filter }: AwardFilter): AwardMatcher {
  const meant = new Set<string>(expandAwardRef(award));
  const isMeant = codesOf("awardOrTitle").map((each) => meant.has(each));
  const fits = groundMatcher(filter);
  return (row, entry) => (isMeant[row.numbers.record.awards.code[entry] as number] ? fits(row, entry) : FALSE);
}

/**
 * The inputs missing where the list of awards leaves a fact open.
 *
 * @param match the filter of the fact, where awards on the list that it leaves unknown keep the fact open.
 */
export function missingAwards(row: Row, match?: AwardMatcher): MissingInput[] {
  const missing: MissingInput[] = [];
  const { awards } = row.numbers.record;
  for (let entry = 0; entry < awards.size; entry += 1) {
    if (match?.(row, entry) !== UNKNOWN) continue;
    missing.push({ input: (awards.ground[entry] as number) < 0 ? "priorGround" : "thematic", entry });
  }
  if (!awards.isGiven) missing.push({ input: "awards" });
  else if (!row.isComplete("awards")) missing.push({ input: "awardsWhole" });
  return missing;
}
