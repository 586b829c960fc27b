import { gatherOpen, type Open } from "../conditions/gather.js";
import type { Session } from "../conditions/session.js";
import { FALSE, UNKNOWN } from "../conditions/truth.js";
import { asThingsAre } from "../conditions/truths.js";
import { Questions } from "../facts/question.js";
import type { Rulebook } from "../rulebook/types.js";
import type { Decision, OpenJudgement } from "./decision.js";
import type { Parts } from "./parts.js";

/** What is still open, where the answer is: a settled decision asks nothing. */
export function openOf(session: Session, parts: Parts, last: Decision["outcome"]): Open {
  const open: Open = { questions: new Questions(), judgements: new Map() };
  if (last === "eligible" || last === "ineligible" || last === "not-applicable") return open;
  for (const part of [parts.routes, ...parts.conditions, ...parts.holds]) {
    if (part.applies === FALSE || asThingsAre(part.last) !== UNKNOWN) continue;
    for (const tree of part.trees) gatherOpen(session, tree, part.check.id, open);
  }
  // Once only people are missing, further facts would not change what happens next.
  return last === "undetermined" ? open : { ...open, questions: new Questions() };
}

/** The open judgements with who makes them. */
export function judgementsOf(book: Rulebook, open: Open): OpenJudgement[] {
  return book.judgements
    .filter(({ id }) => open.judgements.has(id))
    .map(({ id, title, judgedBy, source }) => ({
      id,
      title,
      judgedBy: [...judgedBy],
      source,
      settles: [...(open.judgements.get(id) ?? [])].sort(),
    }));
}
