import type { BookCodes, DocumentCode } from "../codes.js";
import { FALSE, UNKNOWN } from "../logic/truth.js";
import type { DocumentProvision } from "../pack/types.js";
import type { InputName } from "../questions/inputs.js";
import type { MissingInput } from "../questions/missing.js";
import type { Check, CheckStatus } from "../result/check.js";
import { sourceFields } from "../result/sources.js";
import type { ForceStatus } from "../rulebook/in-force.js";
import { lastStatusOfAll, type PaperFinding, statusOfAll } from "./finding.js";
import { documentFindings } from "./findings.js";
import { documentNeed } from "./need.js";
import type { PaperAtDate } from "./select.js";
import type { DossierTarget } from "./target.js";

/** A check with what follows from it for the report. */
export interface CheckedPaper {
  check: Check;
  /** The kinds of paper that are provably missing or wrong. */
  missing: DocumentCode[];
  waitsFor: MissingInput<InputName>[];
}

/**
 * Checks one paper of a dossier.
 *
 * @param isSpared whether another procedure, by which the dossier may go as well, does without this kind of paper.
 */
export function checkDocument(
  book: BookCodes,
  item: PaperAtDate,
  dossier: DossierTarget,
  isSpared: boolean,
): CheckedPaper {
  const { provision: paper, forceStatus } = item;
  const findings = documentFindings(book, item, dossier);
  const need = documentNeed(book, paper, dossier, isSpared);
  // A paper that may not be needed at all is no fault; in order, it is in order either way.
  const whereNeeded = (found: CheckStatus): CheckStatus =>
    need.isNeeded === FALSE ? "not-applicable" : need.isNeeded === UNKNOWN && found === "fail" ? "unknown" : found;
  const last = whereNeeded(lastStatusOfAll(findings));
  const status = forceStatus === "in-force" ? whereNeeded(statusOfAll(findings)) : last;
  const check: Check = {
    id: paper.id,
    ...withForceStatus(status, forceStatus),
    ...(forceStatus === "in-force" && last !== status ? { provisional: last } : {}),
    role: "document",
    layer: paper.layer,
    pack: paper.pack,
    title: paper.title,
    operator: "all",
    ...sourceFields(paper),
    ...(need.isNeeded === FALSE
      ? {}
      : { children: findings.map((finding) => findingCheck(paper, finding, need.isNeeded === UNKNOWN)) }),
  };
  return {
    check,
    missing: check.status === "fail" ? findings.filter((each) => each.status === "fail").map(({ kind }) => kind) : [],
    waitsFor:
      need.isNeeded === FALSE
        ? []
        : [
            ...(need.isNeeded === UNKNOWN && last === "unknown" ? need.waitsFor : []),
            ...findings.flatMap(({ waitsFor }) => waitsFor ?? []),
          ],
  };
}

function findingCheck(paper: DocumentProvision, finding: PaperFinding, isNeedOpen: boolean): Check {
  const { suffix, status, provisional, title, required, actual } = finding;
  return {
    id: `${paper.id}/${suffix}`,
    status: isNeedOpen && status === "fail" ? "unknown" : status,
    ...(provisional === undefined || provisional === status ? {} : { provisional }),
    role: "document",
    layer: paper.layer,
    pack: paper.pack,
    title,
    ...(required === undefined ? {} : { required }),
    ...(actual === undefined ? {} : { actual }),
    source: paper.source,
  };
}

/** Under an ended provision the status is unknown; the one it would have given is provisional. */
export function withForceStatus(
  status: Check["status"],
  forceStatus: ForceStatus,
): Pick<Check, "status" | "provisional"> {
  return forceStatus === "in-force" || status === "not-applicable"
    ? { status }
    : { status: "unknown", provisional: status };
}
