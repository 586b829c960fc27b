import type { RuleProperties } from "json-rules-engine";

/** The prefix of an operator or a shared condition that also holds where its truth is unknown. */
export const OR_UNKNOWN = "orUnknown";

/** The conditions of a rule in json-rules-engine's own type. */
export type EngineConditions = RuleProperties["conditions"];

/**
 * Marks every leaf with how it counts an unknown truth: as true or as false.
 *
 * A condition is proven only if each unknown leaf counts against it. Under an odd number of `not` that means counting it
 * as true, because the negation then makes it false.
 *
 * @param favour whether unknown truths count for the conditions as a whole, instead of against them.
 */
export function markPolarity(conditions: EngineConditions, favour: boolean): EngineConditions {
  return withPolarity(conditions as Tree, favour) as EngineConditions;
}

/** A node of json-rules-engine's conditions, as loose as that library takes it. */
export interface Tree {
  all?: Tree[];
  any?: Tree[];
  not?: Tree;
  /** The name of a shared condition. */
  condition?: string;
  fact?: string;
  params?: Record<string, unknown>;
  operator?: string;
  value?: unknown;
  path?: string;
}

function withPolarity(node: Tree, favour: boolean): Tree {
  const each = (nodes: Tree[]) => nodes.map((child) => withPolarity(child, favour));
  if (Array.isArray(node.all)) return { ...node, all: each(node.all) };
  if (Array.isArray(node.any)) return { ...node, any: each(node.any) };
  if (node.not !== undefined) return { ...node, not: withPolarity(node.not, !favour) };
  if (typeof node.condition === "string") return { ...node, condition: sharedName(node.condition, favour) };
  return typeof node.operator === "string" ? { ...node, operator: marked(node.operator, favour) } : node;
}

/** A shared condition is kept twice: once with unknown truths counted as false, once as true. */
export function sharedName(name: string, favour: boolean): string {
  const plain = name.startsWith(`${OR_UNKNOWN}:`) ? name.slice(OR_UNKNOWN.length + 1) : name;
  return favour ? `${OR_UNKNOWN}:${plain}` : plain;
}

/** An operator with the prefix where it is due; a `not:` among its decorators inverts it like any other `not`. */
function marked(name: string, favour: boolean): string {
  const parts = name.split(":").filter((part) => part !== OR_UNKNOWN);
  const base = parts.pop() ?? "";
  const isInverted = parts.filter((part) => part === "not").length % 2 === 1;
  return [...parts, ...(favour === isInverted ? [] : [OR_UNKNOWN]), base].join(":");
}

/** An operator without the prefix. */
export function unmarked(operator: string): string {
  return operator
    .split(":")
    .filter((part) => part !== OR_UNKNOWN)
    .join(":");
}
