import type { Questions } from "../facts/question.js";
import type { Node } from "./program.js";
import type { Session } from "./session.js";
import { UNKNOWN } from "./truth.js";
import { asThingsAre } from "./truths.js";

/** Where what is still open of a tree is gathered. */
export interface Open {
  readonly questions: Questions;
  readonly judgements: Map<string, Set<string>>;
}

/** Gathers what would settle a tree: its unknown leaves, but none under a branch that is settled already. */
export function gatherOpen(session: Session, node: Node, check: string, open: Open): void {
  if (asThingsAre(session.truthsOf(node)) !== UNKNOWN) return;
  if (node.type !== "leaf") {
    const children = node.type === "not" ? [node.child] : node.children;
    for (const child of children) gatherOpen(session, child, check, open);
    return;
  }
  const reading = session.reading(node.leaf);
  if (reading.state === "judgement") {
    const checks = open.judgements.get(reading.id) ?? new Set<string>();
    open.judgements.set(reading.id, checks.add(check));
  } else if (reading.state !== "known") {
    for (const missing of reading.missing()) open.questions.add(missing, check);
  }
}
