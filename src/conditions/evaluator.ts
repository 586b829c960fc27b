import type { FactValue } from "../facts/fact-value.js";
import type { Row } from "../facts/row.js";
import type { TruthTriple } from "../logic/truth-triple.js";
import type { LeafNode, Node } from "./program.js";

/** What the conditions of a book say of one row. */
export class Evaluator {
  constructor(readonly row: Row) {}

  /** The value of the fact of a leaf. */
  factValue({ fact }: LeafNode): FactValue {
    return fact.value(this.row);
  }

  /** Whether a tree holds. */
  evaluate(node: Node): TruthTriple {
    return node.proposition.truths(this.row);
  }
}
