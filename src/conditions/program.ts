import canonicalize from "canonicalize";
import { factCatalogue } from "../facts/catalogue.js";
import type { FactDefinition, Reader } from "../facts/definition.js";
import type { Condition, Leaf } from "../pack/conditions.js";

/** A fact with its parameters, asked once a nomination however many rules want it. */
export interface FactSlot {
  readonly definition: FactDefinition;
  readonly params: unknown;
  readonly read: Reader;
  /** Whether the reading may differ between award forms proposed for one and the same candidacy. */
  readonly variesWithAward: boolean;
}

/** A comparison, made once a nomination however many rules want it. */
export interface LeafSlot {
  readonly fact: number;
  readonly leaf: Leaf;
}

/** A compiled condition: the tree of the pack, each node with its place in the program. */
export type Node =
  | { readonly type: "leaf"; readonly place: number; readonly leaf: number }
  | { readonly type: "not"; readonly place: number; readonly child: Node }
  | { readonly type: "all" | "any"; readonly place: number; readonly children: readonly Node[] };

/** All facts, leaves and groups of a rulebook, each once. */
export class Program {
  readonly facts: FactSlot[] = [];
  readonly leaves: LeafSlot[] = [];
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
    const leaf = this.#leafPlace(condition);
    return this.#node(`leaf ${leaf}`, (place) => ({ type: "leaf", place, leaf }));
  }

  #group(type: "all" | "any", conditions: readonly Condition[]): Node {
    const children = conditions.map((child) => this.compile(child));
    const key = `${type} ${children.map(({ place }) => place).join()}`;
    return this.#node(key, (place) => ({ type, place, children }));
  }

  #node(key: string, make: (place: number) => Node): Node {
    return this.nodes[this.#place(key, this.nodes, make)] as Node;
  }

  #leafPlace(leaf: Leaf): number {
    const fact = this.#factPlace(leaf.fact, leaf.params ?? {});
    return this.#place(`compare ${fact} ${leaf.operator} ${JSON.stringify(leaf.value)}`, this.leaves, () => ({
      fact,
      leaf,
    }));
  }

  #factPlace(name: string, params: Record<string, unknown>): number {
    return this.#place(`fact ${name} ${canonicalize(params)}`, this.facts, () => {
      const definition = factCatalogue().get(name);
      if (definition === undefined) throw new Error(`compiled without lint: no fact ${name}`);
      const variesWithAward = definition.variesWithAward?.(params) ?? false;
      return { definition, params, read: definition.reader(params), variesWithAward };
    });
  }

  #place<Slot>(key: string, slots: Slot[], make: (place: number) => Slot): number {
    const found = this.#places.get(key);
    if (found !== undefined) return found;
    const place = slots.length;
    this.#places.set(key, place);
    slots.push(make(place));
    return place;
  }
}
