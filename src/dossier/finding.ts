import type { DocumentCode, LocalizedText } from "../codes.js";
import { TRUE, type Truth, UNKNOWN } from "../logic/truth.js";
import type { InputName } from "../questions/inputs.js";
import type { MissingInput } from "../questions/missing.js";
import type { Check, CheckStatus } from "../result/check.js";
import { firstPresent } from "../result/first-present.js";

/** The list of papers, where it is not complete. */
export const OTHER_DOCUMENTS: MissingInput<InputName> = { input: "dossierDocuments" };

/** One thing found about a paper or about the sets, before it becomes a check. */
export interface PaperFinding {
  /** The end of the check's id: `form`, `encloses/danh-sach`. */
  suffix: string;
  status: CheckStatus;
  /** The status under the last text, where that has ended. */
  provisional?: CheckStatus;
  title: LocalizedText;
  /** The kind of paper that is missing or wrong where the finding is a failure. */
  kind: DocumentCode;
  /** What would settle it, where it is unknown. */
  waitsFor?: MissingInput<InputName>;
  required?: Exclude<Check["required"], undefined>;
  actual?: Exclude<Check["actual"], undefined>;
}

/** The status of several findings that must all hold. */
export function statusOfAll(findings: readonly PaperFinding[]): CheckStatus {
  return worst(findings.map(({ status }) => status));
}

/** The status of several findings under the last texts. */
export function lastStatusOfAll(findings: readonly PaperFinding[]): CheckStatus {
  return worst(findings.map(({ status, provisional }) => provisional ?? status));
}

function worst(statuses: readonly CheckStatus[]): CheckStatus {
  return firstPresent(["fail", "unknown"], statuses) ?? "pass";
}

/**
 * What the papers on the desk prove. They prove a fault only where they are all that there is: a paper that is still to
 * come may be the one asked for.
 */
export function findingStatus(
  right: Truth,
  isWhole: boolean,
  waitsFor: MissingInput<InputName>,
): Pick<PaperFinding, "status" | "waitsFor"> {
  if (right === TRUE) return { status: "pass" };
  if (right === UNKNOWN) return { status: "unknown", waitsFor };
  return isWhole ? { status: "fail" } : { status: "unknown", waitsFor: OTHER_DOCUMENTS };
}
