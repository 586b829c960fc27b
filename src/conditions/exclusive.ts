import type { LeafValue } from "../pack/conditions.js";
import type { LeafNode, Node } from "./program.js";

/** Whether two trees can never hold together, as far as the codes show that both demand of one fact. */
export function areExclusive(one: Node | undefined, other: Node | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const demanded = demands(other);
  return demands(one).some((leaf) =>
    demanded.some((another) => leaf.fact === another.fact && isDisjoint(leaf, another)),
  );
}

/** The comparisons all of which must hold. */
function demands(node: Node): readonly LeafNode[] {
  if (node.type === "leaf") return [node];
  return node.type === "all" ? node.children.flatMap(demands) : [];
}

function isDisjoint(one: LeafNode, other: LeafNode): boolean {
  const [accepted, others] = [acceptedBy(one), acceptedBy(other)];
  if (accepted !== undefined && others !== undefined) return !accepted.some((value) => others.includes(value));
  if (accepted !== undefined) return accepted.every((value) => refusedBy(other).includes(value));
  return others?.every((value) => refusedBy(one).includes(value)) ?? false;
}

const acceptedBy = ({ operator, value }: LeafNode): readonly unknown[] | undefined =>
  operator === "in" || operator === "equal" ? listed(value) : undefined;

const refusedBy = ({ operator, value }: LeafNode): readonly unknown[] =>
  operator === "notIn" || operator === "notEqual" ? listed(value) : [];

const listed = (value: LeafValue): readonly unknown[] => (Array.isArray(value) ? value : [value]);
