import type { DocumentCode, Text } from "../codes.js";
import type { InputName } from "../facts/inputs.js";
import type { Check, CheckStatus } from "../result/check.js";
import { firstPresent } from "../result/first-present.js";

/** One thing found about a paper or about the sets, before it becomes a check. */
export interface Finding {
  /** The end of the check's id: `form`, `encloses/danh-sach`. */
  place: string;
  status: CheckStatus;
  title: Text;
  /** The kind of paper that is missing or wrong where the finding is a failure. */
  kind: DocumentCode;
  /** What would settle it, where it is unknown. */
  waitsFor?: InputName;
  required?: Exclude<Check["required"], undefined>;
  actual?: Exclude<Check["actual"], undefined>;
}

/** The status of several findings that must all hold. */
export function statusOfAll(findings: readonly Finding[]): CheckStatus {
  const statuses = findings.map(({ status }) => status);
  return firstPresent(["fail", "unknown"], statuses) ?? "pass";
}

/**
 * What the papers on the desk prove. They prove a fault only where they are all that there is: a paper that is still to
 * come may be the one asked for.
 */
export function settled(
  right: boolean | undefined,
  isWhole: boolean,
  waitsFor: InputName,
): Pick<Finding, "status" | "waitsFor"> {
  if (right === true) return { status: "pass" };
  if (right === undefined) return { status: "unknown", waitsFor };
  return isWhole ? { status: "fail" } : { status: "unknown", waitsFor: "dossierDocuments" };
}
