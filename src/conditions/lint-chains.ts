import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import type { Problem } from "../errors.js";
import { canonicalJson } from "../input/canonical-json.js";
import type { Condition, Leaf } from "../pack/conditions.js";
import { conditionLeaves } from "./lint.js";

/**
 * Finds leaves that begin a chain after different ones of several earlier awards. Only where all leaves begin after the same
 * one, the chain holds after the award that was found exactly where it holds after any.
 */
export function lintChains(condition: Condition, path: string): Problem[] {
  const levels = new Map<string, string>();
  return conditionLeaves(condition, path).flatMap(({ leaf, path: at }) => {
    const opening = unbrokenOpening(leaf);
    if (opening === undefined) return [];
    const { followedBy, ...award } = opening;
    const [key, level] = [canonicalJson(award), canonicalJson(followedBy)];
    const before = levels.get(key);
    levels.set(key, before ?? level);
    if (before === undefined || before === level) return [];
    const place = { path: `${at}.params.after.followedBy`, received: describeValue(level) };
    return [makeProblem("not-allowed", { allowed: [before], where: path }, place)];
  });
}

function unbrokenOpening({ params }: Leaf): { followedBy?: unknown } | undefined {
  const after = params?.after;
  return typeof after === "object" && after !== null && "followedBy" in after ? after : undefined;
}
