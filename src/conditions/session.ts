import type { FactContext } from "../facts/context.js";
import type { Reading } from "../facts/reading.js";
import type { Leaf } from "../pack/conditions.js";
import { holds } from "./operators.js";
import type { Node, Program } from "./program.js";
import type { Truth } from "./truth.js";
import { ALL_FALSE, ALL_TRUE, allOf, negated, OPEN_JUDGEMENT, type Truths } from "./truths.js";

/** Marks a node that was not looked at yet; no truths are this high. */
const NOT_YET = 255;

/** How a leaf is compared with what its fact reads: by our operators, unless another engine has answered already. */
export type Compare = (reading: Reading, leaf: Leaf) => Truth;

const byOwnOperators: Compare = (reading, { operator, value }) => holds(reading, operator, value);

/** One nomination at a time against one program: every fact read at most once, every node settled at most once. */
export class Session {
  readonly #readings: (Reading | undefined)[];
  readonly #truths: Uint8Array;
  readonly #varying: readonly number[];
  #context: FactContext | undefined;

  constructor(
    readonly program: Program,
    private readonly compare: Compare = byOwnOperators,
  ) {
    this.#readings = new Array<Reading | undefined>(program.facts.length).fill(undefined);
    this.#truths = new Uint8Array(program.nodes.length).fill(NOT_YET);
    this.#varying = program.facts.flatMap(({ variesWithAward }, place) => (variesWithAward ? [place] : []));
  }

  /** Takes up a nomination, and forgets the one before. */
  begin(context: FactContext): this {
    if (this.#context !== undefined) {
      this.#readings.fill(undefined);
      this.#truths.fill(NOT_YET);
    }
    this.#context = context;
    return this;
  }

  /** Takes up the same candidacy, proposed for another award: what does not vary with the award is kept. */
  beginWithOtherAward(context: FactContext): void {
    for (const place of this.#varying) this.#readings[place] = undefined;
    this.#truths.fill(NOT_YET);
    this.#context = context;
  }

  /** What the fact of a leaf reads. */
  reading(leaf: number): Reading {
    const slot = this.program.leaves[leaf];
    if (slot === undefined) throw new RangeError(`no leaf ${leaf} in this program`);
    const before = this.#readings[slot.fact];
    if (before !== undefined) return before;
    if (this.#context === undefined) throw new Error("no nomination was taken up");
    const reading = (this.program.facts[slot.fact] as Program["facts"][number]).read(this.#context);
    this.#readings[slot.fact] = reading;
    return reading;
  }

  /** Whether a tree holds: as things are, at best and at worst. A group stops at the child that settles it. */
  truthsOf(node: Node): Truths {
    const before = this.#truths[node.place] ?? NOT_YET;
    if (before !== NOT_YET) return before;
    const truths = this.#settle(node);
    this.#truths[node.place] = truths;
    return truths;
  }

  #settle(node: Node): Truths {
    switch (node.type) {
      case "leaf":
        return this.#compare(node.leaf);
      case "not":
        return negated(this.truthsOf(node.child));
      case "all": {
        let truths = ALL_TRUE;
        for (const child of node.children) {
          truths &= this.truthsOf(child);
          if (truths === ALL_FALSE) break;
        }
        return truths;
      }
      case "any": {
        let truths = ALL_FALSE;
        for (const child of node.children) {
          truths |= this.truthsOf(child);
          if (truths === ALL_TRUE) break;
        }
        return truths;
      }
    }
  }

  #compare(leaf: number): Truths {
    const reading = this.reading(leaf);
    if (reading.state === "judgement") return OPEN_JUDGEMENT;
    const slot = this.program.leaves[leaf] as Program["leaves"][number];
    return allOf(this.compare(reading, slot.leaf));
  }
}
