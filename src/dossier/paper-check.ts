import type { DocumentCode } from "../codes.js";
import type { InputName } from "../facts/inputs.js";
import type { Paper } from "../pack/types.js";
import type { Check } from "../result/check.js";
import type { Standed, Standing } from "../rulebook/in-force.js";
import { type Finding, statusOfAll } from "./finding.js";
import { findingsOf } from "./findings.js";
import type { Dossier } from "./types.js";

/** A check with what follows from it for the report. */
export interface Checked {
  check: Check;
  /** The kinds of paper that are provably missing or wrong. */
  missing: DocumentCode[];
  waitsFor: InputName[];
}

/** Checks one paper of a dossier. */
export function checkPaper({ entry: paper, standing }: Standed<Paper>, dossier: Dossier): Checked {
  const findings = findingsOf(paper, dossier);
  const need = needOf(paper, dossier);
  const found = statusOfAll(findings);
  // A paper that may not be needed at all is no fault; in order, it is in order either way.
  const status = need.is === "no" ? "not-applicable" : need.is === "open" && found === "fail" ? "unknown" : found;
  const check: Check = {
    id: paper.id,
    ...atStanding(status, standing),
    role: "document",
    layer: paper.layer,
    pack: paper.pack,
    title: paper.title,
    operator: "all",
    source: paper.source,
    ...(need.is === "no" ? {} : { children: findings.map((finding) => childOf(paper, finding, need.is === "open")) }),
  };
  return {
    check,
    missing: check.status === "fail" ? findings.filter((each) => each.status === "fail").map(({ kind }) => kind) : [],
    waitsFor:
      need.is === "no"
        ? []
        : [
            ...(need.is === "open" && status === "unknown" ? need.waitsFor : []),
            ...findings.flatMap(({ waitsFor }) => waitsFor ?? []),
          ],
  };
}

type Need = { is: "yes" | "no" } | { is: "open"; waitsFor: InputName[] };

/** Whether this dossier needs a paper: what the query leaves open about its scope is open, not settled. */
function needOf(paper: Paper, { kind, ground, group, notNeeded }: Dossier): Need {
  const { kinds, grounds, groups, exceptGroups, occupations, levels } = paper.appliesTo ?? {};
  const isCaseBound = [
    paper.onlyIf,
    // A paper of other groups than the one given is not here at all.
    group === undefined ? (groups ?? exceptGroups) : undefined,
    occupations,
    levels,
    ground === undefined ? grounds : undefined,
  ].some((bound) => bound !== undefined);
  if (isCaseBound && (notNeeded?.includes(paper.kind) ?? false)) return { is: "no" };
  const waitsFor: InputName[] = [
    ...(kinds !== undefined && kind === undefined ? (["dossierKind"] as const) : []),
    ...(isCaseBound ? (["dossierNotNeeded"] as const) : []),
  ];
  return waitsFor.length === 0 ? { is: "yes" } : { is: "open", waitsFor };
}

function childOf(paper: Paper, finding: Finding, isNeedOpen: boolean): Check {
  const { place, status, title, required, actual } = finding;
  return {
    id: `${paper.id}/${place}`,
    status: isNeedOpen && status === "fail" ? "unknown" : status,
    role: "document",
    layer: paper.layer,
    pack: paper.pack,
    title,
    ...(required === undefined ? {} : { required }),
    ...(actual === undefined ? {} : { actual }),
    source: paper.source,
  };
}

/** A text that has ended settles nothing today; it still tells what would have held. */
export function atStanding(status: Check["status"], standing: Standing): Pick<Check, "status" | "provisional"> {
  return standing === "in-force" || status === "not-applicable"
    ? { status }
    : { status: "unknown", provisional: status };
}
