import { factCatalogue } from "../facts/catalogue.js";
import type { FactBook } from "../facts/definition.js";
import type { Condition, LeafValue, Operator } from "../pack/conditions.js";
import { canonicalJson } from "../result/canonical-json.js";
import { FactSlot } from "./fact-slot.js";
import { groupTruths, notTruths } from "./group-truths.js";
import { leafTruths, type Truths } from "./leaf-truths.js";

export type { FactSlot } from "./fact-slot.js";

/** What all nodes have: a number that no other node has, and whether it depends on the award proposed. */
interface NodeBase {
  readonly index: number;
  readonly isPerAward: boolean;
  /** Whether it holds of a row. */
  readonly truths: Truths;
}

/** A comparison of a fact: one node, however many rules use it. */
export interface LeafNode extends NodeBase {
  readonly type: "leaf";
  readonly fact: FactSlot;
  readonly operator: Operator;
  readonly value: LeafValue;
}

/** A compiled condition: the tree of the pack, each node as a function of a row. */
export type Node =
  | LeafNode
  | (NodeBase & { readonly type: "not"; readonly child: Node })
  | (NodeBase & { readonly type: "all" | "any"; readonly children: readonly Node[] });

/** All facts, leaves and groups of a rulebook, each once. */
export class Program {
  readonly #facts = new Map<string, FactSlot>();
  readonly #nodes = new Map<string, Node>();

  /** @param isComparing whether another engine compares the facts. */
  constructor(
    private readonly book?: FactBook,
    private readonly isComparing = false,
  ) {}

  /** Compiles a condition that the lint has passed. */
  compile(condition: Condition): Node {
    if ("all" in condition) return this.#group("all", condition.all);
    if ("any" in condition) return this.#group("any", condition.any);
    if ("not" in condition) {
      const child = this.compile(condition.not);
      return this.#node(`not ${child.index}`, child.isPerAward, (base) => ({
        type: "not",
        ...base,
        child,
        truths: notTruths(child),
      }));
    }
    const { operator, value } = condition;
    const fact = this.#fact(condition.fact, condition.params ?? {});
    const key = `leaf ${fact.index} ${operator} ${JSON.stringify(value)}`;
    return this.#node(key, fact.isPerAward, (base) => {
      const leaf = { type: "leaf", ...base, fact, operator, value } as const;
      return Object.assign(leaf, { truths: leafTruths(leaf, this.book, this.isComparing) });
    });
  }

  #group(type: "all" | "any", conditions: readonly Condition[]): Node {
    const children = conditions.map((child) => this.compile(child));
    const isPerAward = children.some((child) => child.isPerAward);
    return this.#node(`${type} ${children.map(({ index }) => index).join()}`, isPerAward, (base) => ({
      type,
      ...base,
      children,
      truths: groupTruths(type, children, isPerAward),
    }));
  }

  #node(key: string, isPerAward: boolean, make: (base: Pick<NodeBase, "index" | "isPerAward">) => Node): Node {
    let node = this.#nodes.get(key);
    if (node === undefined) {
      node = make({ index: this.#nodes.size, isPerAward });
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
      fact = new FactSlot(this.#facts.size, isPerAward, definition, params, this.book);
      this.#facts.set(key, fact);
    }
    return fact;
  }
}
