import type { Quota } from "../pack/types.js";
import type { InputName } from "../questions/inputs.js";
import type { QuotaInput } from "./types.js";

/**
 * Whether a quota binds a unit: yes; unknown while the unit's level or cluster is missing (`open`); left unclear by the text
 * for this level; or the clause names other levels or clusters (`elsewhere`).
 */
export type Binding = "binds" | "open" | "unclear" | "elsewhere";

type Unit = NonNullable<QuotaInput["unit"]>;

/** Whether a quota binds a unit of a level, in a cluster. */
export function quotaBinding(quota: Quota, unit: Unit = {}): Binding {
  const both = [bindingByLevel(quota, unit), bindingByCluster(quota, unit)];
  return (["elsewhere", "unclear", "open"] as const).find((binding) => both.includes(binding)) ?? "binds";
}

/** What is missing of a unit for a quota to bind it or not. */
export function missingOfUnit(quota: Quota, unit: Unit = {}): InputName[] {
  return [
    ...(bindingByLevel(quota, unit) === "open" ? (["unitLevel"] as const) : []),
    ...(bindingByCluster(quota, unit) === "open" ? (["unitCluster"] as const) : []),
  ];
}

function bindingByLevel({ levels, unclear }: Quota, { level }: Unit): Binding {
  if (level === undefined) return levels === undefined && unclear === undefined ? "binds" : "open";
  if (levels?.includes(level)) return "binds";
  if (unclear?.levels.includes(level)) return "unclear";
  return levels === undefined ? "binds" : "elsewhere";
}

/** Whether a quota binds a unit by the cluster or block that it is in. */
export function bindingByCluster({ clusters }: Quota, { cluster }: Unit = {}): Binding {
  if (clusters === undefined) return "binds";
  if (cluster === undefined) return "open";
  return clusters.some(({ id }) => id === cluster) ? "binds" : "elsewhere";
}
