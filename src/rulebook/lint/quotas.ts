import { makeProblem } from "../../errors/make-problem.js";
import type { Problem } from "../../errors.js";
import type { Quota } from "../../pack/types.js";
import type { ComposedBook } from "../compose.js";
import { awardsNamed } from "../scope.js";
import { at } from "./provisions.js";

/** No minimum above its maximum, no award counted together with nothing, and no cluster in a limit of the whole territory. */
export function lintLimits(book: ComposedBook): Problem[] {
  return book.quotas.flatMap((quota) => [
    ...reversedLimits(quota),
    ...(quota.countedTogether && awardsNamed(quota.awards).length < 2
      ? [
          makeProblem(
            "too-small",
            { minimum: 2, inclusive: true, of: "items" },
            { ...at(quota, "quotas", ".awards"), received: quota.awards.join(", ") },
          ),
        ]
      : []),
    ...(quota.clusters !== undefined && quota.holder === "toan-dia-ban"
      ? [
          makeProblem(
            "not-allowed",
            { allowed: ["cum-khoi"], where: "clusters" },
            { ...at(quota, "quotas", ".holder"), received: quota.holder },
          ),
        ]
      : []),
  ]);
}

function reversedLimits(quota: Quota): Problem[] {
  return (quota.limits ?? []).flatMap(({ atLeast, atMost }, index): Problem[] => {
    if (atLeast === undefined || atMost === undefined || atLeast <= atMost) return [];
    const place = { ...at(quota, "quotas", `.limits[${index}].atLeast`), received: String(atLeast) };
    return [makeProblem("too-large", { maximum: atMost, inclusive: true, of: "value" }, place)];
  });
}
