import type { DeadlineView } from "../timeline/types.js";

/** Names an occurrence of a deadline by who owes what for which period, and not by its day, which a new text may move. */
export function deadlineUid(deadline: DeadlineView, book: string): string {
  const { pack, id, levels, owedBy = [], year, half, schoolYear } = deadline;
  const period = [schoolYear ?? year, half].filter((each) => each !== undefined).join("-");
  const owing = [...levels, ...owedBy].sort().join("+");
  const parts = [book, pack, id, period, owing].filter((part) => part !== "");
  return `${parts.join("/")}@thidua-rules`;
}
