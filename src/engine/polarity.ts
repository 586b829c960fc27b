import type { RuleProperties } from "json-rules-engine";

/** Before an operator or the name of a shared condition: what cannot be read counts as true there. */
export const OR_UNREADABLE = "orUnknown";

/** The conditions of a rule in json-rules-engine's own type. */
export type EngineConditions = RuleProperties["conditions"];

/**
 * Conditions with every leaf told how to take what cannot be read. For the whole to be true only where it is proven, a leaf
 * under an odd number of `not` must be true where it may be; and the other way round.
 *
 * @param favour whether what cannot be read speaks for the conditions.
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

/** A shared condition is kept twice, once for each way of taking what cannot be read. */
export function sharedName(name: string, favour: boolean): string {
  const plain = name.startsWith(`${OR_UNREADABLE}:`) ? name.slice(OR_UNREADABLE.length + 1) : name;
  return favour ? `${OR_UNREADABLE}:${plain}` : plain;
}

/** An operator with the mark where it is due; a `not:` among an operator's decorators turns it round like any other `not`. */
function marked(name: string, favour: boolean): string {
  const parts = name.split(":").filter((part) => part !== OR_UNREADABLE);
  const base = parts.pop() ?? "";
  const turned = parts.filter((part) => part === "not").length % 2 === 1;
  return [...parts, ...(favour === turned ? [] : [OR_UNREADABLE]), base].join(":");
}

/** An operator without the mark. */
export function unmarked(operator: string): string {
  return operator
    .split(":")
    .filter((part) => part !== OR_UNREADABLE)
    .join(":");
}
