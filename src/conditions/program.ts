import canonicalize from "canonicalize";
import { factCatalogue } from "../facts/catalogue.js";
import type { FactDefinition } from "../facts/definition.js";
import type { Condition, Leaf } from "../pack/conditions.js";

/** A fact with its parameters, asked once a nomination however many rules want it. */
export interface FactSlot {
  readonly definition: FactDefinition;
  readonly params: unknown;
}

/** A comparison, made once a nomination however many rules want it. */
export interface LeafSlot {
  readonly fact: number;
  readonly leaf: Leaf;
}

/** A compiled condition: the tree of the pack, its leaves replaced by their place in the program. */
export type Node =
  | { readonly type: "leaf"; readonly leaf: number }
  | { readonly type: "not"; readonly child: Node }
  | { readonly type: "all" | "any"; readonly children: readonly Node[] };

/** All facts and leaves of a rulebook, each once. */
export class Program {
  readonly facts: FactSlot[] = [];
  readonly leaves: LeafSlot[] = [];
  readonly #factPlaces = new Map<string, number>();
  readonly #leafPlaces = new Map<string, number>();

  /** Compiles a condition that the lint has passed. */
  compile(condition: Condition): Node {
    if ("all" in condition) return { type: "all", children: condition.all.map((child) => this.compile(child)) };
    if ("any" in condition) return { type: "any", children: condition.any.map((child) => this.compile(child)) };
    if ("not" in condition) return { type: "not", child: this.compile(condition.not) };
    return { type: "leaf", leaf: this.#leafPlace(condition) };
  }

  #leafPlace(leaf: Leaf): number {
    const fact = this.#factPlace(leaf.fact, leaf.params ?? {});
    return place(this.#leafPlaces, [fact, leaf.operator, leaf.value], this.leaves, () => ({ fact, leaf }));
  }

  #factPlace(name: string, params: Record<string, unknown>): number {
    const definition = factCatalogue().get(name);
    if (definition === undefined) throw new Error(`compiled without lint: no fact ${name}`);
    return place(this.#factPlaces, [name, params], this.facts, () => ({ definition, params }));
  }
}

function place<Slot>(places: Map<string, number>, key: unknown, slots: Slot[], make: () => Slot): number {
  const name = canonicalize(key) ?? "";
  const found = places.get(name);
  if (found !== undefined) return found;
  places.set(name, slots.length);
  slots.push(make());
  return slots.length - 1;
}
