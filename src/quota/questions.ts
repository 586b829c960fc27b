import type { KindCode } from "../codes.js";
import { type Question, Questions } from "../questions/question.js";
import type { GroupCount, KindCounts } from "./kind-counts.js";

/** What would decide the kinds that are open: of the unit, the number that a share is of, and what was used. */
export function quotaQuestions(weighing: readonly KindCounts[]): Question[] {
  const questions = new Questions();
  for (const { kind, combined, counts } of weighing) {
    if (combined.status !== "undetermined") continue;
    for (const each of counts) {
      if (each.count.status === "undetermined") addQuestions(questions, kind, each);
    }
  }
  return questions.list();
}

function addQuestions(questions: Questions, kind: KindCode, { group, count }: GroupCount): void {
  const { limit, share, used, requested } = count;
  if (share?.base === null) questions.add({ input: "quotaBase", key: share.of }, kind);
  for (const input of group.missing) questions.add(input, kind);
  // Where the text itself is unclear, and where too many are proposed already, what was used decides nothing.
  const wouldSettle = (group.isCertain || group.missing.length > 0) && (limit === null || requested <= limit);
  if (used !== null || !wouldSettle) return;
  if (group.shared === undefined) questions.add({ input: "quotaUsed", key: kind }, kind);
  // Of several limits that others share it is not known yet which one counts.
  else if (group.shared.quota !== undefined) {
    questions.add({ input: "quotaUsedShared", key: `${group.shared.quota}.${kind}` }, kind);
  }
}
