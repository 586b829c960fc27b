import { expandAwardRef } from "../codes/award-ref.js";
import { codesOf } from "../codes.js";
import type { Quota } from "../pack/types.js";
import type { InputName } from "../questions/inputs.js";
import type { MissingInput } from "../questions/missing.js";
import type { QuestionOption } from "../questions/question.js";
import type { AtDate } from "../rulebook/in-force.js";
import { type Binding, missingOfUnit, quotaBinding } from "./binding.js";
import type { QuotaInput, SharedLimit } from "./types.js";

/** A quota about the award and occasion, and whether it binds the unit. */
export interface FoundQuota extends AtDate<Quota> {
  binding: Binding;
}

/** Quotas under which the same proposals are counted. */
export interface LimitGroup {
  quotas: Quota[];
  /** Whether all of them certainly bind the unit. */
  isCertain: boolean;
  /** What is missing of the unit to know whether they bind it. */
  missing: MissingInput<InputName>[];
  /** With whom or what the limits are shared, where they are. */
  shared?: SharedLimit;
}

/** Whether a quota counts more than what one unit proposes of one award. */
export function isShared({ holder, countedTogether }: Quota): boolean {
  return holder !== undefined || countedTogether === true;
}

/** The quotas about an award, and whether each binds the unit. */
export function withBinding(quotas: readonly AtDate<Quota>[], { unit }: QuotaInput): FoundQuota[] {
  return quotas.map((quota) => ({ ...quota, binding: quotaBinding(quota.provision, unit) }));
}

/** The quotas that may bind the unit: those in force, or where none is those that ended last. */
export interface ApplicableQuotas {
  quotas: FoundQuota[];
  hasEnded: boolean;
}

/** The quotas that may bind the unit; one that is not law yet limits nothing. */
export function applicableQuotas(found: readonly FoundQuota[]): ApplicableQuotas {
  const hasEnded = found.every(({ forceStatus }) => forceStatus !== "in-force");
  const counted = hasEnded ? "ended" : "in-force";
  const mayBind = ({ binding, forceStatus }: FoundQuota) => binding !== "elsewhere" && forceStatus === counted;
  return { hasEnded, quotas: found.filter(mayBind) };
}

/** Quotas that may bind the unit, put together where they count the same proposals. */
export function limitGroups(applicable: readonly FoundQuota[], input: QuotaInput): LimitGroup[] {
  const groups = new Map<string, FoundQuota[]>();
  for (const quota of applicable) {
    const key = groupKey(quota.provision);
    groups.set(key, [...(groups.get(key) ?? []), quota]);
  }
  return [...groups.values()].map((group) => limitGroup(group, input));
}

/** What proposals a quota counts, as one text; all that count the unit's own of the award have the same. */
function groupKey(quota: Quota): string {
  if (!isShared(quota)) return "";
  return [quota.pack, quota.holder ?? "", ...awardsTogether(quota)].join(" ");
}

function limitGroup(group: readonly FoundQuota[], { unit }: QuotaInput): LimitGroup {
  const quotas = group.map(({ provision }) => provision);
  const [first, ...others] = quotas.filter(isShared);
  const missing = quotas
    .flatMap((quota) => missingOfUnit(quota, unit))
    .map((input): MissingInput<InputName> => ({ input }));
  const clusters = quotas.flatMap((quota) => quota.clusters ?? []);
  return {
    quotas,
    isCertain: group.every(({ binding }) => binding === "binds"),
    missing: missing.map((each) =>
      each.input === "unitCluster" ? { ...each, options: clusters.map(clusterOption) } : each,
    ),
    ...(first === undefined ? {} : { shared: sharedLimit(first, others.length === 0, unit) }),
  };
}

const clusterOption = ({ id, name }: NonNullable<Quota["clusters"]>[number]): QuestionOption => ({
  code: id,
  label: name,
});

/** With whom or what a quota is shared; which one it is only where no other of the group may bind the unit instead. */
function sharedLimit(quota: Quota, isAlone: boolean, { cluster }: QuotaInput["unit"] = {}): SharedLimit {
  const named = quota.clusters?.find(({ id }) => id === cluster);
  return {
    holder: quota.holder ?? "don-vi",
    awards: awardsTogether(quota),
    ...(named === undefined ? {} : { cluster: named.name }),
    ...(isAlone ? { quota: quota.id, source: quota.source } : {}),
  };
}

/** The forms and titles that one limit counts together, in the order of the vocabulary; none where each has its own. */
function awardsTogether({ awards, countedTogether }: Quota): SharedLimit["awards"] {
  const named = new Set<string>(countedTogether ? awards.flatMap((award) => [...expandAwardRef(award)]) : []);
  return codesOf("awardOrTitle").filter((award) => named.has(award));
}
