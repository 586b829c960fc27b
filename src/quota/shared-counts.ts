import { nearestIds } from "../codes/suggestions.js";
import { codesOf } from "../codes.js";
import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidInputError, type Problem } from "../errors.js";
import type { Rulebook } from "../rulebook/types.js";
import { isShared } from "./limit-groups.js";
import type { QuotaInput } from "./types.js";

/**
 * Refuses what was used under a shared quota where the book has no such quota, and where it is less than what this unit alone
 * used. Throws `InvalidInputError` with every problem.
 */
export function refuseWrongSharedCounts({ quotas }: Rulebook, { usedShared = {}, used = {} }: QuotaInput): void {
  const known = [...new Set(quotas.filter(isShared).map(({ id }) => id))];
  const problems = Object.entries(usedShared).flatMap(([id, counts]): Problem[] => {
    if (!known.includes(id)) {
      const place = { path: `usedShared.${id}`, received: describeValue(id), candidates: nearestIds(id, known) };
      return [makeProblem("unknown-id", { of: "shared-quota" }, place)];
    }
    return codesOf("kind").flatMap((kind): Problem[] => {
      const [shared, own] = [counts[kind], used[kind]];
      if (shared === undefined || own === undefined || shared >= own) return [];
      const place = { path: `usedShared.${id}.${kind}`, received: describeValue(shared) };
      return [makeProblem("too-small", { minimum: own, inclusive: true, of: "value" }, place)];
    });
  });
  if (problems.length > 0) throw new InvalidInputError(problems);
}
