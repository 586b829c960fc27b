import type { CopiesProvision } from "../pack/types.js";
import type { Check } from "../result/check.js";
import { sourceFields } from "../result/sources.js";
import { CHECK_TITLES } from "../result/wordings.js";
import type { AtDate } from "../rulebook/in-force.js";
import { type CheckedPaper, withForceStatus } from "./document-check.js";
import type { DossierTarget } from "./target.js";

/** Checks how many sets are handed in; a text that gives no number is not counted against anyone. */
export function checkCopies(
  { provision: line, forceStatus }: AtDate<CopiesProvision>,
  { sets }: DossierTarget,
): CheckedPaper {
  const status = copiesStatus(line.copies, sets);
  const check: Check = {
    id: line.id,
    ...withForceStatus(status, forceStatus),
    role: "copies",
    layer: line.layer,
    pack: line.pack,
    title: CHECK_TITLES.copies,
    ...(line.copies === null ? {} : { required: { operator: "greaterThanInclusive", value: line.copies } }),
    ...(sets === undefined ? {} : { actual: sets }),
    ...(line.copies === null || sets === undefined || sets >= line.copies ? {} : { shortfall: line.copies - sets }),
    ...sourceFields(line),
  };
  return { check, missing: [], waitsFor: status === "unknown" ? [{ input: "dossierSets" }] : [] };
}

function copiesStatus(copies: number | null, sets: number | undefined): Check["status"] {
  if (copies === null) return "not-applicable";
  if (sets === undefined) return "unknown";
  return sets >= copies ? "pass" : "fail";
}
