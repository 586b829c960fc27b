import type { FactContext } from "../facts/context.js";
import type { Reading } from "../facts/reading.js";
import { holds } from "./operators.js";
import type { LeafNode, Node, Program } from "./program.js";
import type { Truth } from "./truth.js";
import { ALL_FALSE, ALL_TRUE, allOf, negated, OPEN_JUDGEMENT, type Truths } from "./truths.js";

/** Marks a node that was not looked at yet; no truths are this high. */
const NOT_YET = 255;

/** How a leaf is compared with what its fact reads: by our operators, unless another engine has answered already. */
export type Compare = (reading: Reading, leaf: LeafNode) => Truth;

const byOwnOperators: Compare = (reading, { operator, value }) => holds(reading, operator, value);

/** One nomination at a time against one program: every fact read at most once, every node settled at most once. */
export class Session {
  readonly #steady: Store;
  readonly #varying: Store;
  #context: FactContext | undefined;

  constructor(
    { nodes }: Program,
    private readonly compare: Compare = byOwnOperators,
  ) {
    this.#steady = new Store(nodes.steady);
    this.#varying = new Store(nodes.varying);
  }

  /** Takes up a nomination, and forgets the one before. */
  begin(context: FactContext): this {
    this.#context = context;
    this.#steady.clear();
    this.beginOtherAward();
    return this;
  }

  /** Takes up another award for the same candidacy: what does not vary with the award is kept. */
  beginOtherAward(): void {
    this.#varying.clear();
  }

  /** What the fact of a leaf reads. */
  reading({ fact }: LeafNode): Reading {
    const store = fact.varies ? this.#varying : this.#steady;
    const before = store.readings[fact.place];
    if (before !== undefined) return before;
    if (this.#context === undefined) throw new Error("no nomination was taken up");
    const reading = fact.read(this.#context);
    store.keepReading(fact.place, reading);
    return reading;
  }

  /** Whether a tree holds: as things are, at best and at worst. A group stops at the child that settles it. */
  truthsOf(node: Node): Truths {
    const store = node.varies ? this.#varying : this.#steady;
    const before = store.truths[node.place];
    if (before !== undefined && before !== NOT_YET) return before;
    const settled = this.#settle(node);
    store.keepTruths(node.place, settled);
    return settled;
  }

  #settle(node: Node): Truths {
    switch (node.type) {
      case "leaf":
        return this.#compare(node);
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

  #compare(leaf: LeafNode): Truths {
    const reading = this.reading(leaf);
    return reading.state === "judgement" ? OPEN_JUDGEMENT : allOf(this.compare(reading, leaf));
  }
}

/** Readings and truths by place. */
class Store {
  readonly readings: (Reading | undefined)[] = [];
  truths: Uint8Array;
  #isUsed = false;

  constructor(nodes: number) {
    this.truths = new Uint8Array(nodes).fill(NOT_YET);
  }

  clear(): void {
    if (!this.#isUsed) return;
    this.#isUsed = false;
    this.readings.fill(undefined);
    this.truths.fill(NOT_YET);
  }

  keepReading(place: number, reading: Reading): void {
    this.#isUsed = true;
    this.readings[place] = reading;
  }

  keepTruths(place: number, truths: Truths): void {
    this.#isUsed = true;
    if (place >= this.truths.length) this.#grow(place);
    this.truths[place] = truths;
  }

  /** A program grows while its rules are read for the first time. */
  #grow(place: number): void {
    const before = this.truths;
    this.truths = new Uint8Array(2 * place + 1).fill(NOT_YET);
    this.truths.set(before);
  }
}
