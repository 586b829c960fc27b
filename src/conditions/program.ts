import canonicalize from "canonicalize";
import { factCatalogue } from "../facts/catalogue.js";
import type { FactDefinition, Reader } from "../facts/definition.js";
import type { Condition, LeafValue, Operator } from "../pack/conditions.js";

/** A fact with its parameters, asked once a nomination however many rules want it. */
export interface FactSlot {
  readonly place: number;
  readonly definition: FactDefinition;
  readonly params: unknown;
  readonly read: Reader;
  /** Whether the reading may differ between award forms proposed for one and the same candidacy. */
  readonly variesWithAward: boolean;
}

/** A comparison, made once a nomination however many rules want it. */
export interface LeafNode {
  readonly type: "leaf";
  readonly place: number;
  readonly fact: FactSlot;
  readonly operator: Operator;
  readonly value: LeafValue;
}

/** A compiled condition: the tree of the pack, each node with its place in the program. */
export type Node =
  | LeafNode
  | { readonly type: "not"; readonly place: number; readonly child: Node }
  | { readonly type: "all" | "any"; readonly place: number; readonly children: readonly Node[] };

/** All facts, leaves and groups of a rulebook, each once. */
export class Program {
  readonly facts: FactSlot[] = [];
  readonly nodes: Node[] = [];
  readonly #places = new Map<string, number>();

  /** Compiles a condition that the lint has passed. */
  compile(condition: Condition): Node {
    if ("all" in condition) return this.#group("all", condition.all);
    if ("any" in condition) return this.#group("any", condition.any);
    if ("not" in condition) {
      const child = this.compile(condition.not);
      return this.#node(`not ${child.place}`, (place) => ({ type: "not", place, child }));
    }
    const { operator, value } = condition;
    const fact = this.#fact(condition.fact, condition.params ?? {});
    const key = `leaf ${fact.place} ${operator} ${JSON.stringify(value)}`;
    return this.#node(key, (place) => ({ type: "leaf", place, fact, operator, value }));
  }

  #group(type: "all" | "any", conditions: readonly Condition[]): Node {
    const children = conditions.map((child) => this.compile(child));
    const key = `${type} ${children.map(({ place }) => place).join()}`;
    return this.#node(key, (place) => ({ type, place, children }));
  }

  #node(key: string, make: (place: number) => Node): Node {
    return this.#slot(key, this.nodes, make);
  }

  #fact(name: string, params: Record<string, unknown>): FactSlot {
    return this.#slot(`fact ${name} ${canonicalize(params)}`, this.facts, (place) => {
      const definition = factCatalogue().get(name);
      if (definition === undefined) throw new Error(`compiled without lint: no fact ${name}`);
      const variesWithAward = definition.variesWithAward?.(params) ?? false;
      return { place, definition, params, read: definition.reader(params), variesWithAward };
    });
  }

  #slot<Slot>(key: string, slots: Slot[], make: (place: number) => Slot): Slot {
    const found = slots[this.#places.get(key) ?? -1];
    if (found !== undefined) return found;
    const slot = make(slots.length);
    this.#places.set(key, slots.length);
    slots.push(slot);
    return slot;
  }
}
