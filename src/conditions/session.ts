import type { FactContext } from "../facts/context.js";
import type { Reading } from "../facts/reading.js";
import { holds } from "./operators.js";
import type { FactSlot, LeafNode, Node, Program } from "./program.js";
import { ALL_FALSE, ALL_TRUE, allOf, negated, OPEN_JUDGEMENT, type Truths } from "./truths.js";

/** Marks a node that was not looked at yet; no truths are this high. */
const NOT_YET = 255;

/** One nomination at a time against one program: every fact read at most once, every node settled at most once. */
export class Session {
  readonly #readings: (Reading | undefined)[];
  /** In which round each fact was read, so that older readings need not be cleared away. */
  readonly #readIn: Float64Array;
  readonly #truths: Uint8Array;
  #context: FactContext | undefined;
  #round = 0;
  /** The round in which this candidacy was taken up. */
  #firstRound = 0;

  constructor(readonly program: Program) {
    this.#readings = new Array<Reading | undefined>(program.facts.length).fill(undefined);
    this.#readIn = new Float64Array(program.facts.length);
    this.#truths = new Uint8Array(program.nodes.length);
  }

  /** Takes up a nomination, and forgets the one before. */
  begin(context: FactContext): this {
    this.#context = context;
    this.beginOtherAward();
    this.#firstRound = this.#round;
    return this;
  }

  /** Takes up another award for the same candidacy: what does not vary with the award is kept. */
  beginOtherAward(): void {
    this.#round += 1;
    this.#truths.fill(NOT_YET);
  }

  /** What the fact of a leaf reads. */
  reading({ fact }: LeafNode): Reading {
    const before = this.#readings[fact.place];
    const since = fact.variesWithAward ? this.#round : this.#firstRound;
    if (before !== undefined && (this.#readIn[fact.place] as number) >= since) return before;
    return this.#read(fact);
  }

  #read(fact: FactSlot): Reading {
    if (this.#context === undefined) throw new Error("no nomination was taken up");
    const reading = fact.read(this.#context);
    this.#readings[fact.place] = reading;
    this.#readIn[fact.place] = this.#round;
    return reading;
  }

  /** Whether a tree holds: as things are, at best and at worst. A group stops at the child that settles it. */
  truthsOf(node: Node): Truths {
    const before = this.#truths[node.place] as number;
    if (before !== NOT_YET) return before;
    const truths = this.#settle(node);
    this.#truths[node.place] = truths;
    return truths;
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
    return reading.state === "judgement" ? OPEN_JUDGEMENT : allOf(holds(reading, leaf.operator, leaf.value));
  }
}
