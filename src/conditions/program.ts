import { factCatalogue } from "../facts/catalogue.js";
import type { FactBook, FactDefinition, FactReader } from "../facts/definition.js";
import type { Condition, LeafValue, Operator } from "../pack/conditions.js";
import { canonicalJson } from "../result/canonical-json.js";

/**
 * Where a fact's value or a node's truth is kept. Slots that depend on the award are numbered apart from the others, so that
 * those alone are cleared when the same candidacy is evaluated for another award.
 */
export interface Slot {
  readonly index: number;
  readonly isPerAward: boolean;
}

/** A fact with its parameters: one slot, however many rules use it. */
export interface FactSlot extends Slot {
  readonly definition: FactDefinition;
  readonly params: unknown;
  readonly read: FactReader;
}

/** A comparison of a fact: one slot, however many rules use it. */
export interface LeafNode extends Slot {
  readonly type: "leaf";
  readonly fact: FactSlot;
  readonly operator: Operator;
  readonly value: LeafValue;
}

/** A compiled condition: the tree of the pack, each node with its slot. */
export type Node =
  | LeafNode
  | (Slot & { readonly type: "not"; readonly child: Node })
  | (Slot & { readonly type: "all" | "any"; readonly children: readonly Node[] });

/** The numbers of slots that depend on the award, and of those that do not. */
interface Sizes {
  perAward: number;
  shared: number;
}

/** All facts, leaves and groups of a rulebook, each once. */
export class Program {
  readonly facts: Sizes = { perAward: 0, shared: 0 };
  readonly nodes: Sizes = { perAward: 0, shared: 0 };
  readonly #facts = new Map<string, FactSlot>();
  readonly #nodes = new Map<string, Node>();

  constructor(private readonly book?: FactBook) {}

  /** Compiles a condition that the lint has passed. */
  compile(condition: Condition): Node {
    if ("all" in condition) return this.#group("all", condition.all);
    if ("any" in condition) return this.#group("any", condition.any);
    if ("not" in condition) {
      const child = this.compile(condition.not);
      return this.#node(`not ${slotId(child)}`, child.isPerAward, (index) => ({
        type: "not",
        index,
        isPerAward: child.isPerAward,
        child,
      }));
    }
    const { operator, value } = condition;
    const fact = this.#fact(condition.fact, condition.params ?? {});
    const key = `leaf ${slotId(fact)} ${operator} ${JSON.stringify(value)}`;
    const { isPerAward } = fact;
    return this.#node(key, isPerAward, (index) => ({ type: "leaf", index, isPerAward, fact, operator, value }));
  }

  #group(type: "all" | "any", conditions: readonly Condition[]): Node {
    const children = conditions.map((child) => this.compile(child));
    const isPerAward = children.some((child) => child.isPerAward);
    return this.#node(`${type} ${children.map(slotId).join()}`, isPerAward, (index) => ({
      type,
      index,
      isPerAward,
      children,
    }));
  }

  #node(key: string, isPerAward: boolean, make: (index: number) => Node): Node {
    let node = this.#nodes.get(key);
    if (node === undefined) {
      node = make(nextIndex(this.nodes, isPerAward));
      this.#nodes.set(key, node);
    }
    return node;
  }

  #fact(name: string, params: Record<string, unknown>): FactSlot {
    const key = `${name} ${canonicalJson(params)}`;
    let fact = this.#facts.get(key);
    if (fact === undefined) {
      const definition = factCatalogue().get(name);
      if (definition === undefined) throw new Error(`compiled without lint: no fact ${name}`);
      const isPerAward = definition.dependsOnAward?.(params) ?? false;
      fact = {
        index: nextIndex(this.facts, isPerAward),
        isPerAward,
        definition,
        params,
        read: definition.reader(params, this.book),
      };
      this.#facts.set(key, fact);
    }
    return fact;
  }
}

/** A name for a slot that no other has. */
const slotId = ({ index, isPerAward }: Slot): string => `${index}${isPerAward ? "v" : "s"}`;

function nextIndex(sizes: Sizes, isPerAward: boolean): number {
  const kind = isPerAward ? "perAward" : "shared";
  sizes[kind] += 1;
  return sizes[kind] - 1;
}
