import { shownCode } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { UnknownCodeError } from "../errors.js";
import { type AwardCode, type AwardFamilyCode, classesByFamily } from "./awards.js";
import { nearestCodes } from "./nearest.js";
import { isCode } from "./vocabulary.js";

/**
 * Lists the award forms a code covers: the classes of a family, highest first, or the award form itself.
 *
 * @throws {UnknownCodeError} when the code is neither an award form nor a family.
 *
 * @example
 * awardsIn("giay-khen");
 * //=> ["giay-khen"]
 */
export function awardsIn(code: AwardCode | AwardFamilyCode): readonly AwardCode[] {
  if (isCode("awardFamily", code)) return [...classesByFamily[code]];
  if (isCode("award", code)) return [code];
  throw new UnknownCodeError(
    makeProblem(
      "not-in-vocabulary",
      { vocabularies: ["award", "awardFamily"] },
      { path: "award", received: shownCode(code), candidates: nearestCodes(code, "award") },
    ),
  );
}
