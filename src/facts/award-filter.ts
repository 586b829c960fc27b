import { type AwardRef, expandAwardRef } from "../codes/award-ref.js";
import { codesOf } from "../codes.js";
import { FALSE, TRUE, UNKNOWN } from "../logic/truth.js";
import { isTitleNumber } from "../nomination/row-numbers.js";
import type { MissingInput } from "../questions/missing.js";
import { type EntryTruth, missingList, openEntries } from "./entries.js";
import type { AwardFilter, GroundFilter, OpeningAward, WindowParams } from "./parameters/fields.js";
import type { Row } from "./row.js";

/**
 * Whether an award passes a filter in all but its code: unknown where `ground` or `thematic` decides and is not given.
 * A title is given on no ground, so no ground leaves it out.
 */
export function groundMatcher({ ground, exceptGrounds, exceptThematic }: GroundFilter): EntryTruth {
  const grounds = codesOf("ground");
  const movement = grounds.indexOf("phong-trao");
  const isLeftOut = grounds.map(
    (each) => (ground !== undefined && each !== ground) || (exceptGrounds?.includes(each) ?? false),
  );
  const isFiltered = ground !== undefined || exceptGrounds !== undefined || exceptThematic === true;
  return ({ numbers: { record } }, entry) => {
    const { awards } = record;
    if (isTitleNumber(awards.code[entry] as number)) return TRUE;
    const given = awards.ground[entry] as number;
    if (given < 0) return isFiltered ? UNKNOWN : TRUE;
    if (isLeftOut[given]) return FALSE;
    if (!exceptThematic || given !== movement) return TRUE;
    const thematic = awards.thematic[entry] as number;
    return thematic < 0 ? UNKNOWN : thematic === 1 ? FALSE : TRUE;
  };
}

/** Which forms and titles references stand for, by their place among all. */
export function awardsMeant(references: readonly AwardRef[]): readonly boolean[] {
  const meant = new Set<string>(references.flatMap((one) => [...expandAwardRef(one)]));
  return codesOf("awardOrTitle").map((each) => meant.has(each));
}

/** The award after which a window begins, of which a pack may give the code alone. */
export const openingOf = (after: WindowParams["after"]): OpeningAward | undefined =>
  typeof after === "string" ? { award: after } : after;

/** Compiles a filter. */
export function awardMatcher({ award, ...filter }: AwardFilter): EntryTruth {
  const isMeant = awardsMeant([award]);
  const fits = groundMatcher(filter);
  return (row, entry) => (isMeant[row.numbers.record.awards.code[entry] as number] ? fits(row, entry) : FALSE);
}

/** The inputs missing where the list of awards, and those on it that a filter leaves unknown, keep a fact open. */
export function missingAwards(row: Row, match: EntryTruth): MissingInput[] {
  const { ground } = row.numbers.record.awards;
  const open = openEntries(row, "awards", match).map(
    (entry): MissingInput => ({ input: (ground[entry] as number) < 0 ? "priorGround" : "thematic", entry }),
  );
  return [...open, ...missingList(row, "awards")];
}
