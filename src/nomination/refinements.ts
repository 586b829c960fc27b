import { isPartialDate } from "../dates.js";

// What a nomination is checked for by its schema and by the code generated from it, which loads no zod.

/** More ids than any book asks for; of a stranger's input, each unknown one costs a search. */
export const MOST_IDS = 500;

/** Whether an object has no more ids than any book asks for. */
export const hasFewIds = (byId: object): boolean => Object.keys(byId).length <= MOST_IDS;

/** The end of a period as a decision states it, or that it states none. */
export const isPeriodEnd = (text: string): boolean => text === "not-stated" || isPartialDate(text);

/** Whether an entry ends on or after its beginning. What is no text is refused elsewhere, and may not even compare. */
export const endsAfterBeginning = ({ from, to }: { from?: unknown; to?: unknown }): boolean =>
  typeof from !== "string" || typeof to !== "string" || to >= from;

/** Whether an entry is either a discipline imposed or a pending matter, and not both. */
export const hasLevelOrMatter = ({ level, pending }: { level?: unknown; pending?: unknown }): boolean =>
  (level === undefined) !== (pending === undefined);

/** Whether a recognition ends on or after its first day. What is no text is refused elsewhere, and may not even compare. */
export const endsAfterSince = ({ since, until }: { since?: unknown; until?: unknown }): boolean =>
  typeof since !== "string" || typeof until !== "string" || until >= since;
