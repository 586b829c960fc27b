import type { FactContext } from "../facts/context.js";
import type { FactValue } from "../facts/fact-value.js";
import type { Truth } from "../logic/truth.js";
import { ALL_FALSE, ALL_TRUE, negateTriple, OPEN_JUDGEMENT, type TruthTriple, uniform } from "../logic/truth-triple.js";
import { compare } from "./operators.js";
import type { LeafNode, Node, Program } from "./program.js";

/** Marks a node that was not evaluated yet: a truth triple has six bits only. */
const UNEVALUATED = 255;

/** Compares the value of a fact as a leaf demands; replaced where another engine has compared already. */
export type CompareLeaf = (factValue: FactValue, leaf: LeafNode) => Truth;

const byOwnOperators: CompareLeaf = (factValue, { operator, value }) => compare(factValue, operator, value);

/** Evaluates one nomination at a time: every fact is read and every node evaluated at most once. */
export class Evaluator {
  readonly #shared: SlotStore;
  readonly #perAward: SlotStore;
  #context: FactContext | undefined;

  constructor(
    { nodes }: Program,
    private readonly compare: CompareLeaf = byOwnOperators,
  ) {
    this.#shared = new SlotStore(nodes.shared);
    this.#perAward = new SlotStore(nodes.perAward);
  }

  /** Starts with a nomination; nothing of the one before is kept. */
  reset(context: FactContext): this {
    this.#shared.clear();
    this.resetAward(context);
    return this;
  }

  /** Starts with another award for the same candidacy: what does not depend on the award is kept. */
  resetAward(context: FactContext): void {
    this.#context = context;
    this.#perAward.clear();
  }

  /** The value of the fact of a leaf. */
  factValue({ fact }: LeafNode): FactValue {
    const store = fact.isPerAward ? this.#perAward : this.#shared;
    const before = store.factValues[fact.index];
    if (before !== undefined) return before;
    if (this.#context === undefined) throw new Error("evaluated before reset");
    const factValue = fact.read(this.#context);
    store.keepFactValue(fact.index, factValue);
    return factValue;
  }

  /** Whether a tree holds. A group stops at the first child that decides it. */
  evaluate(node: Node): TruthTriple {
    const store = node.isPerAward ? this.#perAward : this.#shared;
    const before = store.truths[node.index];
    if (before !== undefined && before !== UNEVALUATED) return before;
    const evaluated = this.#evaluate(node);
    store.keepTruth(node.index, evaluated);
    return evaluated;
  }

  #evaluate(node: Node): TruthTriple {
    switch (node.type) {
      case "leaf":
        return this.#compare(node);
      case "not":
        return negateTriple(this.evaluate(node.child));
      case "all": {
        let truths = ALL_TRUE;
        for (const child of node.children) {
          truths &= this.evaluate(child);
          if (truths === ALL_FALSE) break;
        }
        return truths;
      }
      case "any": {
        let truths = ALL_FALSE;
        for (const child of node.children) {
          truths |= this.evaluate(child);
          if (truths === ALL_TRUE) break;
        }
        return truths;
      }
    }
  }

  #compare(leaf: LeafNode): TruthTriple {
    const factValue = this.factValue(leaf);
    return factValue.state === "judgement" ? OPEN_JUDGEMENT : uniform(this.compare(factValue, leaf));
  }
}

/** The fact values and truths of the slots of a program, by index. */
class SlotStore {
  readonly factValues: (FactValue | undefined)[] = [];
  truths: Uint8Array;
  #isUsed = false;

  constructor(nodes: number) {
    this.truths = new Uint8Array(nodes).fill(UNEVALUATED);
  }

  clear(): void {
    if (!this.#isUsed) return;
    this.#isUsed = false;
    this.factValues.fill(undefined);
    this.truths.fill(UNEVALUATED);
  }

  keepFactValue(index: number, factValue: FactValue): void {
    this.#isUsed = true;
    this.factValues[index] = factValue;
  }

  keepTruth(index: number, truths: TruthTriple): void {
    this.#isUsed = true;
    if (index >= this.truths.length) this.#grow(index);
    this.truths[index] = truths;
  }

  /** A program grows while its rules are evaluated for the first time. */
  #grow(index: number): void {
    const before = this.truths;
    this.truths = new Uint8Array(2 * index + 1).fill(UNEVALUATED);
    this.truths.set(before);
  }
}
