import type { AwardCode, TitleCode } from "../codes.js";
import { canonicalCandidacy } from "./canonical.generated.js";
import type { Candidacy } from "./types.js";

/** Stands in no canonical text, where control characters are escaped. */
const MARK = "\0";

/** Writes a candidacy in canonical form for one award after another: the rest is written once. */
export function canonicalByAward(candidacy: Candidacy): (award: AwardCode | TitleCode) => string {
  const [start = "", end = ""] = canonicalCandidacy({ ...candidacy, award: MARK as AwardCode }).split(MARK);
  return (award) => start + award + end;
}
