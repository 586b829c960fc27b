import { type AwardRef, expandAwardRef } from "../codes/award-ref.js";
import { type AwardFamilyCode, classesByFamily } from "../codes/awards.js";
import { isCode } from "../codes.js";
import type { Condition } from "../pack/conditions.js";
import type { Rule, Scope } from "../pack/types.js";

/** The award forms and titles that a list of codes and families names. */
export function awardsNamed(codes: readonly (AwardRef | undefined)[]): string[] {
  return codes.flatMap((code) => (code === undefined ? [] : [...expandAwardRef(code)]));
}

/** Whether an award is among the forms and titles that a list of codes and families stands for. */
export function namesAward(codes: readonly (AwardRef | undefined)[], award: string): boolean {
  // Read off the table, for this is asked of every rule of a book: expanding the codes takes longer.
  for (const code of codes) {
    if (code === award || (isFamily(code) && classesByFamily[code].some((one) => one === award))) return true;
  }
  return false;
}

const isFamily = (code: AwardRef | undefined): code is AwardFamilyCode =>
  code !== undefined && Object.hasOwn(classesByFamily, code);

/** Whether plans bind an award: all but titles, which are earned year by year under the law alone. */
export function isBoundByPlans(award: string): boolean {
  return !isCode("title", award);
}

/** What a rule applies to, its own ground included. */
export function ruleScope({ appliesTo = EVERYWHERE, ground }: Rule): Scope {
  return ground === undefined ? appliesTo : { ...appliesTo, grounds: [ground] };
}

const EVERYWHERE: Scope = {};

/**
 * Whether a scope includes a target. What is left out of the target excludes nothing; the parts of a scope that depend on
 * facts that may be missing are conditions too (`scopeConditions`).
 */
export function matchesScope(
  scope: Scope | undefined,
  target: {
    award?: string | undefined;
    kind?: string | undefined;
    ground?: string | undefined;
    occasion?: string | undefined;
    group?: string | undefined;
  },
): boolean {
  return (
    (scope?.awards === undefined || target.award === undefined || namesAward(scope.awards, target.award)) &&
    allows(scope?.kinds, target.kind) &&
    allows(scope?.grounds, target.ground) &&
    allows(scope?.occasions, target.occasion) &&
    allows(scope?.groups, target.group) &&
    !(target.group !== undefined && (scope?.exceptGroups ?? []).some((group) => group === target.group))
  );
}

function allows(list: readonly string[] | undefined, value: string | undefined): boolean {
  return list === undefined || value === undefined || list.includes(value);
}

/** The part of a scope that a nomination may leave open, as conditions; nothing where there is none. */
export function scopeConditions(scope: Scope | undefined): Condition | undefined {
  const leaves: Condition[] = [];
  const among = (fact: string, operator: "in" | "notIn", value: readonly string[] | undefined) => {
    if (value !== undefined) leaves.push({ fact, operator, value: [...value] });
  };
  among("ground", "in", scope?.grounds);
  among("occasion", "in", scope?.occasions);
  among("group", "in", scope?.groups);
  among("group", "notIn", scope?.exceptGroups);
  among("occupation", "in", scope?.occupations);
  among("unitLevel", "in", scope?.levels);
  return leaves.length === 0 ? undefined : { all: leaves };
}
