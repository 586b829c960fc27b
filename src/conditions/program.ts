import { factCatalogue } from "../facts/catalogue.js";
import type { FactBook } from "../facts/definition.js";
import { canonicalJson } from "../input/canonical-json.js";
import { madeOnce } from "../logic/remember.js";
import type { Condition, LeafValue, Operator } from "../pack/conditions.js";
import { Comparison } from "./comparison.js";
import { FactSlot } from "./fact-slot.js";
import { type Proposition, Propositions } from "./proposition.js";

export type { FactSlot } from "./fact-slot.js";

/** What all nodes have: a number that no other node has, and what is asked of a row. */
interface NodeBase {
  readonly index: number;
  readonly proposition: Proposition;
}

/** A comparison of a fact: one node, however many rules use it. */
export interface LeafNode extends NodeBase {
  readonly type: "leaf";
  readonly fact: FactSlot;
  readonly operator: Operator;
  readonly value: LeafValue;
}

/** A compiled condition: the tree of the pack. */
export type Node =
  | LeafNode
  | (NodeBase & { readonly type: "not"; readonly child: Node })
  | (NodeBase & { readonly type: "all" | "any"; readonly children: readonly Node[] });

/** All facts, leaves and groups of a rulebook, each once. */
export class Program {
  readonly propositions = new Propositions();
  readonly #facts = new Map<string, FactSlot>();
  readonly #nodes = new Map<string, Node>();

  constructor(private readonly book?: FactBook) {}

  /** Compiles a condition that the lint has passed. */
  compile(condition: Condition): Node {
    if ("all" in condition) return this.#group("all", condition.all);
    if ("any" in condition) return this.#group("any", condition.any);
    if ("not" in condition) {
      const child = this.compile(condition.not);
      const proposition = this.propositions.not(child.proposition);
      return this.#node(`not ${child.index}`, (index) => ({ type: "not", index, proposition, child }));
    }
    const { operator, value } = condition;
    const fact = this.#fact(condition.fact, condition.params ?? {});
    return this.#node(`leaf ${fact.index} ${operator} ${JSON.stringify(value)}`, (index, description) => {
      const proposition = this.propositions.once(
        description,
        (key) => new Comparison(key, fact, operator, value, this.book),
      );
      return { type: "leaf", index, proposition, fact, operator, value };
    });
  }

  #group(type: "all" | "any", conditions: readonly Condition[]): Node {
    const children = conditions.map((child) => this.compile(child));
    return this.#node(`${type} ${children.map(({ index }) => index).join()}`, (index) => {
      const proposition = this.propositions[type](children.map((child) => child.proposition));
      return { type, index, proposition, children };
    });
  }

  #node(description: string, make: (index: number, description: string) => Node): Node {
    return madeOnce(this.#nodes, description, () => make(this.#nodes.size, description));
  }

  #fact(name: string, params: Record<string, unknown>): FactSlot {
    return madeOnce(this.#facts, `${name} ${canonicalJson(params)}`, () => {
      const definition = factCatalogue().get(name);
      if (definition === undefined) throw new Error(`compiled without lint: no fact ${name}`);
      const isPerAward = definition.dependsOnAward?.(params) ?? false;
      return new FactSlot(this.#facts.size, isPerAward, definition, params, this.book);
    });
  }
}
