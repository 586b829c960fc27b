import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import type { Problem } from "../errors.js";
import type { Condition } from "../pack/conditions.js";
import type { Rule } from "../pack/types.js";
import { LIFETIME } from "./facts/ratings.js";
import { SQL_FACTS } from "./facts.js";

/** Facts of which a number is compared with a run of years in the rows themselves. */
const RUNS = ["ratingRun", "awardRun"];

/** What of a rule's conditions cannot be written in SQL, each with its place. */
export function unwritable({ id, conditions }: Rule): Problem[] {
  return conditions === undefined ? [] : problemsIn(conditions, `rules[${id}].conditions`);
}

function problemsIn(condition: Condition, path: string): Problem[] {
  if ("all" in condition) return condition.all.flatMap((inner, index) => problemsIn(inner, `${path}.all[${index}]`));
  if ("any" in condition) return condition.any.flatMap((inner, index) => problemsIn(inner, `${path}.any[${index}]`));
  if ("not" in condition) return problemsIn(condition.not, `${path}.not`);
  const { fact, value } = condition;
  if (!SQL_FACTS.has(fact)) {
    const allowed = [...SQL_FACTS.keys()].sort();
    const place = { path: `${path}.fact`, received: describeValue(fact) };
    return [makeProblem("not-allowed", { allowed, where: "SQL" }, place)];
  }
  const values: unknown[] = Array.isArray(value) ? value : [value];
  const isLong = RUNS.includes(fact) && values.some((one) => typeof one === "number" && one > LIFETIME);
  if (!isLong) return [];
  const limit = { maximum: LIFETIME, inclusive: true, of: "value" } as const;
  return [makeProblem("too-large", limit, { path: `${path}.value`, received: describeValue(value) })];
}
