import type { FactContext } from "../facts/definition.js";
import type { Reading } from "../facts/reading.js";
import type { Leaf } from "../pack/conditions.js";
import { holds } from "./operators.js";
import type { Node, Program } from "./program.js";
import { and, FALSE, not, or, TRUE, type Truth, UNKNOWN } from "./truth.js";

/** How open judgements are taken: left open, or settled in the nominee's favour. */
export type Judging = "open" | "favourable";

/** How a leaf is compared: by our operators, unless another engine has answered already. */
export type Compare = (reading: Reading, leaf: Leaf) => Truth;

const compared: Compare = (reading, { operator, value }) => holds(reading, operator, value);

/** One nomination against one program: every fact read at most once, every leaf compared at most once. */
export class Session {
  readonly #readings: (Reading | undefined)[];
  readonly #truths: (Truth | undefined)[];

  constructor(
    readonly program: Program,
    readonly context: FactContext,
    private readonly compare: Compare = compared,
  ) {
    this.#readings = new Array<Reading | undefined>(program.facts.length);
    this.#truths = new Array<Truth | undefined>(program.leaves.length);
  }

  /** What the fact of a leaf reads. */
  reading(leaf: number): Reading {
    const slot = this.program.leaves[leaf];
    const fact = slot === undefined ? undefined : this.program.facts[slot.fact];
    if (slot === undefined || fact === undefined) throw new RangeError(`no leaf ${leaf} in this program`);
    const before = this.#readings[slot.fact];
    if (before !== undefined) return before;
    const reading = fact.definition.read(this.context, fact.params);
    this.#readings[slot.fact] = reading;
    return reading;
  }

  /** Whether a leaf holds. */
  leafTruth(leaf: number): Truth {
    const before = this.#truths[leaf];
    if (before !== undefined) return before;
    const slot = this.program.leaves[leaf];
    if (slot === undefined) throw new RangeError(`no leaf ${leaf} in this program`);
    const truth = this.compare(this.reading(leaf), slot.leaf);
    this.#truths[leaf] = truth;
    return truth;
  }

  /**
   * Whether a tree holds.
   *
   * @param wanted whether the nominee wants this tree to hold: under a `not` and in a bar, favour turns round.
   */
  truthOf(node: Node, judging: Judging, wanted = true): Truth {
    switch (node.type) {
      case "leaf":
        if (judging === "favourable" && this.isOpenJudgement(node.leaf)) return wanted ? TRUE : FALSE;
        return this.leafTruth(node.leaf);
      case "not":
        return not(this.truthOf(node.child, judging, !wanted));
      case "all":
        return node.children.map((child) => this.truthOf(child, judging, wanted)).reduce(and, TRUE);
      case "any":
        return node.children.map((child) => this.truthOf(child, judging, wanted)).reduce(or, FALSE);
    }
  }

  /** Whether a leaf waits for people and nothing else. */
  isOpenJudgement(leaf: number): boolean {
    return this.leafTruth(leaf) === UNKNOWN && this.reading(leaf).state === "judgement";
  }
}
