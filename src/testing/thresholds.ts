import type { CriteriaReport } from "../criteria/types.js";
import type { Decision } from "../eligibility/types.js";
import type { QuotaReport } from "../quota/types.js";
import type { Check } from "../result/check.js";
import type { Case } from "./case.js";

/** Where a number in a case lies, seen from the threshold. */
export type ThresholdSide = "below" | "at" | "above";

/** A number that an answer compared with a threshold: the provision's part, the threshold, and what was found. */
export interface Comparison {
  id: string;
  threshold: number;
  actual: number;
}

/** Where a number lies. */
export function thresholdSide({ threshold, actual }: Pick<Comparison, "threshold" | "actual">): ThresholdSide {
  return actual < threshold ? "below" : actual > threshold ? "above" : "at";
}

/** Every number in an answer that was compared with a threshold. */
export function comparisonsIn(call: Case["call"], result: unknown): Comparison[] {
  switch (call) {
    case "evaluate":
      return (result as Decision).checks.flatMap(comparisonsInCheck);
    case "recommend":
      return (result as { decisions: Decision[] }).decisions.flatMap(({ checks }) =>
        checks.flatMap(comparisonsInCheck),
      );
    case "assess":
      return (result as CriteriaReport).criteria.flatMap(({ id, required, actual }) =>
        required === undefined || actual === undefined ? [] : [{ id, threshold: required, actual }],
      );
    case "checkQuota":
      return comparisonsInQuota(result as QuotaReport);
    default:
      return [];
  }
}

function comparisonsInCheck({ id, required, actual, children = [] }: Check): Comparison[] {
  const threshold = required?.value;
  const own = typeof threshold === "number" && typeof actual === "number" ? [{ id, threshold, actual }] : [];
  return [...own, ...children.flatMap(comparisonsInCheck)];
}

/** The proposals of one kind, earlier ones included. */
function comparisonsInQuota({ perKind }: QuotaReport): Comparison[] {
  return Object.entries(perKind).flatMap(([kind, { limit, used, requested, share }]) =>
    limit === null || used === null || share !== undefined
      ? []
      : [{ id: kind, threshold: limit, actual: used + requested }],
  );
}
