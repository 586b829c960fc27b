import type { GuardedBook } from "./guarded.js";
import { type MutationReport, mutatePacks } from "./mutate-packs.js";

/**
 * Changes every number, day and threshold of one pack, one at a time, and asks its cases whether they notice. What survives is
 * a number that no case protects.
 *
 * @param book the pack with the files above it and its cases, as `readPack` gives them.
 * @throws FailingCasesError where a case fails before anything is changed.
 * @throws InvalidPackError where no book can be made of the files.
 * @example
 * const files = [law, plan, planTimeline].map((document, index) => ({ path: `${index}.json`, document }));
 * mutatePack({ id: "an-giang", files, cases: [] }).killed; // 0
 */
export function mutatePack(book: GuardedBook): MutationReport {
  return mutatePacks([book], [book.id]);
}
