import { type BookCodes, type KindCode, labelOf } from "../codes.js";
import { INPUTS, type InputName } from "../questions/inputs.js";
import type { Question } from "../questions/question.js";
import { Questions } from "../questions/questions.js";
import { OTHER_CHECK_TITLES } from "../result/wordings.js";
import type { GroupCount, KindCounts } from "./kind-counts.js";
import type { QuotaInput } from "./types.js";

/** What would decide the kinds that are open: of the unit, the number that a share is of, and what was used. */
export function quotaQuestions(book: BookCodes, weighing: readonly KindCounts[], checked: QuotaInput): Question[] {
  const questions = new Questions(INPUTS, checked, book);
  for (const { kind, combined, counts } of weighing) {
    if (combined.status !== "undetermined") continue;
    for (const each of counts) {
      if (each.count.status === "undetermined") addQuestions(questions, kind, each, checked);
    }
  }
  return questions.list();
}

function addQuestions(
  questions: Questions<InputName>,
  kind: KindCode,
  { group, count }: GroupCount,
  checked: QuotaInput,
): void {
  const { limit, share, used, requested } = count;
  const { quotas, shared } = group;
  const limiting = quotas.find(({ limits }) => limits?.some((one) => one.kind === kind)) ?? quotas[0];
  if (limiting === undefined) return;
  const asking = { check: kind, title: OTHER_CHECK_TITLES.quota, source: limiting.source };
  if (share?.base === null) questions.add({ input: "quotaBase", key: share.of, about: share.title }, asking);
  for (const input of group.missing) questions.add(input, asking);
  // Where the text itself is unclear, and where too many are proposed already, what was used decides nothing.
  const wouldSettle = (group.isCertain || group.missing.length > 0) && (limit === null || requested <= limit);
  if (used !== null || !wouldSettle) return;
  if (shared === undefined) {
    questions.add({ input: "quotaUsed", key: kind, ...mostUsedAlone(kind, checked) }, asking);
    return;
  }
  // Of several limits that others share it is not known yet which one counts.
  if (shared.quota === undefined) return;
  const alone = checked.used?.[kind];
  const place = { key: `${shared.quota}.${kind}`, about: labelOf("kind", kind) };
  questions.add({ input: "quotaUsedShared", ...place, ...(alone === undefined ? {} : { min: alone }) }, asking);
}

/** A unit alone proposed no more than all that share a limit with it did together. */
function mostUsedAlone(kind: KindCode, { usedShared = {} }: QuotaInput): { max?: number } {
  const together = Object.values(usedShared).flatMap((counts) => counts[kind] ?? []);
  return together.length === 0 ? {} : { max: Math.min(...together) };
}
