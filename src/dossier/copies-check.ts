import type { CopiesProvision } from "../pack/types.js";
import type { InputName } from "../questions/inputs.js";
import type { Check } from "../result/check.js";
import { sourceFields } from "../result/sources.js";
import { OTHER_CHECK_TITLES } from "../result/wordings.js";
import type { AtDate } from "../rulebook/in-force.js";
import { type CheckedPaper, withForceStatus } from "./document-check.js";
import type { DossierTarget } from "./target.js";
import { electronicCopies } from "./views.js";

/** Checks how many sets are handed in, on paper and as files; a text that gives no number is not counted against anyone. */
export function checkCopies(
  line: AtDate<CopiesProvision>,
  { sets, electronicCopies: files }: DossierTarget,
): CheckedPaper[] {
  const { id, copies } = line.provision;
  const electronic = electronicCopies(line.provision);
  const onPaper = countCheck(
    line,
    { id, title: OTHER_CHECK_TITLES.copies, required: copies, actual: sets },
    "dossierSets",
  );
  if (electronic === undefined) return [onPaper];
  const counted = {
    id: `${id}/electronic`,
    title: OTHER_CHECK_TITLES.electronicCopies,
    required: electronic.copies,
    actual: files,
  };
  return [onPaper, countCheck(line, counted, "dossierElectronicCopies")];
}

/** What is counted, and how many are asked for; null where the text gives no number. */
interface Counted {
  id: string;
  title: Check["title"];
  required: number | null;
  actual: number | undefined;
}

function countCheck(
  { provision: line, forceStatus }: AtDate<CopiesProvision>,
  { id, title, required, actual }: Counted,
  input: InputName,
): CheckedPaper {
  const status = copiesStatus(required, actual);
  const check: Check = {
    id,
    ...withForceStatus(status, forceStatus),
    role: "copies",
    layer: line.layer,
    pack: line.pack,
    title,
    ...(required === null ? {} : { required: { operator: "greaterThanInclusive", value: required } }),
    ...(actual === undefined ? {} : { actual }),
    ...(required === null || actual === undefined || actual >= required ? {} : { shortfall: required - actual }),
    ...sourceFields(line),
  };
  return { check, missing: [], waitsFor: status === "unknown" ? [{ input }] : [] };
}

function copiesStatus(copies: number | null, sets: number | undefined): Check["status"] {
  if (copies === null) return "not-applicable";
  if (sets === undefined) return "unknown";
  return sets >= copies ? "pass" : "fail";
}
