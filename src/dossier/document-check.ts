import type { DocumentCode } from "../codes.js";
import { FALSE, TRUE, type Truth, UNKNOWN } from "../logic/truth.js";
import type { DocumentProvision } from "../pack/types.js";
import type { InputName } from "../questions/inputs.js";
import type { Check, CheckStatus } from "../result/check.js";
import type { ForceStatus } from "../rulebook/in-force.js";
import { lastStatusOfAll, type PaperFinding, statusOfAll } from "./finding.js";
import { documentFindings } from "./findings.js";
import type { PaperAtDate } from "./select.js";
import type { DossierInput } from "./types.js";

/** A check with what follows from it for the report. */
export interface CheckedPaper {
  check: Check;
  /** The kinds of paper that are provably missing or wrong. */
  missing: DocumentCode[];
  waitsFor: InputName[];
}

/** Checks one paper of a dossier. */
export function checkDocument(item: PaperAtDate, dossier: DossierInput): CheckedPaper {
  const { provision: paper, forceStatus } = item;
  const findings = documentFindings(item, dossier);
  const need = documentNeed(paper, dossier);
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
    source: paper.source,
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

interface Need {
  isNeeded: Truth;
  /** The inputs that would decide it, where it is unknown. */
  waitsFor: InputName[];
}

/** Whether this dossier needs a document: unknown where its scope depends on what the query leaves open. */
function documentNeed(paper: DocumentProvision, { kind, ground, group, notNeeded }: DossierInput): Need {
  const { kinds, grounds, groups, exceptGroups, occupations, levels } = paper.appliesTo ?? {};
  const isCaseBound = [
    paper.onlyIf,
    // A paper of other groups than the one given is not here at all.
    group === undefined ? (groups ?? exceptGroups) : undefined,
    occupations,
    levels,
  ].some((bound) => bound !== undefined);
  const isGroundOpen = ground === undefined && grounds !== undefined;
  const mayBeUnneeded = isCaseBound || isGroundOpen;
  if (mayBeUnneeded && (notNeeded?.includes(paper.kind) ?? false)) return { isNeeded: FALSE, waitsFor: [] };
  const waitsFor: InputName[] = [
    ...(kinds !== undefined && kind === undefined ? (["dossierKind"] as const) : []),
    ...(isGroundOpen ? (["dossierGround"] as const) : []),
    ...(isCaseBound ? (["dossierNotNeeded"] as const) : []),
  ];
  return { isNeeded: waitsFor.length === 0 ? TRUE : UNKNOWN, waitsFor };
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
